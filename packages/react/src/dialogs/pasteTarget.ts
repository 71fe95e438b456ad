import type { ChildKind, Node, NodeKind, Outline, Row } from "@logic-model/core";
import { CHILD_KINDS, mayContain } from "@logic-model/core/vocabulary";

/** Where rows of a kind are pasted. */
export interface PasteTarget {
  readonly kind: ChildKind;
  readonly parent: Node;
  /** The row before them; at the end if `null`. */
  readonly after: Row | null;
}

/** The kind preselected when pasting at a kind. */
export const USUAL_KIND: Readonly<Record<NodeKind, ChildKind>> = {
  vision: "outcome",
  outcome: "measure",
  measure: "measure",
  indicator: "indicator",
};

/** Returns where each kind would be pasted: under the selected row if it may contain the kind, otherwise beside it. */
export function pasteTargets(outline: Outline, selected: Row | null): readonly PasteTarget[] {
  const row = selected ?? (outline.rows[0] as Row);
  const { node, above } = row;
  return [...CHILD_KINDS.vision].reverse().flatMap((kind): readonly PasteTarget[] => {
    if (mayContain(node.kind, kind)) return [{ kind, parent: node, after: null }];
    if (!above || !mayContain(above.node.kind, kind)) return [];
    return [{ kind, parent: above.node, after: node.kind === kind ? row : null }];
  });
}
