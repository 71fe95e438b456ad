import type { ChildKind, Row } from "@logic-model/core";
import { depthOf, type TableColumn, type TableColumns } from "./columns.ts";

/** The position and span of a cell. */
interface Place {
  /** The row's key; for an empty cell, the owner's key with the column. */
  readonly id: string;
  readonly column: number;
  readonly columns: number;
  readonly line: number;
  readonly lines: number;
}

/** A placement in the table. */
export interface RowCell extends Place {
  readonly row: Row;
}

/** An empty cell. */
export interface EmptyCell extends Place {
  readonly row: null;
  /** The row beside it, whose child could be here. */
  readonly owner: Row;
  /** The kind that can be added below the owner. */
  readonly adds: ChildKind | null;
  /** Why it is empty: the content is hidden below its owner, or shown at its owner's first placement. */
  readonly instead: "hidden" | "reuse" | null;
}

export type Cell = RowCell | EmptyCell;

/** One line of the table. */
export interface Line {
  /** The id of the first cell that begins here. */
  readonly id: string;
  /** The cells that begin here, from left to right. */
  readonly cells: readonly Cell[];
  /** The outermost outcome that begins here; `null` if there is none. */
  readonly opens: Row | null;
  /** As `aria-level`: the level of the outcome that begins here, otherwise one deeper than its outcome. */
  readonly level: number;
}

