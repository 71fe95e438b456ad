import { hasChildren } from "../../../model/query.ts";
import type { Node } from "../../../model/types.ts";
import type { Row } from "../../../outline/outline.ts";
import { removeNode } from "../../fixes/remove-node.ts";
import { offerFix } from "../../offer-fix.ts";
import type { Fix, Rule } from "../../types.ts";

/** In print, an item without wording and without a reason looks as if something had been lost. */
export const emptyText: Rule = {
  id: "empty-text",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  title: { ja: "文言のない項目", en: "Items without wording" },
  message: {
    ja: "文言のない{kind}があります。文言を書くか、まだ書けないときは「{choice.pending.underReview}」などの理由を記録してください。要らなければ削除してください。",
    en: "This {kind} has no wording. Write it, record why it’s still blank, or delete it if you don’t need it.",
  },
  params: { kind: "kind" },
  fixes: [removeNode],
  check: ({ outline }) =>
    [...outline.rows, ...outline.unplaced]
      .filter(({ node, reuse }) => node.kind !== "vision" && !reuse && isEmpty(node))
      .map((row) => ({ node: row.node.id, field: "text", params: { kind: row.node.kind }, fixes: fixes(row) })),
};

const isEmpty = ({ text, pending }: Node) => text.trim() === "" && pending === undefined;

/** A placed item may be needed even if it is empty; an unplaced one without content is not missed. */
function fixes({ node, parent }: Row): readonly Fix[] {
  const holds = hasChildren(node) || Object.keys(node).some((field) => !BARE.has(field));
  return parent !== null || holds ? [] : [offerFix(removeNode, node.id)];
}

/** What every node has. */
const BARE: ReadonlySet<string> = new Set(["id", "kind", "text", "indicators", "outcomes", "measures"]);
