import { isWithin } from "../model/query.ts";
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
  /** Up to five nodes that it may be a reuse of, the likeliest first. */
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
  | "repeated";

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
  const read = new Set<string>();
  return rows.map((row): PlannedRow => {
    const wording = searchText(row.text);
    const repeated = read.has(wording);
    read.add(wording);
    const found = matchNodes(outline, row.text, kind);
    const here = found.filter((match) => match.rows.some((row) => row.parent === parent));
    const free = found.filter((match) => !here.includes(match) && !isWithin(outline.model, match.node.id, parent));
    const planned = { ...row, matches: free.slice(0, OFFERED).map(({ node }) => node.id) };
    const original = free.find((match) => match.exact);

    if (repeated) return { ...planned, choice: { type: "skip" }, problem: "repeated" };
    if (here.some((match) => match.exact)) return { ...planned, choice: { type: "skip" }, problem: "already-here" };
    if (original) return { ...planned, choice: { type: "reuse", node: original.node.id } };
    return { ...planned, choice: { type: "new" }, ...(row.reuse && { problem: "no-original" }) };
  });
}
