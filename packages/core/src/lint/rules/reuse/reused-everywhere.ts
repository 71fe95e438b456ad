import { countOutcomes, isNearlyEverywhere } from "../../reading/is-nearly-everywhere.ts";
import type { Rule } from "../../types.ts";

/**
 * A measure or an outcome below nearly every outcome says nothing about any of them. The thresholds are our own: 福知山市 has one measure
 * below five of its six outcomes, and four below four of them.
 */
export const reusedEverywhere: Rule = {
  id: "reused-everywhere",
  family: "reuse",
  severity: "info",
  preset: "recommended",
  title: { ja: "ほとんどの{outcome}に置かれた項目", en: "Items below nearly all {outcomes}" },
  message: {
    ja: "「{text}」は、すぐ下に{kind}のある{outcome}{total}件のうち{count}件に置かれています。全体に関わるものなら、{vision}のすぐ下などにまとめて置けないか検討してください。",
    en: "“{text}” appears below {count} of the {total} {outcomes} that have {kinds}. If it concerns all of them, consider placing it once, for example directly below the {vision}.",
  },
  params: { kind: "kind" },
  check: ({ outline }) => {
    const counts = { measure: countOutcomes(outline), outcome: countOutcomes(outline, "outcome") };
    return outline.rows.flatMap(({ node, reuse }) => {
      if ((node.kind !== "measure" && node.kind !== "outcome") || reuse) return [];
      const { total, of } = counts[node.kind];
      const count = of(node.id);
      return isNearlyEverywhere(count, total)
        ? [{ node: node.id, params: { text: node.text, kind: node.kind, count, total } }]
        : [];
    });
  },
};
