import { hasValue } from "../../reading/has-value.ts";
import { hasValueOrReason } from "../../reading/has-value-or-reason.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A target without a baseline doesn't show how far there is to go. */
export const indicatorWithoutBaseline: Rule = {
  id: "indicator-without-baseline",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "{field.indicator.baseline}のない{indicator}", en: "{Indicators} without a {field.indicator.baseline}" },
  message: {
    ja: "{indicator}「{text}」に、{field.indicator.target}はありますが{field.indicator.baseline}がありません。計画を始めるときの値を入れるか、{choice.pending.unset}・{choice.pending.underReview}などの理由を書いてください。",
    en: "“{text}” has a {field.indicator.target} but no {field.indicator.baseline}. Enter the value at the start of the plan, or record why it’s blank.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、{field.indicator.target}はありますが{field.indicator.baseline}がありません。計画を始めるときの値を入れるか、{choice.pending.unset}・{choice.pending.underReview}などの理由を書いてください。",
      en: "{count} of {total} {indicators} {count|has|have} a {field.indicator.target} but no {field.indicator.baseline}. Enter the values at the start of the plan, or record why they’re blank.",
    },
  },
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => hasValue(indicator.target) && !hasValueOrReason(indicator, "baseline"))
      .map(({ id, text }) => ({ node: id, field: "baseline", params: { text } })),
};
