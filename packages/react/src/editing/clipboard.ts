import {
  copyFragment,
  createId,
  type Fragment,
  fragmentText,
  getNode,
  mayContain,
  type NodeId,
  parseFragment,
  pasteFragment,
  placementKey,
  type Row,
  serializeFragment,
} from "@logic-model/core";
import type { ClipboardEvent } from "react";
import type { LogicModelEditorState } from "./editorState.ts";
import { indexAfter } from "./indexAfter.ts";

/** What one editor puts on the clipboard for another, beside the text for Excel. */
const TYPE = "application/x-logic-model+json";

/** Copies and pastes rows: whole between editors, on one page or between tabs; as tab-separated text to and from Excel. */
export function clipboardProps(editor: LogicModelEditorState): {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
} {
  function copy(event: ClipboardEvent): boolean {
    const keys = editor.selection.map((row) => row.key);
    const fragment = elsewhere(event) ? null : copyFragment(editor.outline, keys);
    if (!fragment) return false;
    event.preventDefault();
    event.clipboardData.setData("text/plain", fragmentText(editor.outline, keys));
    event.clipboardData.setData(TYPE, serializeFragment(fragment));
    return true;
  }
  return {
    onCopy: (event) => {
      if (copy(event)) editor.announce(editor.messages.copied);
    },
    onCut: (event) => {
      if (editor.can("delete") && copy(event)) editor.run("delete");
    },
    onPaste: (event) => {
      if (elsewhere(event) || editor.readOnly) return;
      event.preventDefault();
      const fragment = parseFragment(event.clipboardData.getData(TYPE));
      const text = event.clipboardData.getData("text/plain");
      if (fragment) paste(editor, fragment);
      else if (text.trim()) editor.setDialog({ type: "paste", text });
    },
  };
}

/** Pastes beside the selected row, or below it where that is of another kind. */
function paste(editor: LogicModelEditorState, fragment: Fragment): void {
  const { model, selected, messages } = editor;
  const first = fragment.placements[0];
  const kind = fragment.nodes.find(({ id }) => id === first?.node)?.kind;
  const place = kind && selected ? placeFor(editor, selected, kind) : null;
  const operation = place && pasteFragment(model, fragment, place.parent, place.index, createId);
  if (!operation) {
    editor.announce(messages.cannotPaste);
    return;
  }
  const pasted = operation.type === "batch" ? operation.operations : [operation];
  const last = pasted.findLast((op) => (op.type === "add" || op.type === "place") && op.parent === place.parent);
  const node = last?.type === "add" ? last.node.id : last?.type === "place" ? last.node : null;
  editor.dispatch(operation, { focus: node === null ? null : placementKey(place.parent, node) });
}

function placeFor(
  { model }: LogicModelEditorState,
  row: Row,
  kind: Row["node"]["kind"],
): { readonly parent: NodeId; readonly index?: number } | null {
  const above = row.parent === null ? undefined : getNode(model, row.parent);
  if (above && row.node.kind === kind) return { parent: above.id, index: indexAfter(model, row) as number };
  if (mayContain(row.node.kind, kind)) return { parent: row.node.id };
  return above && mayContain(above.kind, kind) ? { parent: above.id } : null;
}

/** Whether a field that is typed in has the clipboard's events for itself. */
function elsewhere({ target }: ClipboardEvent): boolean {
  return /^(input|textarea)$/i.test((target as Element).tagName);
}
