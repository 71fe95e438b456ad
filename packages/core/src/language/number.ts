import { byTag } from "./by-tag.ts";
import { type Locale, localeTag } from "./locale.ts";

const format = /* @__PURE__ */ byTag((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));

/** Returns a number with the separators of the language and all its digits: `1,234.5`. */
export function formatNumber(value: number, locale: Locale): string {
  return format(localeTag(locale)).format(value);
}
