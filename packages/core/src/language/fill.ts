import { byTag } from "./by-tag.ts";
import { baseLocale, type Locale, localeTag } from "./locale.ts";

/** In the order of CLDR; engines list those of a language in various orders. */
const CATEGORIES: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two", "few", "many", "other"];

const pluralRules = /* @__PURE__ */ byTag((tag) => new Intl.PluralRules(tag));

/** Returns which of its plural forms a language uses for a number, and how many forms it has. */
function pluralForm(tag: string, value: number): { readonly at: number; readonly count: number } {
  const rules = pluralRules(tag);
  const used = new Set<string>(rules.resolvedOptions().pluralCategories);
  return { at: CATEGORIES.filter((category) => used.has(category)).indexOf(rules.select(value)), count: used.size };
}

/**
 * Returns a text with its parameters filled in. `{count}` is replaced by the parameter `count`; `{count|measure|measures}`
 * by the form for that number, given in the order zero, one, two, few, many, other, as far as the language has them. A
 * text with another number of forms is one that the language lacks: its base's forms are used.
 */
export function fillTemplate(
  template: string,
  params: Readonly<Record<string, string | number>>,
  locale: Locale = "en",
): string {
  return template.replace(/\{(\w+)((?:\|[^{}|]*)*)\}/g, (whole, name: string, forms: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    if (forms === "") return String(value);
    const choices = forms.slice(1).split("|");
    const own = pluralForm(localeTag(locale), Number(value));
    const { at } = own.count === choices.length ? own : pluralForm(baseLocale(locale), Number(value));
    return choices[at] ?? choices.at(-1) ?? "";
  });
}
