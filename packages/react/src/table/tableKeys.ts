import type { Row } from "@logic-model/core";
import type { KeyboardEvent } from "react";
import type { CommandId } from "../command/commands.ts";
import { commandOf } from "../command/keymap.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { markThrough } from "../editing/marks.ts";
import { navigate } from "../headless/navigate.ts";
import { type Cell, cellOwner, columnRows } from "./lines.ts";
import { cellStep, moveCell, movePage } from "./moveCell.ts";
import { fillIn, fold, type TableActions } from "./tableActions.ts";

/** The commands available in an empty cell. Others would apply to the selected row, which is the cell's owner. */
const AT_EMPTY: readonly CommandId[] = [
  "add-outcome",
  "add-outcome-below",
  "add-measure",
  "add-indicator",
  "place",
  "paste",
  "undo",
  "redo",
  "menu",
  "details",
  "search",
  "help",
];

/** Handles a key in a table: the editor's commands first, then moving, marking and folding. Returns whether it did something. */
export function tableKeys(
  event: KeyboardEvent,
  actions: TableActions,
  screen: { readonly tops: () => ArrayLike<number>; readonly height: number },
): boolean {
  const { editor, table, cursor } = actions;
  const { here, go } = cursor;
  const cell = table.cells.get(here.id);
  if (!cell) return false;
  const command = commandOf(event, editor.keymap);
  if (cell.row || (command && AT_EMPTY.includes(command))) editor.onKeyDown(event);
  else if (command === "edit") return fillIn(actions, cell);
  else if (command) return true;
  if (event.isPropagationStopped()) return true;

  const { key, altKey, shiftKey } = event;
  const modified = event.ctrlKey || event.metaKey;
  const across = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const along = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const page = key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0;
  if (altKey) {
    const asked = cell.row && navigate(event, cell.row.key, [], editor.outline, new Set());
    if (asked?.type !== "go") return false;
    editor.reveal(asked.to);
  } else if (shiftKey && modified) {
    const target = across ? foldTarget(editor, cell, across > 0) : null;
    if (!target) return false;
    fold(editor, target.key);
  } else if (shiftKey) {
    if (!along) return false;
    if (cell.row) markThrough(editor, columnRows(table, here.column), along);
  } else if (page && !modified) {
    go(movePage(table, here, screen.tops(), screen.height, page));
  } else if (key === "Escape") {
    editor.setView({ marked: [] });
  } else {
    const step = cellStep(event);
    if (!step) return false;
    go(moveCell(table, here, step));
  }
  return true;
}

/** Returns the row that a cell can expand or collapse: its own, or the outcome it belongs to. */
function foldTarget({ view }: LogicModelEditorState, cell: Cell, open: boolean): Row | null {
  const row = cellOwner(cell);
  if (row.expandable && view.collapsed.includes(row.key) === open) return row;
  return !open && row.above?.node.kind === "outcome" ? row.above : null;
}
