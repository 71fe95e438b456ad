import type { Indicator } from "../../../model/types.ts";
import type { Row } from "../../../outline/outline.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Rule } from "../../types.ts";

/** The share of indicators with a kind from which one without is an exception. */
const AS_A_RULE = 0.5;

/** If most indicators have a kind, one without is left out of every comparison. */
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

/**
 * Making a measure a separate item copies its indicators; reused ones below measures don't count, so that this changes
 * nothing.
 */
function counts({ node, reuse, above }: Row): boolean {
  return node.kind === "indicator" && !(reuse && above?.node.kind === "measure");
}
