import { childList } from "../../model/query.ts";
import type { NodeId } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";

/** How many outcomes a measure must have to be nearly everywhere, and which share of those with measures. */
const AT_LEAST = 4;
const SHARE = 3 / 4;

/** How many outcomes each measure has, and how many outcomes have measures at all. */
export interface OutcomeCounts {
  readonly total: number;
  readonly of: (measure: NodeId) => number;
}

/** Counts the outcomes that have measures. */
export function countOutcomes(outline: Outline): OutcomeCounts {
  const counts = new Map<NodeId, number>();
  let total = 0;
  for (const { node, above, reuse } of outline.rows)
    if (node.kind === "measure" && above?.node.kind === "outcome") counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
    else if (node.kind === "outcome" && !reuse && childList(node, "measure").length > 0) total++;
  return { total, of: (measure) => counts.get(measure) ?? 0 };
}

/** Whether a measure of this many outcomes is nearly everywhere. */
export function isNearlyEverywhere(count: number, total: number): boolean {
  return count >= AT_LEAST && count >= SHARE * total;
}
