import type { Locale } from "@logic-model/core";

/** What an element says where there is no model to show. */
export interface ElementWords {
  readonly loading: string;
  readonly notFetched: string;
  readonly notRead: string;
  readonly more: string;
}

/** The words of the elements in each language. */
export const WORDS: Readonly<Record<Locale, ElementWords>> = {
  ja: {
    loading: "ロジックモデルを読み込んでいます。",
    notFetched:
      "ロジックモデルのファイル「{src}」を取得できませんでした（{status}）。ファイルの場所と、公開されているかどうかを確かめてください。",
    notRead: "ロジックモデルのファイルに問題があり、表示できません。",
    more: "ほかに{count}件の問題があります。",
  },
  en: {
    loading: "Loading the logic model.",
    notFetched:
      "The logic model file “{src}” could not be fetched ({status}). Check where it is and whether it is public.",
    notRead: "The logic model file has problems and cannot be shown.",
    more: "{count} more problems.",
  },
};
