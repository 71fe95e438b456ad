import type { BaseLocale, Words } from "@logic-model/core";
import { fillTemplate, translate } from "@logic-model/core/vocabulary";

/** The texts that an element shows without a model. */
const WORDS = {
  loading: { ja: "ロジックモデルを読み込んでいます。", en: "Loading the logic model…" },
  notFetched: {
    ja: "ロジックモデルのファイル「{src}」を取得できませんでした（{status}）。ファイルの場所と、公開されているかどうかを確かめてください。",
    en: "The logic model file “{src}” couldn’t be fetched ({status}). Check its location and whether it is public.",
  },
  notReached: {
    ja: "ロジックモデルのファイル「{src}」を取得できませんでした。通信の状態と、ファイルのあるサイトがこのページからの読み込みを許可しているかどうかを確かめてください。",
    en: "The logic model file “{src}” couldn’t be fetched. Check the network, and whether the file’s site allows this page to read it.",
  },
  fromFile: {
    ja: "このページはファイルから直接開かれているため、ロジックモデルのファイル「{src}」を読み込めません。サーバーに置いて開くか、モデルを要素の中に書いてください。",
    en: "This page was opened as a file, so the logic model file “{src}” can’t be read. Open the page from a server, or put the model inside the element.",
  },
  notRead: {
    ja: "ロジックモデルのファイルに問題があり、表示できません。",
    en: "The logic model file has problems and can’t be shown.",
  },
  more: { ja: "ほかに{count}件の問題があります。", en: "{count} more {count|problem|problems}." },
} satisfies Readonly<Record<string, Words>>;

/** Returns a text of the elements with its parameters filled in. */
export function text(
  id: keyof typeof WORDS,
  locale: BaseLocale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillTemplate(translate(WORDS[id], locale), params, locale);
}
