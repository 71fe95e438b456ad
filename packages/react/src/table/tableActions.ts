import type { PlacementKey } from "@logic-model/core";
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { toggleMark } from "../editing/marks.ts";
import type { EditEnd } from "../editor/InlineEditor.tsx";
import { columnRows, type EmptyCell, type Table } from "./lines.ts";
import { moveCell, nextRowCell, positionOf } from "./moveCell.ts";
import type { TableCursor } from "./useTableCursor.ts";

/** What keys and clicks in a table work on. */
export interface TableActions {
  readonly editor: LogicModelEditorState;
  readonly table: Table;
  readonly cursor: TableCursor;
  /** The empty place in which something is being written. */
  readonly place: { current: EmptyCell | null };
}

/** Writes in an empty place, or shows what is shown elsewhere instead. True where there was something to do. */
export function fillIn({ editor, place }: TableActions, cell: EmptyCell): boolean {
  const { owner, adds, instead } = cell;
  if (instead === "hidden") fold(editor, owner.key);
  else if (instead === "reuse") editor.reveal(owner.first);
  else if (adds && !editor.readOnly) {
    place.current = cell;
    // Commands are about what is selected.
    flushSync(() => editor.setView({ selected: owner.key, marked: [] }));
    editor.run(adds === "outcome" && owner.node.kind === "outcome" ? "add-outcome-below" : `add-${adds}`);
  }
  return true;
}

/** Folds what stands below a row, or opens it, and goes there. */
export function fold({ view, setView, reveal }: LogicModelEditorState, key: PlacementKey): void {
  const { collapsed } = view;
  setView({ collapsed: collapsed.includes(key) ? collapsed.filter((other) => other !== key) : [...collapsed, key] });
  reveal(key);
}

/** Where typing leads: with Enter down to the next cell, with Tab on to type the next one, back to where nothing was written. */
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

/** What a click does: opens, folds, adds, marks. `before` is the row that was selected. */
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

/** The cell that an event is about, outside of its buttons and of what is typed there. */
export function cellOf({ target }: { readonly target: EventTarget }): string | undefined {
  const element = target as Element;
  if (element.closest("button, .lm-cell-typed")) return undefined;
  return element.closest<HTMLElement>("[data-cell]")?.dataset.cell;
}
