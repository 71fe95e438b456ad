import type { Row } from "../outline/outline.ts";
import { createLayout } from "./layout.ts";
import { leastWidth, paperSizes } from "./paper-sizes.ts";
import { PAPER_SIZES, type Sizes } from "./sizes.ts";
import { split } from "./split.ts";
import type { Layout, LayoutOptions } from "./types.ts";

/** A sheet of paper, in mm. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The paper sizes that offices use. */
export const PAPERS: Readonly<Record<"A3-landscape" | "A3-portrait" | "A4-landscape" | "A4-portrait", Paper>> = {
  "A3-landscape": { width: 420, height: 297, margin: 8 },
  "A3-portrait": { width: 297, height: 420, margin: 8 },
  "A4-landscape": { width: 297, height: 210, margin: 8 },
  "A4-portrait": { width: 210, height: 297, margin: 8 },
};

/** How to lay out rows on sheets. */
export interface PaginateOptions extends Omit<LayoutOptions, "sizes" | "direction"> {
  readonly direction?: "goal-right" | "goal-left";
  readonly paper: Paper;
  /** Returns the height of the titles above a layout, in px. */
  readonly reserved?: (layout: Layout) => number;
}

/** One sheet: layouts side by side, relative to the top left corner within its margins. */
export interface Sheet {
  /** The length of a px, in mm. */
  readonly unit: number;
  readonly parts: readonly { readonly x: number; readonly layout: Layout }[];
}

/** Font sizes of measures on paper, in points, tried in this order on one sheet. Several sheets have the last. */
const LARGEST = 10.5;
const LEAST = 7;
const STEP = 0.25;
/** Between two sets of columns, px. */
const SET_GAP = 48;

/**
 * Lays rows out on as few sheets as legible text allows. One sheet has one set of columns, or two side by side, with the
 * largest text that fits, from 10.5 points down to 7; several sheets have 7 points. Every part shows the vision. Text is
 * smaller only if there are too many columns for the width, or if a single row doesn't fit the height.
 */
export function paginate(rows: readonly Row[], options: PaginateOptions): readonly Sheet[] {
  const { paper, reserved = () => 0 } = options;
  const kinds = createLayout(rows, { ...options, sizes: PAPER_SIZES }).columns.map(({ kind }) => kind);
  const least = rows.filter(({ node }) => node.kind === "measure").length * LEAST_ROW;

  function place(part: readonly Row[], sizes: Sizes): { layout: Layout; height: number } {
    const placed = createLayout(part, { ...options, sizes });
    return { layout: placed, height: placed.height + reserved(placed) };
  }

  for (const sets of [1, 2])
    for (let points = LARGEST; points >= LEAST; points -= STEP) {
      const unit = unitOf(points);
      const height = (paper.height - 2 * paper.margin) / unit;
      const width = ((paper.width - 2 * paper.margin) / unit - (sets - 1) * SET_GAP) / sets;
      const sizes = paperSizes(kinds, width);
      if (!sizes || least > height * sets) continue;
      const parts = balanced(rows, sets, height, (part) => place(part, sizes).height);
      if (parts)
        return [
          { unit, parts: parts.map((part, i) => ({ x: i * (width + SET_GAP), layout: place(part, sizes).layout })) },
        ];
    }

  const usual = (paper.width - 2 * paper.margin) / unitOf(LEAST);
  const width = Math.max(usual, leastWidth(kinds));
  const unit = (unitOf(LEAST) * usual) / width;
  const height = (paper.height - 2 * paper.margin) / unit;
  const sizes = paperSizes(kinds, width) as Sizes;
  return split(rows, (part) => place(part, sizes).height <= height).map((part) => {
    const placed = place(part, sizes);
    return { unit: unit * Math.min(1, height / placed.height), parts: [{ x: 0, layout: placed.layout }] };
  });
}

const LEAST_ROW = PAPER_SIZES.measure.lineHeight + 2 * PAPER_SIZES.measure.paddingY;

/** Returns the length of a px, in mm, at a font size of measures in points. */
function unitOf(points: number): number {
  return (points * 25.4) / 72 / PAPER_SIZES.measure.fontSize;
}

/** Returns at most `sets` parts of similar height; `null` if they don't fit `height`. */
function balanced(
  rows: readonly Row[],
  sets: number,
  height: number,
  heightOf: (part: readonly Row[]) => number,
): readonly (readonly Row[])[] | null {
  const within = (limit: number) => {
    const parts = sets === 1 ? [rows] : split(rows, (part) => heightOf(part) <= limit);
    return parts.length <= sets && parts.every((part) => heightOf(part) <= limit) ? parts : null;
  };
  let best = within(height);
  if (!best || sets === 1) return best;
  for (let low = height / sets, high = height; high - low > 8; ) {
    const limit = (low + high) / 2;
    const parts = within(limit);
    if (parts) best = parts;
    if (parts) high = limit;
    else low = limit;
  }
  return best;
}
