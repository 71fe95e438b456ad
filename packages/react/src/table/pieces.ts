import { type Cell, cellAt, type Line, type Table } from "./lines.ts";

/** A mounted part of a cell. A cell is cut if the lines it covers are not mounted together. */
export interface Piece {
  readonly cell: Cell;
  readonly lines: number;
  readonly cut: boolean;
  /** Whether another piece represents the cell. */
  readonly echo: boolean;
}

/** The lines from `from` up to `to`, exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A mounted line, or a gap in place of others. */
export type MountedLine =
  | { readonly type: "line"; readonly line: Line; readonly index: number; readonly pieces: readonly Piece[] }
  | ({ readonly type: "gap" } & Stretch);

/**
 * Returns the lines of a window and of the cells `kept`, with gaps for all others below the head. If several pieces of a
 * cell are mounted, the one in the window represents it.
 */
export function mountedLines(table: Table, window: Stretch, kept: readonly Cell[]): readonly MountedLine[] {
  const { head, lines } = table;
  const away = kept.filter((cell) => cell.line >= head && !overlaps(cell, window)).map((cell) => cell.line);
  const stretches = stretchesOf(window, away);
  const main = stretches.find((stretch) => overlaps({ line: window.from, lines: 1 }, stretch));
  const mounted: MountedLine[] = [];
  const shown = new Set<Cell>();
  let end = head;
  for (const stretch of stretches) {
    if (end < stretch.from) mounted.push({ type: "gap", from: end, to: stretch.from });
    end = stretch.to;
    for (let index = stretch.from; index < stretch.to; index++) {
      const line = lines[index] as Line;
      const cells = index === stretch.from ? covering(table, index) : line.cells;
      const pieces = cells.map((cell): Piece => {
        const until = Math.min(cell.line + cell.lines, stretch.to);
        const echo = shown.has(cell) || (stretch !== main && main !== undefined && overlaps(cell, main));
        if (!echo) shown.add(cell);
        return { cell, lines: until - index, cut: until - index < cell.lines, echo };
      });
      mounted.push({ type: "line", line, index, pieces });
    }
  }
  if (end < lines.length) mounted.push({ type: "gap", from: end, to: lines.length });
  return mounted;
}

/** Returns the separate stretches of lines to mount: a window, and single lines. */
function stretchesOf(window: Stretch, singles: readonly number[]): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  const all = [window, ...singles.map((line) => ({ from: line, to: line + 1 }))];
  for (const next of all.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else stretches.push({ ...next });
  }
  return stretches;
}

function overlaps({ line, lines }: Pick<Cell, "line" | "lines">, { from, to }: Stretch): boolean {
  return from < to && line < to && line + lines > from;
}

/** Returns the cells that cover a line, from left to right. */
function covering(table: Table, line: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < table.columns.length; ) {
    const cell = cellAt(table, column, line) as Cell;
    cells.push(cell);
    column += cell.columns;
  }
  return cells;
}
