import { LIMITS } from "../model/limits.ts";
import { childList, getNode, withAllAbove } from "../model/query.ts";
import type { ChildKind, NodeId } from "../model/types.ts";
import { matchNodes } from "../outline/match.ts";
import type { Outline } from "../outline/outline.ts";
import { searchText } from "../text/search-text.ts";
import type { PastedRow } from "./rows.ts";

/** A pasted row, and what to do with it. */
export interface PlannedRow extends PastedRow {
  readonly choice:
    | { readonly type: "reuse"; readonly node: NodeId }
    | { readonly type: "new" }
    | { readonly type: "skip" };
  /** Up to five nodes that it may be a reuse of, the likeliest first. After `OFFERED_ROWS` rows, only those with this text. */
  readonly matches: readonly NodeId[];
  readonly problem?: RowProblem;
}

/** Why a pasted row needs attention. */
export type RowProblem =
  /** It is marked (再), and no node has this wording. */
  | "no-original"
  /** The node is under this parent already. */
  | "already-here"
  /** An earlier row has the same wording. */
  | "repeated"
  /** It is longer than a text of a model may be (`LIMITS.text`). */
  | "too-long";

/** For how many pasted rows similar nodes are searched. Each search reads the entire model. */
export const OFFERED_ROWS = 200;
const OFFERED = 5;

/**
 * Proposes what to do with each pasted row under a parent: reuse what exists, marked (再) or not, and add the rest.
 * Similar nodes are offered but not chosen.
 */
export function planRows(
  outline: Outline,
  kind: ChildKind,
  parent: NodeId,
  rows: readonly PastedRow[],
): readonly PlannedRow[] {
  return [...createRowPlanner(outline, kind, parent)(rows)];
}

/**
 * Returns a function that plans rows like `planRows`, but one by one, so that the page can be drawn between them. What it
 * finds for a text is kept for later calls.
 */
export function createRowPlanner(
  outline: Outline,
  kind: ChildKind,
  parent: NodeId,
): (rows: Iterable<PastedRow>) => Generator<PlannedRow> {
  const { model } = outline;
  const above = getNode(model, parent);
  const here = new Set(above && childList(above, kind).map(({ node }) => node));
  const unusable = withAllAbove(model, [parent]);
  const isFree = (id: NodeId) => !here.has(id) && !unusable.has(id);
  const known = new Map<string, readonly NodeId[]>();
  let same: ReadonlyMap<string, readonly NodeId[]> | undefined;

  function similarTo(text: string): readonly NodeId[] {
    let found = known.get(text);
    if (!found) {
      found = matchNodes(outline, text, kind).map(({ node }) => node.id);
      found = found.filter(isFree).slice(0, OFFERED);
      known.set(text, found);
    }
    return found;
  }

  return function* (rows) {
    same ??= nodesByText(outline, kind);
    const read = new Set<string>();
    let count = 0;
    for (const row of rows) {
      if (isTooLong(row)) {
        yield { ...row, matches: [], choice: { type: "skip" }, problem: "too-long" };
        continue;
      }
      const wording = searchText(row.text);
      const repeated = read.has(wording);
      read.add(wording);
      const exact = same.get(wording) ?? [];
      const free = exact.filter(isFree);
      const planned = { ...row, matches: count++ < OFFERED_ROWS ? similarTo(row.text) : free.slice(0, OFFERED) };
      const [original] = free;

      if (repeated) yield { ...planned, choice: { type: "skip" }, problem: "repeated" };
      else if (exact.some((id) => here.has(id)))
        yield { ...planned, choice: { type: "skip" }, problem: "already-here" };
      else if (original !== undefined) yield { ...planned, choice: { type: "reuse", node: original } };
      else yield { ...planned, choice: { type: "new" }, ...(row.reuse && { problem: "no-original" as const }) };
    }
  };
}

/** Returns the nodes of a kind by their text as it is compared, in reading order. */
function nodesByText({ placements }: Outline, kind: ChildKind): ReadonlyMap<string, readonly NodeId[]> {
  const nodes = new Map<string, NodeId[]>();
  for (const [id, [row]] of placements) {
    if (row?.node.kind !== kind) continue;
    const text = searchText(row.node.text);
    const others = nodes.get(text);
    if (others) others.push(id);
    else nodes.set(text, [id]);
  }
  return nodes;
}

function isTooLong({ text, note = "", consultation = "" }: PastedRow): boolean {
  return Math.max(text.length, note.length, consultation.length) > LIMITS.text;
}
