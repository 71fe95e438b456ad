import type { BusinessItem } from "../../profile/types.ts";
import type { Rule } from "../types.ts";

/**
 * A business item that no measure carries out, where measures say which they do. Source: 北海道「在宅医療・介護連携推進事業
 * 実施状況」, which shows by item how many towns carry it out; the items are those of the programme of 2015.
 */
export const businessItemUnserved: Rule = {
  id: "business-item-unserved",
  family: "coverage",
  severity: "info",
  preset: "recommended",
  check: ({ outline, profile }) => {
    const named = new Set(
      outline.rows.flatMap(({ node }) => (node.kind === "measure" ? (node.businessItems ?? []) : [])),
    );
    const unserved = profile.businessItems.filter((item) => !named.has(item.id));
    if (unserved.length === profile.businessItems.length) return [];
    return unserved.map((item) => ({ subject: item.id, params: words(item) }));
  },
};

/** An item is known by its label, of which each numbering scheme has another: that of all eight where there is one. */
function words({ labels, title }: BusinessItem) {
  const label = labels.eight ?? Object.values(labels)[0] ?? "";
  return { label, ja: `${label} ${title.ja}`.trim(), en: `${label} ${title.en}`.trim() };
}
