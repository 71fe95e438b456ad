import { fillTemplate } from "../language/fill.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import type { Refusal, RefusalCode } from "../operation/types.ts";
import { kindParams } from "../vocabulary/kinds.ts";

/**
 * Returns why an operation was refused, in one sentence.
 *
 * @group Editing
 */
export function refusalMessage(refusal: Refusal, locale: Locale = "ja"): string {
  return fillTemplate(
    translate(REFUSAL_WORDS[refusal.code], locale, `refusal.${refusal.code}`),
    kindParams(locale),
    locale,
  );
}

/** Why operations are refused. A language or a host overlays a text by `refusal.<code>`. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, Words>> = {
  "unknown-node": {
    ja: "対象の項目が見つかりません。すでに削除された可能性があります。",
    en: "The item wasn't found. It may have been deleted.",
  },
  "not-placed": { ja: "その項目は、ここには置かれていません。", en: "The item isn't here." },
  "wrong-kind": { ja: "この種類の項目は、ここには置けません。", en: "This kind of item can't be placed here." },
  cycle: { ja: "自分自身の下には置けません。", en: "An item can't be placed below itself." },
  "already-placed": { ja: "同じ場所に、すでに置かれています。", en: "The item is already here." },
  "is-root": {
    ja: "{vision}は、動かしたり削除したりできません。",
    en: "The {vision} can't be moved or deleted.",
  },
  "duplicate-id": { ja: "同じIDの項目がすでにあります。", en: "There is already an item with this id." },
  "not-reused": {
    ja: "ほかの場所で使われていないため、切り離す必要がありません。",
    en: "The item isn't used anywhere else, so there is nothing to detach it from.",
  },
  invalid: { ja: "この値は入力できません。", en: "This value isn't allowed." },
  "too-large": {
    ja: "ファイルに保存できる大きさを超えるため、変更しませんでした。項目・階層・文字の数を減らしてください。",
    en: "Nothing was changed, since a file can't hold that much. Use fewer items, fewer levels or shorter texts.",
  },
  changed: {
    ja: "同じところがその後に別の編集で変わっているため、できません。今の内容はそのままです。必要なら、手で直してください。",
    en: "This isn't possible, since another edit has changed the same place. Nothing was changed. Edit it by hand if needed.",
  },
};
