import type { Indicator, IndicatorValue, Source } from "../../../model/types.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** A number without a source cannot be checked later. */
export const indicatorWithoutSource: Rule = {
  id: "indicator-without-source",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: { ja: "{field.indicator.source}のない{indicator}", en: "{Indicators} without a {field.indicator.source}" },
  message: {
    ja: "{indicator}「{text}」の数値に{field.indicator.source}がありません。統計や調査、事業実績など、値の出どころを書いてください。",
    en: "The values of “{text}” have no {field.indicator.source}. Record where they come from: statistics, a survey, or the programme’s own records.",
  },
  once: {
    kind: "indicator",
    message: {
      ja: "{indicator}{total}件のうち{count}件に、数値の{field.indicator.source}がありません。統計や調査、事業実績など、値の出どころを書いてください。",
      en: "{count} of {total} {indicators} {count|has|have} values without a {field.indicator.source}. Record where they come from: statistics, a survey, or the programme’s own records.",
    },
  },
  check: ({ outline }) =>
    indicatorsOf(outline)
      .filter(lacksSource)
      .map(({ id, text }) => ({ node: id, field: "source", params: { text } })),
};

/** The plan itself sets the target, so a target needs a source only if nothing has been measured. */
function lacksSource({ baseline, target, actuals = [], source }: Indicator): boolean {
  if (isNamed(source)) return false;
  const measured = [baseline, ...actuals].filter(isNumber);
  return (measured.length > 0 ? measured : [target].filter(isNumber)).some((value) => !isNamed(value?.source));
}

const isNumber = (value: IndicatorValue | undefined) => typeof value?.value === "number";
const isNamed = (source: Source | undefined) =>
  [source?.title, source?.publisher, source?.url].some((part) => part?.trim());
