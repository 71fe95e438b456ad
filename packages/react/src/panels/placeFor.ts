import { checkOperation, type NodeKind, type Operation, type Refusal, type Row } from "@logic-model/core";
import { mayContain } from "@logic-model/core/vocabulary";
import type { PanelEditor } from "./panelEditor.ts";

/** Where an unplaced node would be placed, with the operation or its refusal. */
export interface PlaceFor {
  readonly parent: Row;
  readonly operation: Operation;
  readonly refusal: Refusal | null;
}

/** Returns where to place an unplaced row: below the selected row, or beside it; `null` if neither accepts its kind. */
export function placeFor({ model }: PanelEditor, selected: Row | null, { node }: Row): PlaceFor | null {
  const parent = [selected, selected?.above ?? null].find((row) => row && takes(row, node.kind));
  if (!parent) return null;
  const operation: Operation = { type: "place", node: node.id, parent: parent.node.id };
  return { parent, operation, refusal: checkOperation(model, operation) };
}

function takes(row: Row, kind: NodeKind): boolean {
  return mayContain(row.node.kind, kind);
}
