import { countOutcomes, isNearlyEverywhere } from "../../reading/is-nearly-everywhere.ts";
import type { Rule } from "../../types.ts";

/**
 * A measure below nearly every outcome says nothing about any of them. The thresholds are our own: 福知山市 has one measure
 * below five of its six outcomes, and four below four of them.
 */
export const reusedEverywhere: Rule = {
  id: "reused-everywhere",
  family: "reuse",
  severity: "info",
  preset: "recommended",
  title: { ja: "ほとんどに置かれた{measure}", en: "{Measures} below nearly all {outcomes}" },
  message: {
    ja: "「{text}」は、{measure}のある{outcome}{total}件のうち{count}件に置かれています。全体を支える{measure}なら、{vision}のすぐ下などにまとめて置けないか検討してください。",
    en: "“{text}” appears below {count} of the {total} {outcomes} that have {measures}. If it supports all of them, consider placing it once, for example directly below the {vision}.",
  },
  check: ({ outline }) => {
    const { total, of } = countOutcomes(outline);
    return outline.rows
      .filter(({ node, reuse }) => node.kind === "measure" && !reuse && isNearlyEverywhere(of(node.id), total))
      .map(({ node }) => ({ node: node.id, params: { text: node.text, count: of(node.id), total } }));
  },
};
