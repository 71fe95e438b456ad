import { baseLocale, type Locale, type Words } from "../language/locale.ts";
import type { Refusal, RefusalCode } from "../operation/types.ts";

/** Why an operation was refused, as one sentence. */
export function refusalMessage(refusal: Refusal, locale: Locale = "ja"): string {
  return TEXTS[baseLocale(locale)][refusal.code];
}

const TEXTS: Readonly<Record<keyof Words, Readonly<Record<RefusalCode, string>>>> = {
  ja: {
    "unknown-node": "対象の項目が見つかりません。すでに削除された可能性があります。",
    "not-placed": "その項目は、ここには置かれていません。",
    "wrong-kind": "この種類の項目は、ここには置けません。",
    cycle: "自分自身の下には置けません。",
    "already-placed": "同じ場所に、すでに置かれています。",
    "is-root": "目指す姿は、動かしたり削除したりできません。",
    "duplicate-id": "同じIDの項目がすでにあります。",
    "not-reused": "ほかの場所で使われていないため、切り離す必要がありません。",
    invalid: "この値は入力できません。",
    "too-large": "項目の数か階層が多すぎます。",
  },
  en: {
    "unknown-node": "The item was not found. It may have been deleted.",
    "not-placed": "The item does not stand here.",
    "wrong-kind": "This kind of item cannot stand here.",
    cycle: "An item cannot stand below itself.",
    "already-placed": "It already stands in this place.",
    "is-root": "The vision cannot be moved or deleted.",
    "duplicate-id": "An item with this id already exists.",
    "not-reused": "It stands nowhere else, so there is nothing to detach from.",
    invalid: "This value cannot be entered.",
    "too-large": "There are too many items or levels.",
  },
};
