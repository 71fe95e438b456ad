import type { Rule } from "../../types.ts";

/**
 * Finds business items that no measure carries out, if measures name any. Source: 北海道「在宅医療・介護連携推進事業実施状況」, which shows
 * how many towns carry out each item; the items are those of the programme of 2015.
 */
export const businessItemUnserved: Rule = {
  id: "business-item-unserved",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  title: { ja: "{measure}のない事業項目", en: "Business items without {measures}" },
  message: {
    ja: "事業項目「{item}」の付いた{measure}がありません。付け忘れがないか確かめてください。この計画で扱わない項目なら、このままでかまいません。",
    en: "No {measures} are marked with the business item “{item}”. Check that none was forgotten. If this plan doesn’t cover the item, you can leave it.",
  },
  params: { item: "businessItem" },
  check: ({ outline, profile }) => {
    const named = new Set(
      outline.rows.flatMap(({ node }) => (node.kind === "measure" ? (node.businessItems ?? []) : [])),
    );
    const unserved = profile.businessItems.filter((item) => !named.has(item.id));
    if (unserved.length === profile.businessItems.length) return [];
    return unserved.map(({ id }) => ({ subject: id, params: { item: id } }));
  },
};
