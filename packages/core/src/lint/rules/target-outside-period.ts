import { timeSpan } from "../../time/time-span.ts";
import { hasValue } from "../reading/has-value.ts";
import { indicatorsOf } from "../reading/indicators-of.ts";
import type { Rule } from "../types.ts";

/** A target for a time before or after the plan cannot be evaluated within it. */
export const targetOutsidePeriod: Rule = {
  id: "target-outside-period",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  check: ({ model, outline }) => {
    const start = timeSpan(model.period?.start ?? "");
    const end = timeSpan(model.period?.end ?? "");
    return indicatorsOf(outline).flatMap(({ id, text, target }) => {
      const period = target?.period ?? "";
      const time = hasValue(target) && timeSpan(period);
      if (!time || !((start && time.end < start.start) || (end && time.start > end.end))) return [];
      return [{ node: id, field: "target", params: { text, period } }];
    });
  },
};
