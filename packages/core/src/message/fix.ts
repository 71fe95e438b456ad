import type { Fix, FixId } from "../lint/types.ts";
import type { Locale } from "./locale.ts";

/** What a fix does, as the words of its button. */
export function fixMessage(fix: Pick<Fix, "id">, locale: Locale = "ja"): string {
  return TEXTS[locale][fix.id];
}

const TEXTS: Readonly<Record<Locale, Readonly<Record<FixId, string>>>> = {
  ja: {
    "make-own": "再掲をやめて別の項目にする",
    "mark-under-review": "「検討中」と記録する",
    "remove-node": "削除する",
    "use-original-wording": "もとの文言に戻す",
  },
  en: {
    "make-own": "Make it an item of its own",
    "mark-under-review": "Record it as under review",
    "remove-node": "Delete it",
    "use-original-wording": "Use the original wording",
  },
};