/** A model as the table of the printed form: every line is covered once in every column. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** The number of lines above the column titles: the vision and its indicators. */
  readonly head: number;
  readonly lines: readonly Line[];
  /** The cells of each column, from top to bottom. */
  readonly stacks: readonly (readonly Cell[])[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Arranges visible rows as a table: one measure per line, with its outcome beside it spanning the lines. */
export function tableLines(rows: readonly Row[], { columns, depths }: TableColumns): Table {
  const stacks: Cell[][] = columns.map(() => []);
  const cells = new Map<string, Cell>();
  const begun: Cell[][] = [];
  const opens: Row[] = [];
  let next = 0;
  let line = 0;

  const columnOf = (kind: TableColumn["kind"], of: TableColumn["of"], depth: number | null) =>
    columns.findIndex((column) => column.kind === kind && column.of === of && column.depth === depth);
  const ownMeasured = columnOf("indicator", "measure", null);
  const outcomeColumns = new Map<number, { readonly outcome: number; readonly indicator: number }>();
  for (const { kind, depth } of columns) {
    if (kind !== "outcome" || depth === null) continue;
    outcomeColumns.set(depth, {
      outcome: columnOf("outcome", "outcome", depth),
      indicator: columnOf("indicator", "outcome", depth),
    });
  }

  // Cells are added from left to right, and from top to bottom in a column.
  function put(cell: Cell): void {
    cells.set(cell.id, cell);
    for (let column = cell.column; column < cell.column + cell.columns; column++) stacks[column]?.push(cell);
    const others = begun[cell.line];
    if (others) others.push(cell);
    else begun[cell.line] = [cell];
  }
  function putRow(row: Row, column: number, from: number, lines: number): void {
    put({ id: row.key, row, column, columns: 1, line: from, lines });
  }
  function putEmpty(
    owner: Row,
    column: number,
    from: number,
    lines: number,
    adds: ChildKind | null = null,
    instead: EmptyCell["instead"] = null,
  ): void {
    const id = emptyId(owner, columns[column] as TableColumn);
    put({ id, row: null, column, columns: 1, line: from, lines, owner, adds, instead });
  }
  function follows(above: Row, kind: ChildKind): boolean {
    const row = rows[next];
    return row !== undefined && row.above === above && row.node.kind === kind;
  }
  function take(): Row {
    return rows[next++] as Row;
  }
  function takeIndicators(above: Row): readonly Row[] {
    const taken: Row[] = [];
    while (follows(above, "indicator")) taken.push(take());
    return taken;
  }

  /** A measure, over the lines of its indicators. */
  function takeMeasure(): void {
    const row = take();
    const from = line;
    const indicators = takeIndicators(row);
    line += Math.max(1, indicators.length);
    putRow(row, 0, from, line - from);
    if (ownMeasured < 0) return;
    indicators.forEach((indicator, i) => {
      putRow(indicator, ownMeasured, from + i, 1);
    });
    if (indicators.length === 0)
      putEmpty(
        row,
        ownMeasured,
        from,
        1,
        row.expandable || row.reuse ? null : "indicator",
        row.expandable ? "hidden" : null,
      );
  }

  /** Adds an outcome, or the vision at depth -1: its outcomes and measures in order, with its indicators beside them. */
  function takeBlock(row: Row, depth: number, indicators: readonly Row[]): void {
    const from = line;
    while (follows(row, "outcome")) {
      const below = take();
      const start = line;
      const at = depthOf(depths, below);
      takeBlock(below, at, takeIndicators(below));
      for (const [between, own] of outcomeColumns) {
        if (between <= depth || between >= at) continue;
        if (own.indicator >= 0) putEmpty(below, own.indicator, start, line - start);
        putEmpty(below, own.outcome, start, line - start);
      }
    }
    const own = line;
    while (follows(row, "measure")) takeMeasure();
    // Has content that isn't shown here: collapsed, or shown at the first placement.
    const instead = row.reuse ? "reuse" : row.expandable && line === from && indicators.length === 0 ? "hidden" : null;
    const needed = from + Math.max(1, depth < 0 ? 0 : indicators.length);
    if (line < needed) {
      putEmpty(row, 0, line, needed - line, instead ? null : "measure", instead);
      if (ownMeasured >= 0) putEmpty(row, ownMeasured, line, needed - line);
      line = needed;
    }
    if (own < line) putBeyond(row, depth, own, instead === null);
    const mine = outcomeColumns.get(depth);
    if (!mine) return;
    if (mine.indicator >= 0) {
      indicators.forEach((indicator, i) => {
        putRow(indicator, mine.indicator, from + i, 1);
      });
      const rest = line - from - indicators.length;
      if (rest > 0) putEmpty(row, mine.indicator, from + indicators.length, rest, instead ? null : "indicator");
    }
    putRow(row, mine.outcome, from, line - from);
    opens[from] = row;
  }

  /** Fills the columns of deeper outcomes from the line `from` on, which are empty beside the row's own measures. */
  function putBeyond(row: Row, depth: number, from: number, open: boolean): void {
    const deeper = [...outcomeColumns.keys()].filter((other) => other > depth);
    for (const other of deeper) {
      const { outcome, indicator } = outcomeColumns.get(other) as { outcome: number; indicator: number };
      if (indicator >= 0) putEmpty(row, indicator, from, line - from);
      putEmpty(row, outcome, from, line - from, open && other === Math.min(...deeper) ? "outcome" : null);
    }
  }

  const vision = take();
  const ofVision = takeIndicators(vision);
  for (const row of [vision, ...ofVision])
    put({ id: row.key, row, column: 0, columns: columns.length, line: line++, lines: 1 });
  const head = line;
  takeBlock(vision, -1, ofVision);

  let first: Cell | undefined;
  const lines = begun.map((here, i): Line => {
    if (here[0]?.column === 0) first = here[0];
    const level = opens[i]?.level ?? (first?.row ? first.row.level : (first?.owner.level ?? 0) + 1);
    return { id: (here[0] as Cell).id, cells: here, opens: opens[i] ?? null, level };
  });
  return { columns, head, lines, stacks, cells };
}

/** Returns the id of the empty cell beside a row in a column: `vision/o1 indicator0`. */
function emptyId(owner: Row, { kind, depth }: TableColumn): string {
  return `${owner.key} ${kind}${depth ?? ""}`;
}

/** Returns the cell that covers a line in a column. */
export function cellAt({ stacks }: Table, column: number, line: number): Cell | undefined {
  const stack = stacks[column] ?? [];
  let low = 0;
  let high = stack.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stack[middle] as Cell).line <= line) low = middle;
    else high = middle;
  }
  return stack[low];
}

/** Returns the row of a cell; the owner's for an empty cell. */
export function cellOwner(cell: Cell): Row {
  return cell.row ?? cell.owner;
}

/** Returns the rows of a column, from top to bottom. */
export function columnRows({ stacks }: Table, column: number): readonly Row[] {
  return (stacks[column] ?? []).flatMap((cell) => cell.row ?? []);
}
