import { createId, getNode, type NodeId, placementKey, type Row } from "@logic-model/core";
import { parseFragment, pasteFragment } from "@logic-model/core/clipboard";
import { mayContain } from "@logic-model/core/vocabulary";
import { indexAfter } from "../command/indexAfter.ts";
import type { LogicModelEditorState } from "./editorState.ts";

/** Pastes rows copied from an editor beside the selected row, or below it if its kind differs; `false` if the text has none. */
export function pasteRows(editor: LogicModelEditorState, text: string): boolean {
  const fragment = parseFragment(text);
  if (!fragment) return false;
  const { model, selected, messages } = editor;
  const first = fragment.placements[0];
  const kind = fragment.nodes.find(({ id }) => id === first?.node)?.kind;
  const place = kind && selected ? findPlace(editor, selected, kind) : null;
  const operation = place && pasteFragment(model, fragment, place.parent, place.index, createId);
  if (!operation) {
    editor.announce(messages.cannotPaste);
    return true;
  }
  const pasted = operation.type === "batch" ? operation.operations : [operation];
  const last = pasted.findLast((op) => (op.type === "add" || op.type === "place") && op.parent === place.parent);
  const node = last?.type === "add" ? last.node.id : last?.type === "place" ? last.node : null;
  editor.dispatch(operation, { focus: node === null ? null : placementKey(place.parent, node) });
  return true;
}

function findPlace(
  { model }: LogicModelEditorState,
  row: Row,
  kind: Row["node"]["kind"],
): { readonly parent: NodeId; readonly index?: number } | null {
  const above = row.parent === null ? undefined : getNode(model, row.parent);
  if (above && row.node.kind === kind) return { parent: above.id, index: indexAfter(model, row) as number };
  if (mayContain(row.node.kind, kind)) return { parent: row.node.id };
  return above && mayContain(above.kind, kind) ? { parent: above.id } : null;
}
