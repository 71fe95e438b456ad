import { clauseJoiner } from "../../../text/clause-joiner.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** If a text makes several points, one of them can come true without the others. */
export const compoundSentence: Rule = {
  id: "compound-sentence",
  family: "wording",
  severity: "info",
  preset: "recommended",
  title: { ja: "二つ以上のことを述べる文言", en: "Several points in one text" },
  message: {
    ja: "「{text}」は、「{joint}」でつないで、二つ以上のことを述べているかもしれません。それぞれを確かめたいときは、分けて書くことを検討してください。",
    en: "“{text}” may make several points, joined by “{joint}”. Consider splitting it if you want to check each of them.",
  },
  check: ({ outline }) =>
    wordings(outline, ["outcome", "measure"]).flatMap(({ text, place }) => {
      const joint = clauseJoiner(text);
      return joint === undefined ? [] : [{ ...place, field: "text", params: { text, joint } }];
    }),
};
