import type { NodeId, NodeKind } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { isBlank } from "./is-blank.ts";

/** A text as it stands below the vision: of a node wherever it stands, or (with `parent`) of one placement only. */
export interface Wording {
  readonly row: Row;
  readonly text: string;
  /** What a finding about it names. */
  readonly place: { readonly node: NodeId; readonly parent?: NodeId };
}

/** The texts of the nodes of some kinds in reading order, each once, apart from those that are still being written. */
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
