import type { Indicator, IndicatorKind } from "../../../model/types.ts";
import { quantityOf } from "../../../text/quantity-of.ts";
import { isBlank } from "../../reading/is-blank.ts";
import { ownIndicators } from "../../reading/own-indicators.ts";
import type { Rule } from "../../types.ts";

/** From how many quantities an outcome should be seen from more than one side. */
const ENOUGH = 3;

/**
 * Finds outcomes with several indicators, all of one kind other than outcome. Source: 野村総合研究所, summary of its study of
 * 在宅医療・介護連携推進事業, 「把握すべき指標について」: indicators measure structure, process or outcome, and should be chosen by what is to be
 * evaluated.
 */
export const indicatorKindsOneSided: Rule = {
  id: "indicator-kinds-one-sided",
  family: "indicators",
  severity: "info",
  preset: "strict",
  title: { ja: "種類の偏った{indicator}", en: "{Indicators} of only one kind" },
  message: {
    ja: "「{text}」の{indicator}は、どれも{indicatorKind}です。体制、取組の過程、{people}に起きた変化を合わせて見られるように、ほかの種類の{indicator}も検討してください。",
    en: "All {indicators} of “{text}” are of one kind ({indicatorKind}). Consider others, so that structure, process and change for {people} are seen together.",
  },
  params: { indicatorKind: "indicatorKind" },
  check: ({ model, outline }) =>
    outline.rows.flatMap(({ node, reuse }) => {
      if (node.kind !== "outcome" || reuse || isBlank(node)) return [];
      const kind = onlyKind(ownIndicators(model, node));
      if (!kind || kind === "outcome") return [];
      return [{ node: node.id, field: "indicators", params: { text: node.text, indicatorKind: kind } }];
    }),
};

/**
 * Returns the kind that all these indicators share, if they measure enough quantities. 受診率（胃がん） and 受診率（肺がん） are one
 * quantity.
 */
function onlyKind(indicators: readonly Indicator[]): IndicatorKind | undefined {
  const quantities = new Set(indicators.map(({ text }) => quantityOf(text)));
  const kinds = new Set(indicators.map(({ indicatorKind }) => indicatorKind));
  if (quantities.size < ENOUGH || kinds.size > 1 || indicators.some(isBlank)) return undefined;
  return indicators[0]?.indicatorKind;
}
