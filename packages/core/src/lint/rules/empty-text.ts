import { hasChildren } from "../../model/query.ts";
import type { Node } from "../../model/types.ts";
import type { Row } from "../../outline/outline.ts";
import type { Fix, Rule } from "../types.ts";

/** An item without wording, and without a reason for it, looks in print as if something had been lost. */
export const emptyText: Rule = {
  id: "empty-text",
  family: "structure",
  severity: "warning",
  preset: "recommended",
  check: ({ outline }) =>
    [...outline.rows, ...outline.unplaced]
      .filter(({ node, reuse }) => node.kind !== "vision" && !reuse && isEmpty(node))
      .map((row) => ({ node: row.node.id, field: "text", params: KINDS[row.node.kind], fixes: fixes(row) })),
};

const isEmpty = ({ text, pending }: Node) => text.trim() === "" && pending === undefined;

/** Where it stands, deleting it may leave a gap; one that stands nowhere and holds nothing is not missed. */
function fixes({ node, parent }: Row): readonly Fix[] {
  const holds = hasChildren(node) || Object.keys(node).some((field) => !BARE.has(field));
  return parent !== null || holds ? [] : [{ id: "remove-node", operation: { type: "remove", node: node.id } }];
}

/** What every node has. */
const BARE: ReadonlySet<string> = new Set(["id", "kind", "text", "indicators", "outcomes", "measures"]);

const KINDS = {
  vision: { ja: "目指す姿", en: "vision" },
  outcome: { ja: "アウトカム", en: "outcome" },
  measure: { ja: "施策", en: "measure" },
  indicator: { ja: "指標", en: "indicator" },
} as const;
