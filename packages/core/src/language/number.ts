import { type Locale, localeTag } from "./locale.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** Returns a number with the separators of the language and all its digits: `1,234.5`. */
export function formatNumber(value: number, locale: Locale): string {
  const tag = localeTag(locale);
  let format = formats.get(tag);
  if (!format) {
    format = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
    formats.set(tag, format);
  }
  return format.format(value);
}
