import { repeatedWord } from "../../../text/repeated-word.ts";
import { EVERY_KIND, wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** A word typed twice is a slip that gets printed. */
export const wordRepeated: Rule = {
  id: "word-repeated",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "続けて重なった言葉", en: "Words written twice" },
  message: {
    ja: "「{text}」で、「{words}」と言葉が重なっています。書き間違いでないか確かめてください。",
    en: "“{text}” repeats a word (“{words}”). Check whether it’s a slip.",
  },
  check: ({ outline }) =>
    wordings(outline, EVERY_KIND).flatMap(({ text, place }) => {
      const words = repeatedWord(text);
      return words === undefined ? [] : [{ ...place, field: "text", params: { text, words } }];
    }),
};
