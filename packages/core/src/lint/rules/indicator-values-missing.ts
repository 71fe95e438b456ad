import type { Indicator, IndicatorValue, NodeId } from "../../model/types.ts";
import type { Fix, Rule } from "../types.ts";

/** An indicator with neither a baseline nor a target, and no reason given for either, cannot tell whether anything changed. */
export const indicatorValuesMissing: Rule = {
  id: "indicator-values-missing",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    outline.rows
      .filter((row) => row.node.kind === "indicator" && !row.reuse && blank(row.node))
      .map(({ node }) => ({
        node: node.id,
        field: "baseline",
        params: { text: node.text },
        fixes: [underReview(node.id)],
      })),
};

function underReview(node: NodeId): Fix {
  const set = { pending: { state: "underReview" } } as const;
  return { id: "mark-under-review", operation: { type: "edit", target: "node", node, set } };
}

const given = (value: IndicatorValue | undefined) => value?.value !== undefined || value?.pending !== undefined;
const blank = (node: Indicator) => !given(node.baseline) && !given(node.target) && node.pending === undefined;
