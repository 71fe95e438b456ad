import { timeSpan } from "../../../time/time-span.ts";
import { hasValue } from "../../reading/has-value.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A target dated before or after the plan can't be evaluated within it. */
export const targetOutsidePeriod: Rule = {
  id: "target-outside-period",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "計画の期間の外の{field.indicator.target}", en: "Targets outside the period" },
  message: {
    ja: "{indicator}「{text}」の{field.indicator.target}の時点（{period}）が、計画の期間の外にあります。時点か計画の期間を確かめてください。",
    en: "The {field.indicator.target} of “{text}” ({period}) is outside the period of the plan. Check its date, or the period.",
  },
  params: { period: "period" },
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
