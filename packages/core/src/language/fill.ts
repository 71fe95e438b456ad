import { type Locale, localeTag } from "./locale.ts";

/** In the order of CLDR; engines list those of a language in various orders. */
const CATEGORIES: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two", "few", "many", "other"];

const plurals = new Map<string, Intl.PluralRules>();

function pluralRules(locale: Locale): Intl.PluralRules {
  const tag = localeTag(locale);
  let rules = plurals.get(tag);
  if (!rules) {
    rules = new Intl.PluralRules(tag);
    plurals.set(tag, rules);
  }
  return rules;
}

/**
 * Returns a text with its parameters filled in. `{count}` is replaced by the parameter `count`; `{count|measure|measures}`
 * by the form for that number, given in the order zero, one, two, few, many, other, as far as the language has them.
 */
export function fill(
  template: string,
  params: Readonly<Record<string, string | number>>,
  locale: Locale = "en",
): string {
  return template.replace(/\{(\w+)((?:\|[^{}|]*)*)\}/g, (whole, name: string, forms: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    if (forms === "") return String(value);
    const choices = forms.slice(1).split("|");
    const rules = pluralRules(locale);
    const used = new Set<string>(rules.resolvedOptions().pluralCategories);
    const at = CATEGORIES.filter((category) => used.has(category)).indexOf(rules.select(Number(value)));
    return choices[at] ?? choices.at(-1) ?? "";
  });
}
