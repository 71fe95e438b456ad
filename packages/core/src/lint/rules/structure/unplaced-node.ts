import { childPlacements, getNode, parentsOf } from "../../../model/query.ts";
import type { LogicModel, Node } from "../../../model/types.ts";
import { removeNode } from "../../fixes/remove-node.ts";
import { offerFix } from "../../offer-fix.ts";
import type { Fix, Rule } from "../../types.ts";

/**
 * Unplaced nodes are kept but not shown. Source: 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」 (2024-03), 茨城県水戸市, where
 * existing activities were sorted by their purpose. `empty-text` finds those without wording.
 */
export const unplacedNode: Rule = {
  id: "unplaced-node",
  family: "structure",
  severity: "info",
  preset: "recommended",
  title: { ja: "どこにも置かれていない項目", en: "Unplaced items" },
  message: {
    ja: "「{text}」は、まだどこにも置かれていません。つながる{outcome}の下に置いてください。",
    en: "“{text}” isn’t placed anywhere yet. Place it where it belongs among the {outcomes}.",
  },
  fixes: [removeNode],
  check: ({ model }) =>
    model.unplaced
      .map((id) => getNode(model, id) as Node)
      .filter(({ text }) => text.trim() !== "")
      .map((node) => ({ node: node.id, params: { text: node.text }, fixes: fixes(model, node) })),
};

/**
 * If other nodes are placed only below it, deleting it would leave them unplaced, which is more than this fix should
 * decide.
 */
function fixes(model: LogicModel, node: Node): readonly Fix[] {
  const holds = childPlacements(node).some((placement) => parentsOf(model, placement.node).length === 1);
  return holds ? [] : [offerFix(removeNode, node.id)];
}
