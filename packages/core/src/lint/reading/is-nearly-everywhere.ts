import { childList } from "../../model/query.ts";
import type { NodeId } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";

/** How many outcomes a node must be below to be nearly everywhere, and which share of those with others of its kind. */
const AT_LEAST = 4;
const SHARE = 3 / 4;

/** How many outcomes each node of a kind is below, and how many outcomes have nodes of that kind at all. */
export interface OutcomeCounts {
  readonly total: number;
  readonly of: (node: NodeId) => number;
}

/** Counts the outcomes that have measures, or other outcomes. */
export function countOutcomes(outline: Outline, kind: "measure" | "outcome" = "measure"): OutcomeCounts {
  const counts = new Map<NodeId, number>();
  let total = 0;
  for (const { node, above, reuse } of outline.rows) {
    if (node.kind === kind && above?.node.kind === "outcome") counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
    if (node.kind === "outcome" && !reuse && childList(node, kind).length > 0) total++;
  }
  return { total, of: (node) => counts.get(node) ?? 0 };
}

/** Whether a node of this many outcomes is nearly everywhere. */
export function isNearlyEverywhere(count: number, total: number): boolean {
  return count >= AT_LEAST && count >= SHARE * total;
}
