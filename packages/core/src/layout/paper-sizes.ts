import { PAPER_SIZES, type Sizes } from "./sizes.ts";
import type { Column } from "./types.ts";

/** Columns become no narrower and no wider than these parts of their width on paper; measures wider, to take one line. */
const NARROWEST = 0.8;
const WIDEST = 1.8;
const WIDEST_MEASURE = 2.4;

/** What the columns of a layout hold, from the vision on. */
type Kinds = readonly Column["kind"][];

/** The least width of columns of these kinds together, px. */
export function leastWidth(kinds: Kinds): number {
  const natural = kinds.reduce((sum, kind) => sum + PAPER_SIZES[kind].width, 0);
  return Math.ceil(NARROWEST * natural) + (kinds.length - 1) * PAPER_SIZES.columnGap;
}

/** The sizes on paper with columns that fill `width` as far as they may; `null` where it is too narrow for them. */
export function paperSizes(kinds: Kinds, width: number): Sizes | null {
  if (width < leastWidth(kinds)) return null;
  const natural = kinds.reduce((sum, kind) => sum + PAPER_SIZES[kind].width, 0);
  const room = width - (kinds.length - 1) * PAPER_SIZES.columnGap;
  const factor = Math.min(WIDEST, room / natural);
  const rest = room - factor * natural;
  const scaled = <Kind extends Kinds[number]>(kind: Kind) => ({
    ...PAPER_SIZES[kind],
    width: Math.floor(PAPER_SIZES[kind].width * factor),
  });
  const measure = scaled("measure");
  return {
    ...PAPER_SIZES,
    vision: scaled("vision"),
    outcome: scaled("outcome"),
    indicator: scaled("indicator"),
    measure: {
      ...measure,
      width: Math.floor(Math.min(measure.width + rest, WIDEST_MEASURE * PAPER_SIZES.measure.width)),
    },
  };
}
