import type { BaseLocale } from "@logic-model/core";

/** What an element says where there is no model to show. */
export interface ElementWords {
  readonly loading: string;
  readonly notFetched: string;
  readonly notReached: string;
  readonly fromFile: string;
  readonly notRead: string;
  readonly more: string;
}

/** The words of the elements in each language. */
export const WORDS: Readonly<Record<BaseLocale, ElementWords>> = {
  ja: {
    loading: "ロジックモデルを読み込んでいます。",
    notFetched:
      "ロジックモデルのファイル「{src}」を取得できませんでした（{status}）。ファイルの場所と、公開されているかどうかを確かめてください。",
    notReached:
      "ロジックモデルのファイル「{src}」を取得できませんでした。通信の状態と、ファイルのあるサイトがこのページからの読み込みを認めているかどうかを確かめてください。",
    fromFile:
      "このページはファイルから直接開かれているため、ロジックモデルのファイル「{src}」を読み込めません。サーバーに置いて開くか、モデルを要素の中に書いてください。",
    notRead: "ロジックモデルのファイルに問題があり、表示できません。",
    more: "ほかに{count}件の問題があります。",
  },
  en: {
    loading: "Loading the logic model.",
    notFetched:
      "The logic model file “{src}” could not be fetched ({status}). Check where it is and whether it is public.",
    notReached:
      "The logic model file “{src}” could not be fetched. Check the network, and whether the site that has the file lets this page read it.",
    fromFile:
      "This page was opened as a file, so the logic model file “{src}” cannot be read. Open the page from a server, or write the model inside the element.",
    notRead: "The logic model file has problems and cannot be shown.",
    more: "{count} more problems.",
  },
};
