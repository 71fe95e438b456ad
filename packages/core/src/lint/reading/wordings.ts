import type { NodeId, NodeKind } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { isBlank } from "./is-blank.ts";

/** A text of a node, or with `parent`, of one placement. */
export interface Wording {
  readonly row: Row;
  readonly text: string;
  /** The place as a finding names it. */
  readonly place: { readonly node: NodeId; readonly parent?: NodeId };
}

/** Returns the texts of nodes of these kinds in reading order, each once, except those still being written. */
export function wordings({ rows }: Outline, kinds: readonly NodeKind[]): readonly Wording[] {
  return rows.flatMap((row) => {
    const { node, parent, placement, reuse } = row;
    if (!kinds.includes(node.kind) || isBlank(node)) return [];
    const own = reuse ? [] : [{ row, text: node.text, place: { node: node.id } }];
    const here = placement?.text;
    if (here === undefined || here.trim() === "" || parent === null) return own;
    return [...own, { row, text: here, place: { node: node.id, parent } }];
  });
}

/** Every kind of node. */
export const EVERY_KIND: readonly NodeKind[] = ["vision", "outcome", "measure", "indicator"];
