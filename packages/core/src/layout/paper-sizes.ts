import { PAPER_SIZES, type Sizes } from "./sizes.ts";
import type { Column } from "./types.ts";

/** The limits of column widths relative to `PAPER_SIZES`. Measures may be wider, to fit on one line. */
const NARROWEST = 0.8;
const WIDEST = 1.8;
const WIDEST_MEASURE = 2.4;

/** The kinds in the columns of a layout, from the vision on. */
type Kinds = readonly Column["kind"][];

/** Returns the least total width of columns of these kinds, in px. */
export function leastWidth(kinds: Kinds): number {
  const natural = kinds.reduce((sum, kind) => sum + PAPER_SIZES[kind].width, 0);
  return Math.ceil(NARROWEST * natural) + (kinds.length - 1) * PAPER_SIZES.columnGap;
}

/** Returns the sizes on paper with columns that fill `width` within limits; `null` if it is too narrow. */
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
