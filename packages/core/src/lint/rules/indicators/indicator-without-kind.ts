import type { Indicator } from "../../../model/types.ts";
import type { Row } from "../../../outline/outline.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** Of the rows of indicators: from here on kinds are given as a rule, and one without is an exception. */
const AS_A_RULE = 0.5;

/** Where most indicators say whether they are of structure, process, output or outcome, one that does not falls out of any comparison. */
export const indicatorWithoutKind: Rule = {
  id: "indicator-without-kind",
  family: "indicators",
  severity: "info",
  preset: "all",
  title: { ja: "種類が書かれていない{indicator}", en: "{Indicators} without a kind" },
  message: {
    ja: "{indicator}「{text}」に、{field.indicator.indicatorKind}がありません。ほかの多くの{indicator}と同じように、{indicatorKinds}のどれかを選んでください。",
    en: "“{text}” has no {field.indicator.indicatorKind}, although most others do. Choose one: {indicatorKinds}.",
  },
  check: ({ outline }) => {
    const rows = outline.rows.filter(counts);
    const without = rows.filter(({ node }) => (node as Indicator).indicatorKind === undefined);
    if (rows.length - without.length < AS_A_RULE * rows.length) return [];
    return without
      .filter(({ node, reuse }) => !reuse && !isBlank(node))
      .map(({ node }) => ({ node: node.id, field: "indicatorKind", params: { text: node.text } }));
  },
};

/** A measure that becomes one of its own keeps its indicators, which are then read twice: that is to change nothing here. */
function counts({ node, reuse, above }: Row): boolean {
  return node.kind === "indicator" && !(reuse && above?.node.kind === "measure");
}
