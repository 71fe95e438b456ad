import { answered } from "../reading/answered.ts";
import { given } from "../reading/given.ts";
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
      .filter((indicator) => given(indicator.target) && !answered(indicator, "baseline"))
      .map(({ id, text }) => ({ node: id, field: "baseline", params: { text } })),
};
