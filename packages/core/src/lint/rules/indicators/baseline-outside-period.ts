import { timeSpan } from "../../../time/time-span.ts";
import { hasValue } from "../../reading/has-value.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** How many years a baseline may precede the plan: the longest plan term, that of 医療計画. */
const YEARS = 6;

/** The plan can't start from a baseline that was measured long before it, or after it or its target. */
export const baselineOutsidePeriod: Rule = {
  id: "baseline-outside-period",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "計画の期間と合わない{field.indicator.baseline}", en: "Baselines that don’t fit the period" },
  message: {
    ja: "{indicator}「{text}」の{field.indicator.baseline}の時点（{period}）が、計画の終わりや{field.indicator.target}の時点より前でないか、計画の始まりより{years}年を超えて前です。時点が正しいか確かめてください。",
    en: "The {field.indicator.baseline} of “{text}” ({period}) isn’t earlier than the {field.indicator.target} and the end of the plan, or it’s more than {years} years before the plan. Check its date.",
  },
  params: { period: "period" },
  check: ({ model, outline }) => {
    const start = timeSpan(model.period?.start ?? "");
    const end = timeSpan(model.period?.end ?? "");
    return indicatorsOf(outline).flatMap(({ id, text, baseline, target }) => {
      const period = baseline?.period ?? "";
      const time = hasValue(baseline) && timeSpan(period);
      if (!time) return [];
      const goal = timeSpan(target?.period ?? "");
      const tooLate = (end && time.start > end.end) || (goal && time.end >= goal.end);
      const tooEarly = start && time.start < yearsBefore(start.start) && !COHORT.test(text);
      if (!tooLate && !tooEarly) return [];
      return [{ node: id, field: "baseline", params: { text, period, years: YEARS } }];
    });
  },
};

function yearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - YEARS}${day.slice(4)}`;
}

/** 5年生存率 is dated by the diagnosis, so it is at least five years old. */
const COHORT = /生存率/;
