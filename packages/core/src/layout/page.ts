import { type Item, MEASURES } from "./items.ts";
import type { Sizes } from "./sizes.ts";
import type { Column, LayoutDirection } from "./types.ts";

/** Where columns are on the page, in each direction. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  /** Returns the distance of a column's near edge from the goal's edge. */
  near(column: number): number;
  /** Returns the distance of a column's far edge from the goal's edge. */
  far(column: number): number;
  /** Returns the point at a distance from the goal's edge and a position across the columns. */
  point(away: number, across: number): readonly [x: number, y: number];
  /** Returns the top left corner of an item in a column that begins at `across`. */
  corner(column: number, across: number): readonly [x: number, y: number];
}

/** Returns the page for items that `spread` has placed over `across` px. `numbers` are the columns in use. */
export function page(
  root: Item,
  numbers: readonly number[],
  across: number,
  sizes: Sizes,
  direction: LayoutDirection,
  levels: readonly string[],
): Page {
  const top = direction === "goal-top";
  const { margin, columnGap } = sizes;
  const extents = top ? heights(root) : null;
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  let away = 0;
  for (const column of numbers) {
    begins.set(column, away);
    away += extents ? (extents.get(column) as number) : sizes[kinds(column).kind].width;
    ends.set(column, away);
    away += columnGap;
  }
  away -= columnGap;
  const width = (top ? across : away) + 2 * margin;
  const height = (top ? away : across) + 2 * margin;
  const near = (column: number) => begins.get(column) as number;
  const far = (column: number) => ends.get(column) as number;

  function point(away: number, across: number): readonly [number, number] {
    if (top) return [margin + across, margin + away];
    return [direction === "goal-left" ? margin + away : width - margin - away, margin + across];
  }

  function corner(column: number, across: number): readonly [number, number] {
    return point(direction === "goal-right" ? far(column) : near(column), across);
  }

  const columns = numbers.map((number): Column => {
    const { kind, of, depth } = kinds(number);
    const [x, y] = corner(number, 0);
    const long = far(number) - near(number);
    const level = depth === null ? null : (levels[depth] ?? null);
    return { kind, of, depth, level, x, y, width: top ? across : long, height: top ? long : across };
  });
  return { width, height, columns, near, far, point, corner };
}

/** Returns what the column of this number contains. */
function kinds(column: number): Pick<Column, "kind" | "of" | "depth"> {
  const of = column < 2 ? "vision" : column >= MEASURES ? "measure" : "outcome";
  const depth = of === "outcome" ? Math.floor(column / 2) - 1 : null;
  return { kind: column % 2 === 1 ? "indicator" : of, of, depth };
}

/** Returns the height of the tallest item in each column. */
function heights(root: Item, into: Map<number, number> = new Map()): Map<number, number> {
  into.set(root.column, Math.max(into.get(root.column) ?? 0, root.height));
  for (const item of root.below) heights(item, into);
  return into;
}
