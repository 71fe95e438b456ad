import type { NodeId, Outcome } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { relatedOutcomes } from "./related-outcomes.ts";

/** A reuse of an indicator for an outcome that has nothing in common with its first outcome. */
export interface UnrelatedReuse {
  readonly row: Row;
  readonly first: Outcome;
  readonly here: Outcome;
}

/** Returns the reuses of indicators for outcomes that have nothing in common with the first, in reading order. */
export function unrelatedReuses(outline: Outline): readonly UnrelatedReuse[] {
  const related = relatedOutcomes(outline);
  const firsts = new Map<NodeId, Outcome>();
  return outline.rows.flatMap((row) => {
    const here = row.above?.node;
    if (row.node.kind !== "indicator" || here?.kind !== "outcome") return [];
    const first = firsts.get(row.node.id);
    if (!first) firsts.set(row.node.id, here);
    return first && !related(first, here) ? [{ row, first, here }] : [];
  });
}
