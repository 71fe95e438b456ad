import type { Layout, Rect } from "./types.ts";

const FAN = 16;

/** Rectangles in groups of 16, those in groups of 16, and so on, each with its bounds: `[left, top, right, bottom]`. */
type Levels = readonly Float64Array[];

const known = new WeakMap<readonly Rect[], Levels>();

/**
 * The indexes of those rectangles that meet `view`, in order. Rectangles that follow each other should stand near each
 * other, as the boxes, cards and links of a layout do; then it looks at few others. For arrays that do not change.
 */
export function inView(rects: Layout["boxes" | "cards" | "links"], view: Rect): number[] {
  let levels = known.get(rects);
  if (!levels) {
    levels = group(rects);
    known.set(rects, levels);
  }
  const found: number[] = [];
  const right = view.x + view.width;
  const bottom = view.y + view.height;

  function visit(level: number, index: number): void {
    const bounds = (levels as Levels)[level] as Float64Array;
    const at = 4 * index;
    if ((bounds[at] as number) > right || (bounds[at + 2] as number) < view.x) return;
    if ((bounds[at + 1] as number) > bottom || (bounds[at + 3] as number) < view.y) return;
    if (level === 0) {
      found.push(index);
      return;
    }
    const end = Math.min((index + 1) * FAN, ((levels as Levels)[level - 1] as Float64Array).length / 4);
    for (let i = index * FAN; i < end; i++) visit(level - 1, i);
  }

  if (rects.length > 0) visit(levels.length - 1, 0);
  return found;
}

function group(rects: readonly Rect[]): Levels {
  let bounds = new Float64Array(4 * rects.length);
  rects.forEach(({ x, y, width, height }, i) => {
    bounds.set([x, y, x + width, y + height], 4 * i);
  });
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
