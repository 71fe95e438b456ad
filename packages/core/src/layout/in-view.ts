import type { Rect } from "./types.ts";

const FAN = 16;

/** Rectangles in groups of 16, those in groups of 16, and so on, each with its bounds: `[left, top, right, bottom]`. */
type Levels = readonly Float64Array[];

/** Writes the bounds of the rectangle `index` to `bounds` from `at` on: `[left, top, right, bottom]`. */
export type Write = (index: number, bounds: Float64Array, at: number) => void;

/** Returns the indexes of the rectangles that meet a view, in order. */
export type Finder = (view: Rect) => number[];

/**
 * Returns a finder for `count` rectangles. It is fast if rectangles with adjacent indexes are near each other, as in a
 * layout. The first search scans all of them, since after an edit there is often no other; the second builds an index.
 */
export function finder(count: number, write: Write): Finder {
  let levels: Levels | undefined;
  let searched = false;
  return (view) => {
    if (!searched) {
      searched = true;
      return lookAtAll(count, write, view);
    }
    levels ??= group(count, write);
    return search(levels, view);
  };
}

function lookAtAll(count: number, write: Write, view: Rect): number[] {
  const found: number[] = [];
  const bounds = new Float64Array(4);
  for (let i = 0; i < count; i++) {
    write(i, bounds, 0);
    if (meets(bounds, 0, view)) found.push(i);
  }
  return found;
}

function meets(bounds: Float64Array, at: number, { x, y, width, height }: Rect): boolean {
  return (
    (bounds[at] as number) <= x + width &&
    (bounds[at + 2] as number) >= x &&
    (bounds[at + 1] as number) <= y + height &&
    (bounds[at + 3] as number) >= y
  );
}

function search(levels: Levels, view: Rect): number[] {
  const found: number[] = [];

  function visit(level: number, index: number): void {
    const bounds = levels[level] as Float64Array;
    if (!meets(bounds, 4 * index, view)) return;
    if (level === 0) {
      found.push(index);
      return;
    }
    const end = Math.min((index + 1) * FAN, (levels[level - 1] as Float64Array).length / 4);
    for (let i = index * FAN; i < end; i++) visit(level - 1, i);
  }

  if ((levels[0] as Float64Array).length > 0) visit(levels.length - 1, 0);
  return found;
}

function group(count: number, write: Write): Levels {
  let bounds = new Float64Array(4 * count);
  for (let i = 0; i < count; i++) write(i, bounds, 4 * i);
  const levels = [bounds];
  while (bounds.length > 4) {
    const count = bounds.length / 4;
    const above = new Float64Array(4 * Math.ceil(count / FAN));
    for (let i = 0; i < count; i++) {
      const to = 4 * Math.floor(i / FAN);
      const first = i % FAN === 0;
      for (let side = 0; side < 4; side++) {
        const value = bounds[4 * i + side] as number;
        const so = above[to + side] as number;
        above[to + side] = first ? value : side < 2 ? Math.min(so, value) : Math.max(so, value);
      }
    }
    levels.push(above);
    bounds = above;
  }
  return levels;
}
