import type { PlacementKey } from "@logic-model/core";
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { toggleMark } from "../editing/marks.ts";
import type { EditEnd } from "../editor/InlineEditor.tsx";
import { columnRows, type EmptyCell, type Table } from "./lines.ts";
import { moveCell, nextRowCell, positionOf } from "./moveCell.ts";
import type { TableCursor } from "./useTableCursor.ts";

/** The state that keys and clicks in a table act on. */
export interface TableActions {
  readonly editor: LogicModelEditorState;
  readonly table: Table;
  readonly cursor: TableCursor;
  /** The empty cell being filled in. */
  readonly place: { current: EmptyCell | null };
}

/** Starts typing in an empty cell, or reveals what is hidden or shown elsewhere. Returns whether there was something to do. */
export function fillIn({ editor, place }: TableActions, cell: EmptyCell): boolean {
  const { owner, adds, instead } = cell;
  if (instead === "hidden") fold(editor, owner.key);
  else if (instead === "reuse") editor.reveal(owner.first);
  else if (adds && !editor.readOnly) {
    place.current = cell;
    // Commands apply to the selected row.
    flushSync(() => editor.setView({ selected: owner.key, marked: [] }));
    editor.run(adds === "outcome" && owner.node.kind === "outcome" ? "add-outcome-below" : `add-${adds}`);
  }
  return true;
}

/** Expands or collapses a row and goes to it. */
export function fold({ view, setView, reveal }: LogicModelEditorState, key: PlacementKey): void {
  const { collapsed } = view;
  setView({ collapsed: collapsed.includes(key) ? collapsed.filter((other) => other !== key) : [...collapsed, key] });
  reveal(key);
}

/** Moves on after typing: Enter goes down, Tab goes on to type the next cell; without input, focus returns. */
export function goOn(how: EditEnd, { editor, table, cursor, place }: TableActions): void {
  const { editing } = editor;
  const cell = table.cells.get(editing?.key ?? "");
  const from = place.current;
  place.current = null;
  if (!editing || !cell?.row) return;
  const givenUp = editing.added && (how === "escape" || cell.row.node.text === "");
  if (how === "tab" || how === "back-tab") {
    const next = nextRowCell(table, cell, how === "tab" ? 1 : -1);
    if (next) editor.edit(next.row.key);
  } else if (givenUp && how !== "blur") {
    if (from && from.owner.key === cell.row.above?.key) cursor.go(positionOf(from), from);
  } else if (how === "enter") {
    const next = moveCell(table, cursor.here, "down");
    if (next.id !== cell.id) cursor.go(next);
  }
}

/** Handles a click: expands, collapses, adds or marks. `before` is the previously selected row. */
export function click(event: MouseEvent, actions: TableActions, before: PlacementKey | null): void {
  const { editor, table, cursor } = actions;
  const target = event.target as Element;
  const button = target.closest<HTMLElement>("[data-fold], [data-add], [data-number]");
  const { fold: folded, add, number } = button?.dataset ?? {};
  if (folded !== undefined) fold(editor, folded);
  const cell = folded === undefined ? table.cells.get(add ?? number ?? cellOf(event) ?? "") : undefined;
  if (!cell) return;
  if (add !== undefined && !cell.row) fillIn(actions, cell);
  else if (cell.row) {
    if (number !== undefined) cursor.go(positionOf(cell));
    toggleMark(editor, cell.row.key, before, columnRows(table, cell.column), event);
  }
}

/** Returns the id of the cell of an event, except for its buttons and its text field. */
export function cellOf({ target }: { readonly target: EventTarget }): string | undefined {
  const element = target as Element;
  if (element.closest("button, .lm-cell-typed")) return undefined;
  return element.closest<HTMLElement>("[data-cell]")?.dataset.cell;
}
