import { byTag } from "./by-tag.ts";
import { type Locale, localeTag } from "./locale.ts";

const format = /* @__PURE__ */ byTag((tag) => new Intl.ListFormat(tag, { type: "conjunction", style: "narrow" }));

/** Returns items joined as the language joins a list: `A、B` in Japanese, `A, B` in English. */
export function joinList(items: readonly string[], locale: Locale): string {
  return format(localeTag(locale)).format(items);
}
