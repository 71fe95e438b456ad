import { findPlaceholder } from "../../../text/placeholder.ts";
import { isBlank } from "../../reading/is-blank.ts";
import type { Finding, Rule } from "../../types.ts";

/**
 * Placeholders get printed unless somebody looks for them. Source: the report of 京都府福知山市 says of its logic model
 * 「協議体の中でこれから改めて作成予定」 (「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」, 2024-03).
 */
export const draftPlaceholder: Rule = {
  id: "draft-placeholder",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "書きかけのままの文言", en: "Unfinished texts" },
  message: {
    ja: "「{here}」に、書きかけの印「{mark}」が残っているようです。決まったことを書くか、決まっていないときは「{choice.pending.underReview}」と記録してください。",
    en: "“{here}” still seems to contain a placeholder, “{mark}”. Write what was decided, or mark it as “{choice.pending.underReview}”.",
  },
  check: ({ outline }) =>
    outline.rows.flatMap(({ node, parent, placement, reuse }) => {
      if (isBlank(node)) return [];
      const own = reuse ? [] : placeholders(node, { node: node.id });
      return parent === null ? own : [...own, ...placeholders(placement ?? {}, { node: node.id, parent })];
    }),
};

/** Returns the placeholders in the wording and note of a node or of one of its placements. */
function placeholders(
  { text, note }: { readonly text?: string; readonly note?: string },
  place: Pick<Finding, "node" | "parent">,
): readonly Omit<Finding, "rule" | "severity">[] {
  const texts = [
    { field: "text", here: text ?? "", mark: findPlaceholder(text ?? "", "wording") },
    { field: "note", here: note ?? "", mark: findPlaceholder(note ?? "", "note") },
  ];
  return texts.flatMap(({ field, here, mark }) =>
    mark === undefined ? [] : [{ ...place, subject: field, field, params: { here, mark } }],
  );
}
