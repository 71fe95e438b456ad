import { unrelatedReuses } from "../../reading/unrelated-reuses.ts";
import type { Rule } from "../../types.ts";

/** An indicator of two outcomes that have nothing else in common may not reflect both. */
export const indicatorReusedUnrelated: Rule = {
  id: "indicator-reused-unrelated",
  family: "reuse",
  severity: "info",
  preset: "recommended",
  title: { ja: "関わりの薄い再掲の{indicator}", en: "{Indicators} shared by unrelated {outcomes}" },
  message: {
    ja: "{indicator}「{text}」が、共通する{measure}も場面もない「{first}」と「{here}」の両方に置かれています。どちらの{outcome}を測る{indicator}としても適切か、確かめてください。",
    en: "“{text}” is used for both “{first}” and “{here}”, which share no {measures} or scenes. Check that it really reflects both.",
  },
  check: ({ outline }) =>
    unrelatedReuses(outline).map(({ row, first, here }) => ({
      node: row.node.id,
      parent: here.id,
      params: { text: row.text, first: first.text, here: here.text },
    })),
};
