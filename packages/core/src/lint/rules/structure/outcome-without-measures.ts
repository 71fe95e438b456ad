import { childList } from "../../../model/query.ts";
import type { Node } from "../../../model/types.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** An outcome with nothing below it doesn't show how it will be achieved. */
export const outcomeWithoutMeasures: Rule = {
  id: "outcome-without-measures",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "{measure}のない{outcome}", en: "{Outcomes} without {measures}" },
  message: {
    ja: "「{text}」につながる{measure}がありません。{measure}を置くか、この{outcome}が必要かを見直してください。",
    en: "No {measures} lead to “{text}”. Add some below it, or reconsider whether you need it.",
  },
  once: {
    kind: "outcome",
    message: {
      ja: "{outcome}{total}件のうち{count}件に、つながる{measure}がありません。{measure}を置くか、{measure}を別の計画で示すことを{field.model.note}に書いてください。",
      en: "{count} of {total} {outcomes} {count|has|have} no {measures}. Add some, or record in the {field.model.note} where they are.",
    },
  },
  check: ({ outline }) =>
    outline.rows
      .filter(({ node, reuse }) => node.kind === "outcome" && !reuse && !isBlank(node) && isBare(node))
      .map(({ node }) => ({ node: node.id, field: "measures", params: { text: node.text } })),
};

const isBare = (node: Node) => childList(node, "measure").length === 0 && childList(node, "outcome").length === 0;
