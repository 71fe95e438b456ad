import type { NodeId, Outcome } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { relatedOutcomes } from "./related-outcomes.ts";

/** An indicator where it stands below an outcome that has nothing in common with the first outcome it stands below. */
export interface UnrelatedReuse {
  readonly row: Row;
  readonly first: Outcome;
  readonly here: Outcome;
}

/** The reuses of indicators below outcomes that have nothing in common with the first, in reading order. */
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
