import { type Locale, localeTag } from "./locale.ts";

const formats = new Map<string, Intl.ListFormat>();

/** Returns items joined as the language joins a list: `A、B` in Japanese, `A, B` in English. */
export function joinList(items: readonly string[], locale: Locale): string {
  const tag = localeTag(locale);
  let format = formats.get(tag);
  if (!format) {
    format = new Intl.ListFormat(tag, { type: "conjunction", style: "narrow" });
    formats.set(tag, format);
  }
  return format.format(items);
}
