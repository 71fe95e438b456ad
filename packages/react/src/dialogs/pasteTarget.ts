import {
  CHILD_KINDS,
  type ChildKind,
  mayContain,
  type Node,
  type NodeKind,
  type Outline,
  type Row,
} from "@logic-model/core";

/** Where rows of a kind are pasted. */
export interface PasteTarget {
  readonly kind: ChildKind;
  readonly parent: Node;
  /** They go after this row; to the end where it is `null`. */
  readonly after: Row | null;
}

/** The kind that is usually pasted at each kind. */
export const USUAL_KIND: Readonly<Record<NodeKind, ChildKind>> = {
  vision: "outcome",
  outcome: "measure",
  measure: "measure",
  indicator: "indicator",
};

/** Where each kind would be pasted: below the selected row where that may contain it, or else beside it. */
export function pasteTargets(outline: Outline, selected: Row | null): readonly PasteTarget[] {
  const row = selected ?? (outline.rows[0] as Row);
  const { node, above } = row;
  return [...CHILD_KINDS.vision].reverse().flatMap((kind): readonly PasteTarget[] => {
    if (mayContain(node.kind, kind)) return [{ kind, parent: node, after: null }];
    if (!above || !mayContain(above.node.kind, kind)) return [];
    return [{ kind, parent: above.node, after: node.kind === kind ? row : null }];
  });
}
