import type { Indicator } from "../../../model/types.ts";
import { hasValue } from "../../reading/has-value.ts";
import { hasValueOrReason } from "../../reading/has-value-or-reason.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A value without a target shows where things are, but not when enough is done. */
export const indicatorWithoutTarget: Rule = {
  id: "indicator-without-target",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "{field.indicator.target}のない{indicator}", en: "{Indicators} without a {field.indicator.target}" },
  message: {
    ja: "{indicator}「{text}」に、これまでの値はありますが{field.indicator.target}がありません。{field.indicator.target}を入れるか、{choice.pending.underReview}・{choice.pending.notApplicable}などの理由を書いてください。",
    en: "“{text}” has values so far but no {field.indicator.target}. Enter one, or record why it’s blank.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、これまでの値はありますが{field.indicator.target}がありません。{field.indicator.target}を入れるか、{choice.pending.underReview}・{choice.pending.notApplicable}などの理由を書いてください。",
      en: "{count} of {total} {indicators} {count|has|have} values so far but no {field.indicator.target}. Enter targets, or record why they’re blank.",
    },
  },
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => isMeasured(indicator) && !hasValueOrReason(indicator, "target"))
      .map(({ id, text }) => ({ node: id, field: "target", params: { text } })),
};

/** If the baseline is blank too, `indicator-values-missing` finds it. */
function isMeasured(indicator: Indicator): boolean {
  const { baseline, actuals = [] } = indicator;
  return hasValue(baseline) || (hasValueOrReason(indicator, "baseline") && actuals.some(hasValue));
}
