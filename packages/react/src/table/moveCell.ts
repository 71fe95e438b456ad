import type { KeyPress } from "../headless/navigate.ts";
import { type Cell, cellAt, type RowCell, type Table } from "./lines.ts";

/** Where a reader is in a table: a cell, and the line and column in which cells of several were entered. */
export interface CellPosition {
  readonly id: string;
  readonly column: number;
  readonly line: number;
}

export type CellStep = "up" | "down" | "left" | "right" | "line-start" | "line-end" | "first" | "last";

const STEPS: Readonly<Record<string, CellStep>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "line-start",
  End: "line-end",
  "Mod+Home": "first",
  "Mod+End": "last",
};

/** What a key press asks for; `undefined` where it does not move. */
export function cellStep({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): CellStep | undefined {
  return altKey || shiftKey ? undefined : STEPS[ctrlKey || metaKey ? `Mod+${key}` : key];
}

/** Where a step leads, as in a spreadsheet: the same place where there is nothing further. */
export function moveCell(table: Table, at: CellPosition, step: CellStep): CellPosition {
  const cell = table.cells.get(at.id);
  if (!cell) return at;
  const end = table.lines.length - 1;
  switch (step) {
    case "up":
      return cell.line > 0 ? enter(table, at.column, cell.line - 1) : at;
    case "down":
      return cell.line + cell.lines <= end ? enter(table, at.column, cell.line + cell.lines) : at;
    case "left":
      return cell.column > 0 ? across(table, cell.column - 1, at.line) : at;
    case "right":
      return cell.column + cell.columns < table.columns.length
        ? across(table, cell.column + cell.columns, at.line)
        : at;
    case "line-start":
      return across(table, 0, at.line);
    case "line-end":
      return across(table, table.columns.length - 1, at.line);
    case "first":
      return enter(table, 0, 0);
    case "last":
      return enter(table, 0, end);
  }
}

/** Where a screen further up or down leads. `tops` are the places of the lines, in px, `height` is that of a screen. */
export function movePage(
  table: Table,
  at: CellPosition,
  tops: ArrayLike<number>,
  height: number,
  step: 1 | -1,
): CellPosition {
  const from = table.cells.get(at.id)?.line ?? at.line;
  const wanted = (tops[from] ?? 0) + step * height;
  let line = from + step;
  while (line > 0 && line < table.lines.length - 1 && ((tops[line] ?? 0) - wanted) * step < 0) line += step;
  return enter(table, at.column, Math.min(Math.max(line, 0), table.lines.length - 1));
}

/** The cell of a row that begins next, or before, line by line from left to right. */
export function nextRowCell({ lines }: Table, cell: Cell, step: 1 | -1): RowCell | undefined {
  let line = cell.line;
  let index = (lines[line]?.cells ?? []).indexOf(cell);
  while (true) {
    index += step;
    const cells = lines[line]?.cells;
    if (!cells) return undefined;
    const next = cells[index];
    if (next?.row) return next;
    if (next) continue;
    line += step;
    index = step > 0 ? -1 : (lines[line]?.cells.length ?? 0);
  }
}

/** A cell, where its first line is. */
export function positionOf({ id, column, line }: Cell): CellPosition {
  return { id, column, line };
}

/** The cell at a line, entered from above or below. */
function enter(table: Table, column: number, line: number): CellPosition {
  const cell = cellAt(table, column, line) as Cell;
  return { id: cell.id, column, line: cell.line };
}

/** The cell at a line, entered from the side. */
function across(table: Table, column: number, line: number): CellPosition {
  return { id: (cellAt(table, column, line) as Cell).id, column, line };
}
