import type { KeyPress } from "../headless/navigate.ts";
import { type Cell, cellAt, type RowCell, type Table } from "./lines.ts";

/** A position in a table: a cell, and the line and column at which it was entered. */
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

/** Returns the step of a key press; `undefined` if the key doesn't move. */
export function cellStep({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): CellStep | undefined {
  return altKey || shiftKey ? undefined : STEPS[ctrlKey || metaKey ? `Mod+${key}` : key];
}

/** Returns the position after a step, as in a spreadsheet; the same position at an edge. */
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

/** Returns the position a screen further up or down. `tops` are the tops of the lines and `height` is that of a screen, px. */
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

/** Returns the next or previous cell with a row, line by line from left to right. */
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

/** Returns the position of a cell's first line. */
export function positionOf({ id, column, line }: Cell): CellPosition {
  return { id, column, line };
}

/** Returns the cell at a line, entered from above or below. */
function enter(table: Table, column: number, line: number): CellPosition {
  const cell = cellAt(table, column, line) as Cell;
  return { id: cell.id, column, line: cell.line };
}

/** Returns the cell at a line, entered from the side. */
function across(table: Table, column: number, line: number): CellPosition {
  return { id: (cellAt(table, column, line) as Cell).id, column, line };
}
