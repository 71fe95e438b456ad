import { clauseJoiner } from "../../text/clause-joiner.ts";
import { wordings } from "../reading/wordings.ts";
import type { Rule } from "../types.ts";

/** An outcome or measure that says several things in one: one of them can come about without the other. */
export const compoundSentence: Rule = {
  id: "compound-sentence",
  family: "wording",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    wordings(outline, ["outcome", "measure"]).flatMap(({ text, place }) => {
      const joint = clauseJoiner(text);
      return joint === undefined ? [] : [{ ...place, field: "text", params: { text, joint } }];
    }),
};
