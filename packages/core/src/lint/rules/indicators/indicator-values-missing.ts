import type { Indicator } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import { offerFix } from "../../offer-fix.ts";
import { hasValueOrReason } from "../../reading/has-value-or-reason.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

const markUnderReview = {
  id: "mark-under-review",
  title: { ja: "「{choice.pending.underReview}」と記録する", en: "Mark it as “{choice.pending.underReview}”" },
  // The values are under review, not the indicator itself, which stays written and checked.
  operation: ({ id: node, baseline, target }: Indicator): EditOperation => {
    const pending = { state: "underReview" } as const;
    const set = { baseline: { ...baseline, pending }, target: { ...target, pending } };
    return { type: "edit", target: "node", node, set };
  },
};

/** Without a baseline, a target or a reason for either, nobody can see whether anything changed. */
export const indicatorValuesMissing: Rule = {
  id: "indicator-values-missing",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "値が未記入の{indicator}", en: "{Indicators} without values" },
  message: {
    ja: "{indicator}「{text}」に、{field.indicator.baseline}も{field.indicator.target}もありません。値を入れるか、{choice.pending.unset}・{choice.pending.underReview}などの理由を書いてください。",
    en: "“{text}” has neither a {field.indicator.baseline} nor a {field.indicator.target}. Enter values, or record why they’re blank.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、{field.indicator.baseline}も{field.indicator.target}もありません。分かるものから値を入れるか、{choice.pending.unset}・{choice.pending.underReview}などの理由を書いてください。",
      en: "{count} of {total} {indicators} {count|has|have} neither a {field.indicator.baseline} nor a {field.indicator.target}. Enter the values that are known, or record why they’re blank.",
    },
  },
  fixes: [markUnderReview],
  check: ({ model, outline }) =>
    indicatorsOf(outline)
      .filter((indicator) => !hasValueOrReason(indicator, "baseline") && !hasValueOrReason(indicator, "target"))
      .map((indicator) => ({
        node: indicator.id,
        field: "baseline",
        params: { text: indicator.text },
        // In a final model, a value under review would become an open point.
        fixes: model.status === "final" ? [] : [offerFix(markUnderReview, indicator)],
      })),
};
