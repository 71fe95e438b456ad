import type { Indicator } from "../../model/types.ts";
import { answered } from "../reading/answered.ts";
import { given } from "../reading/given.ts";
import { indicatorsOf } from "../reading/indicators-of.ts";
import type { Rule } from "../types.ts";

/** A value without a target says where things stand, not where they should: nobody can say when enough is done. */
export const indicatorWithoutTarget: Rule = {
  id: "indicator-without-target",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => isMeasured(indicator) && !answered(indicator, "target"))
      .map(({ id, text }) => ({ node: id, field: "target", params: { text } })),
};

/** Where the baseline is blank too, `indicator-values-missing` speaks. */
function isMeasured(indicator: Indicator): boolean {
  const { baseline, actuals = [] } = indicator;
  return given(baseline) || (answered(indicator, "baseline") && actuals.some(given));
}
