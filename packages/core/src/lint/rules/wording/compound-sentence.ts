import { clauseJoiner } from "../../../text/clause-joiner.ts";
import { wordings } from "../../reading/wordings.ts";
import type { Rule } from "../../types.ts";

/** An outcome or measure that says several things in one: one of them can come about without the other. */
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
