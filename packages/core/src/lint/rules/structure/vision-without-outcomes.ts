import { childList } from "../../../model/query.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** A vision without outcomes doesn't show what has to change. */
export const visionWithoutOutcomes: Rule = {
  id: "vision-without-outcomes",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{outcome}のない{vision}", en: "{Vision} without {outcomes}" },
  message: {
    ja: "{vision}の下に、{outcome}がありません。{vision}に近づくために、{people}の状態がどう変わればよいかを書いてください。",
    en: "There are no {outcomes} below the {vision}. Write what has to change for {people} to get there.",
  },
  check: ({ outline }) =>
    outline.rows
      .slice(0, 1)
      .filter(({ node }) => !isBlank(node) && childList(node, "outcome").length === 0)
      .map(({ node }) => ({ node: node.id, field: "outcomes", params: { text: node.text } })),
};
