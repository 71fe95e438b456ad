import type { Rect } from "./types.ts";

const FAN = 16;

/** Rectangles in groups of 16, those in groups of 16, and so on, each with its bounds: `[left, top, right, bottom]`. */
type Levels = readonly Float64Array[];

/** Writes the bounds of the rectangle `index` to `bounds` from `at` on: `[left, top, right, bottom]`. */
export type Write = (index: number, bounds: Float64Array, at: number) => void;

/** Finds the indexes of those of many rectangles that meet a view, in order. */
export type Finder = (view: Rect) => number[];

/**
 * Finds among `count` rectangles. Those that follow each other should stand near each other, as the boxes, cards and links
 * of a layout do; then it looks at few others. The first search looks at all, which is soon done: after an edit there is
 * no other. The second makes ready for more.
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
