import type { Indicator } from "../../model/types.ts";
import { hasValueOrReason } from "../reading/has-value-or-reason.ts";
import { indicatorsOf } from "../reading/indicators-of.ts";
import type { Fix, Rule } from "../types.ts";

/** An indicator with neither a baseline nor a target, and no reason given for either, cannot tell whether anything changed. */
export const indicatorValuesMissing: Rule = {
  id: "indicator-values-missing",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  check: ({ model, outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => !hasValueOrReason(indicator, "baseline") && !hasValueOrReason(indicator, "target"))
      .map((indicator) => ({
        node: indicator.id,
        field: "baseline",
        params: { text: indicator.text },
        // In a final model, what is under review would be said to be open instead.
        fixes: model.status === "final" ? [] : [underReview(indicator)],
      })),
};

/** Of the values, not of the indicator: that is written out, and goes on to be looked at. */
function underReview({ id: node, baseline, target }: Indicator): Fix {
  const pending = { state: "underReview" } as const;
  const set = { baseline: { ...baseline, pending }, target: { ...target, pending } };
  return { id: "mark-under-review", operation: { type: "edit", target: "node", node, set } };
}
