import { getNode } from "../model/query.ts";
import type { LogicModel, Measure, NodeId } from "../model/types.ts";
import type { EditOperation } from "../operation/types.ts";
import { createOutline, type Outline, type Row } from "../outline/outline.ts";
import type { Profile, Term } from "../profile/types.ts";
import { unknownTerm } from "../profile/unknown-term.ts";
import { scenesOf } from "./scenes-of.ts";

/** What measures are sorted by, 場面 or 事業項目: the name of a measure's field. */
export type Axis = "scenes" | "businessItems";

/** The measures of one scene or business item. */
export interface BoardColumn {
  /** `null` for measures without one. A term unknown to the profile has its id as its title. */
  readonly term: Term | null;
  readonly cards: readonly BoardCard[];
}

/** A measure in one column. */
export interface BoardCard {
  /** The measure's first row, or its row among the unplaced. */
  readonly row: Row;
  /** Whether the scene comes from an outcome above. */
  readonly inherited: boolean;
}

/**
 * Sorts all measures into columns, including unplaced ones: first those without a term, then by the profile's terms, then by
 * terms unknown to it. A measure appears once in each of its columns, in reading order.
 */
export function createBoard(outline: Outline, profile: Profile, axis: Axis): readonly BoardColumn[] {
  const columns = new Map<string | null, { term: Term | null; cards: BoardCard[] }>();
  columns.set(null, { term: null, cards: [] });
  for (const term of profile[axis]) columns.set(term.id, { term, cards: [] });
  for (const rows of outline.placements.values()) {
    const row = rows[0] as Row;
    if (row.node.kind !== "measure") continue;
    const { terms, inherited } = termsOf(row.node, rows, axis);
    for (const id of terms.length ? terms : [null]) {
      const column = columns.get(id) ?? { term: unknownTerm(id as string), cards: [] };
      columns.set(id, column);
      column.cards.push({ row, inherited });
    }
  }
  return [...columns.values()];
}

/**
 * Returns the edit that moves a measure between columns (`null`: the column without a term). With `keep`, it also stays in the
 * first one. The first move turns scenes from outcomes above into the measure's own. Returns `null` if nothing changes.
 */
export function assignMeasure(
  model: LogicModel,
  measure: NodeId,
  axis: Axis,
  from: string | null,
  to: string | null,
  keep = false,
): EditOperation | null {
  const node = getNode(model, measure);
  if (node?.kind !== "measure") return null;
  const { terms } = termsOf(node, createOutline(model).placements.get(measure) ?? [], axis);
  const next = [...new Set(terms.flatMap((term) => (term === from && !keep ? (to ?? []) : term)).concat(to ?? []))];
  if (next.length === terms.length && next.every((term, i) => term === terms[i])) return null;
  if (next.length === 0 && !node[axis]) return null;
  return { type: "edit", target: "node", node: measure, set: { [axis]: next.length ? next : null } };
}

/** Returns a measure's own terms, or else the scenes of the outcomes above its rows. */
function termsOf(measure: Measure, rows: readonly Row[], axis: Axis): { terms: readonly string[]; inherited: boolean } {
  const own = [...new Set(measure[axis])].filter((term) => term !== "");
  if (own.length > 0 || axis === "businessItems") return { terms: own, inherited: false };
  const above = [...new Set(rows.flatMap(scenesOf))];
  return { terms: above, inherited: above.length > 0 };
}
