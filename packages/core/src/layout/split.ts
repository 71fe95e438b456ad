import type { Row } from "../outline/outline.ts";

/**
 * Cuts rows into as few parts as possible that each fit. A part repeats the rows above its first one, so that it can be
 * read and laid out by itself. It has at least one row of its own, even if that doesn't fit.
 */
export function split(rows: readonly Row[], fits: (part: readonly Row[]) => boolean): readonly (readonly Row[])[] {
  const places = cuts(rows);
  const parts: (readonly Row[])[] = [];
  let from = 0; // of `rows`
  let next = 0; // of `places`
  while (next < places.length) {
    // Doubles the step until it doesn't fit, then bisects.
    let good = next;
    let bad = next + 1;
    for (; bad < places.length && fits(part(rows, from, places[bad] as number)); bad += bad - next) good = bad;
    bad = Math.min(bad, places.length);
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (fits(part(rows, from, places[middle] as number))) good = middle;
      else bad = middle;
    }
    const chosen = good === places.length - 1 ? good : highest(rows, places, next, good);
    parts.push(part(rows, from, places[chosen] as number));
    from = places[chosen] as number;
    next = chosen + 1;
  }
  return parts;
}

/** Returns where a part may end: before outcomes and measures, except the first below its parent, and at the end. */
function cuts(rows: readonly Row[]): readonly number[] {
  const places: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const { node, above } = rows[i] as Row;
    const before = rows[i - 1] as Row;
    const first = before === above || (before.node.kind === "indicator" && before.above === above);
    if (node.kind !== "indicator" && !first) places.push(i);
  }
  return [...places, rows.length];
}

/** Returns the place, in the later half of those that fit, whose row is nearest to the vision, to keep blocks together. */
function highest(rows: readonly Row[], places: readonly number[], first: number, last: number): number {
  let best = last;
  for (let i = last; i >= (first + last) / 2; i--) {
    const level = (rows[places[i] as number] as Row).level;
    if (level < (rows[places[best] as number] as Row).level) best = i;
  }
  return best;
}

/** Returns the rows of one part, preceded by those above its first one. */
function part(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const above: Row[] = [];
  for (let row = rows[from]?.above; row; row = row.above) above.unshift(row);
  return [...above, ...rows.slice(from, to)];
}
