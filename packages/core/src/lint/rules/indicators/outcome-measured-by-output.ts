import { isBlank } from "../../reading/is-blank.ts";
import { isOutput } from "../../reading/is-output.ts";
import { ownIndicators } from "../../reading/own-indicators.ts";
import type { Rule } from "../../types.ts";

/**
 * Finds outcomes whose indicators only count what is done, all of which can be done without any change for residents.
 * Source: 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」, 福知山市 (which separates アウトカム指標 from アウトプット指標) and 伊豆市 (more
 * consultations aren't an aim).
 */
export const outcomeMeasuredByOutput: Rule = {
  id: "outcome-measured-by-output",
  family: "indicators",
  severity: "warning",
  preset: "recommended",
  title: { ja: "行ったことだけで測る{outcome}", en: "{Outcomes} measured only by what is done" },
  message: {
    ja: "「{text}」の{indicator}は、開催回数や作成件数など、行ったことの量を数えるものだけのようです。{people}に変化があったかどうかが分かる{indicator}も置けないか、検討してください。",
    en: "The {indicators} of “{text}” seem to count only what is done, such as meetings held or documents produced. Consider adding one that shows what has changed for {people}.",
  },
  check: ({ model, outline }) =>
    outline.rows.flatMap(({ node, reuse }) => {
      if (node.kind !== "outcome" || reuse || isBlank(node) || node.indicators.length === 0) return [];
      if (!ownIndicators(model, node).every(isOutput)) return [];
      return [{ node: node.id, field: "indicators", params: { text: node.text } }];
    }),
};
