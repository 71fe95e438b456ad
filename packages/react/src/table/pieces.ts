import { type Cell, cellAt, type Line, type Table } from "./lines.ts";

/** The part of a cell that is mounted: where the lines it covers are not all mounted together, it is cut. */
export interface Piece {
  readonly cell: Cell;
  readonly lines: number;
  readonly cut: boolean;
  /** Another piece of the cell stands for it. */
  readonly echo: boolean;
}

/** Lines from `from` up to, and without, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A line that is mounted, or the gap that stands for lines that are not. */
export type MountedLine =
  | { readonly type: "line"; readonly line: Line; readonly index: number; readonly pieces: readonly Piece[] }
  | ({ readonly type: "gap" } & Stretch);

/**
 * The lines of a window, and those of the cells `kept` wherever they are, with gaps for all others below the head. Of a
 * cell of which several pieces are mounted the one in the window stands for it.
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

/** The stretches of lines to mount, none beside another: a window, and single lines. */
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

/** The cells that cover a line, from left to right. */
function covering(table: Table, line: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < table.columns.length; ) {
    const cell = cellAt(table, column, line) as Cell;
    cells.push(cell);
    column += cell.columns;
  }
  return cells;
}
