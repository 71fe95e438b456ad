import type { Indicator, IndicatorValue } from "../../model/types.ts";
import type { Rule } from "../types.ts";

/** An indicator with neither a baseline nor a target, and no reason given for either, cannot tell whether anything changed. */
export const indicatorValuesMissing: Rule = {
  id: "indicator-values-missing",
  severity: "info",
  check: ({ outline }) =>
    outline.rows
      .filter((row) => row.node.kind === "indicator" && !row.reuse && blank(row.node))
      .map((row) => ({ node: row.node.id, field: "baseline", params: { text: row.node.text } })),
};

const given = (value: IndicatorValue | undefined) => value?.value !== undefined || value?.pending !== undefined;
const blank = (node: Indicator) => !given(node.baseline) && !given(node.target) && node.pending === undefined;
