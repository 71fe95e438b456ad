import { hasValue } from "../reading/has-value.ts";
import { hasValueOrReason } from "../reading/has-value-or-reason.ts";
import { indicatorsOf } from "../reading/indicators-of.ts";
import type { Rule } from "../types.ts";

/** A target without a baseline says where to go, not from where: whether anything changed cannot be told. */
export const indicatorWithoutBaseline: Rule = {
  id: "indicator-without-baseline",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => hasValue(indicator.target) && !hasValueOrReason(indicator, "baseline"))
      .map(({ id, text }) => ({ node: id, field: "baseline", params: { text } })),
};
