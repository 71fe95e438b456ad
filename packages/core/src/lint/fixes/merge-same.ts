import { hasChildren } from "../../model/query.ts";
import type { Node, NodeId } from "../../model/types.ts";
import type { Operation } from "../../operation/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { offerFix } from "../offer-fix.ts";
import { countOutcomes, isNearlyEverywhere } from "../reading/is-nearly-everywhere.ts";
import { relatedOutcomes } from "../reading/related-outcomes.ts";
import { unrelatedReuses } from "../reading/unrelated-reuses.ts";
import type { Fix } from "../types.ts";
import { mayRemoveText } from "./may-remove-text.ts";

/** Makes a node a reuse of another one. */
export const mergeSame = {
  id: "merge-same",
  title: { ja: "同じ文言の項目の再掲にする", en: "Make it a reuse of the other" },
  /** Gives the node the exact text of the other one first, so that its placements don't keep a wording of their own. */
  operation: ({ id: node, text }: Node, { id: into, text: kept }: Node): Operation => {
    const merge = { type: "merge", node, into } as const;
    if (text === kept) return merge;
    return { type: "batch", operations: [{ type: "edit", target: "node", node, set: { text: kept } }, merge] };
  },
};

/**
 * Returns a function that offers to make a node a reuse of an earlier one with the same text, unless anything else
 * differs, both have the same parent, or another rule would find the reuse.
 */
export function merging(outline: Outline): (node: Row, into: Row) => readonly Fix[] {
  const counts = countOutcomes(outline);
  const related = relatedOutcomes(outline);
  const mayGo = mayRemoveText(outline);
  // Merging makes outcomes share something, so that unrelated ones become related.
  const unrelated = unrelatedReuses(outline).length > 0;
  // A measure that becomes a reuse is no longer its outcome's own, by which priorities are compared.
  const prioritised = outline.rows.some(({ node }) => node.kind === "outcome" && node.priority);

  const rowsOf = (node: Node) => outline.placements.get(node.id) ?? [];
  const parentsOf = forEachNode((node) => new Set(rowsOf(node).map((row) => row.parent)));
  /** It has no children, code or consultation that other rules would report. */
  const isPlain = forEachNode(
    (node) =>
      node.code === undefined && !hasChildren(node) && rowsOf(node).every(({ consultation }) => consultation === null),
  );
  /** Everything but its text. */
  const fieldsOf = forEachNode(({ id: _, text: __, ...fields }) => JSON.stringify(fields));

  function standsAsWell({ node }: Row, into: Row): boolean {
    if (node.kind === "measure") {
      const count = counts.of(into.node.id);
      const both = count + counts.of(node.id);
      return !prioritised && isNearlyEverywhere(count, counts.total) === isNearlyEverywhere(both, counts.total);
    }
    const first = into.above?.node;
    return (
      node.kind === "indicator" &&
      first?.kind === "outcome" &&
      rowsOf(node).every(({ above }) => above?.node.kind === "outcome" && related(first, above.node))
    );
  }

  return (row, into) =>
    !unrelated &&
    standsAsWell(row, into) &&
    isPlain(row.node) &&
    isPlain(into.node) &&
    fieldsOf(row.node) === fieldsOf(into.node) &&
    rowsOf(row.node).every(({ parent }) => !parentsOf(into.node).has(parent)) &&
    mayGo(row.node.kind, row.node.text)
      ? [offerFix(mergeSame, row.node, into.node)]
      : [];
}

/** Caches a function of a node. */
function forEachNode<T>(ask: (node: Node) => T): (node: Node) => T {
  const known = new Map<NodeId, T>();
  return (node) => {
    const answer = known.has(node.id) ? (known.get(node.id) as T) : ask(node);
    known.set(node.id, answer);
    return answer;
  };
}
