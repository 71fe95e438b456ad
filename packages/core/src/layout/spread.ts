import { hierarchy, tree } from "d3-hierarchy";
import type { Item } from "./items.ts";

// Sums of halves and thirds may be slightly below the integer they should be.
const ROUNDING = 1e-6;

/**
 * Places items across the columns, with `gap` between neighbours in a column and each node centred on its children, by the
 * algorithm of Buchheim, Jünger and Leipert. Sets each `at` to whole pixels from 0 and returns the total size. A branch
 * that skips a column gets a zero-size spacer there; without it, neighbours could overlap the branch.
 */
export function spread(root: Item, columns: readonly number[], size: (item: Item) => number, gap: number): number {
  const rank = new Map(columns.map((column, index) => [column, index]));

  function below(item: Item): Item[] {
    const next = columns[(rank.get(item.column) as number) + 1] as number;
    return item.below.map((child) => (child.column === next ? child : spacer(next, child)));
  }

  const placed = tree<Item>()
    .nodeSize([1, 1])
    .separation((a, b) => (size(a.data) + size(b.data)) / 2 + gap)(hierarchy(root, below));
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  placed.each(({ data, x }) => {
    start = Math.min(start, x - size(data) / 2);
    end = Math.max(end, x + size(data) / 2);
  });
  placed.each(({ data, x }) => {
    data.at = Math.floor(x - size(data) / 2 - start + ROUNDING);
  });
  return Math.ceil(end - start - ROUNDING);
}

function spacer(column: number, child: Item): Item {
  return { type: "spacer", column, start: 0, end: 0, width: 0, height: 0, below: [child], at: 0 };
}
