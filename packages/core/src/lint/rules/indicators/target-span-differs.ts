import type { IndicatorValue } from "../../../model/types.ts";
import { coversYears } from "../../../text/covers-years.ts";
import { timeSpan } from "../../../time/time-span.ts";
import { hasValue } from "../../reading/has-value.ts";
import { indicatorsOf } from "../../reading/indicators-of.ts";
import type { Rule } from "../../types.ts";

/** The value of one year and the total of several can't be compared. */
export const targetSpanDiffers: Rule = {
  id: "target-span-differs",
  family: "indicators",
  severity: "info",
  preset: "recommended",
  title: {
    ja: "まとめる年数が違う{field.indicator.baseline}と{field.indicator.target}",
    en: "Baselines and targets over different spans",
  },
  message: {
    ja: "{indicator}「{text}」は、{field.indicator.baseline}が1年分（{baseline}）なのに、{field.indicator.target}が数年分（{target}）のようです。同じ年数の値にそろえてください。",
    en: "“{text}” seems to compare a {field.indicator.baseline} of one year ({baseline}) with a {field.indicator.target} over several ({target}). Use the same span for both.",
  },
  params: { baseline: "period" },
  check: ({ outline }) =>
    indicatorsOf(outline).flatMap(({ id, text, baseline, target }) => {
      const words = several(target);
      const period = baseline?.period ?? "";
      if (words === undefined || several(baseline) !== undefined || !hasValue(baseline) || !timeSpan(period)) return [];
      return coversYears(text) === undefined
        ? [{ node: id, field: "target", params: { text, baseline: period, target: words } }]
        : [];
    }),
};

/** Returns the words by which a value covers several years. */
function several({ value, period = "", note = "" }: IndicatorValue = {}): string | undefined {
  const texts = [typeof value === "string" ? value : "", timeSpan(period) ? "" : period, note];
  return texts.map(coversYears).find((words) => words !== undefined);
}
