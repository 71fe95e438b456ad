import { baseLocale, type Locale, type Words } from "../language/locale.ts";
import type { Fix, FixId } from "../lint/types.ts";

/** What a fix does, as the words of its button. */
export function fixMessage(fix: Pick<Fix, "id">, locale: Locale = "ja"): string {
  return TEXTS[baseLocale(locale)][fix.id];
}

const TEXTS: Readonly<Record<keyof Words, Readonly<Record<FixId, string>>>> = {
  ja: {
    "correct-code": "正しいコードに直す",
    "make-own": "再掲をやめて別の項目にする",
    "mark-under-review": "「検討中」と記録する",
    "merge-same": "同じ文言の項目の再掲にする",
    "remove-node": "削除する",
    reopen: "状態を「確認中」に戻す",
    "reverse-direction": "改善方向を逆にする",
    "set-direction": "改善方向を値から入れる",
    "strip-number": "番号・記号を文言から外す",
    "unify-end": "文末をほかとそろえる",
    "unify-spelling": "多いほうの表記にそろえる",
    "unify-width": "全角・半角をそろえる",
    "strip-mark": "再掲の印を取る",
    "use-original-wording": "もとの文言に戻す",
    "use-plan-term": "計画期に合わせる",
  },
  en: {
    "correct-code": "Correct the code",
    "make-own": "Make it an item of its own",
    "mark-under-review": "Record it as under review",
    "merge-same": "Make it a reuse of the other",
    "remove-node": "Delete it",
    reopen: "Set it back to review",
    "reverse-direction": "Reverse the direction",
    "set-direction": "Set the direction by the values",
    "strip-number": "Take the number out of the text",
    "unify-end": "End it like the others",
    "unify-spelling": "Use the commoner spelling",
    "unify-width": "Use one width",
    "strip-mark": "Take the mark off",
    "use-original-wording": "Use the original wording",
    "use-plan-term": "Use the term of the plan",
  },
};
