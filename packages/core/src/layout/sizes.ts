/** How a text is set, in px. */
export interface TextSize {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly bold: boolean;
}

/** How the card or row of one kind is set, in px. */
export interface CardSize extends TextSize {
  /** Of the column. An indicator column's cards are as wide. */
  readonly width: number;
  readonly paddingX: number;
  readonly paddingY: number;
}

/** Every length of a layout, in px. */
export interface Sizes {
  readonly vision: CardSize;
  readonly outcome: CardSize;
  readonly indicator: CardSize;
  readonly measure: CardSize;
  /** Scenes, consultations and "5か所"; `lineHeight` is the height of the chip. */
  readonly chip: TextSize & { readonly paddingX: number };
  /** Counts below an outcome, codes and running numbers. */
  readonly note: TextSize;
  /** Width of the column of running numbers within a measure. It grows with longer numbers. */
  readonly number: number;
  /** Between the page's edge and the boxes. */
  readonly margin: number;
  /** Between columns; links turn in the middle of it. */
  readonly columnGap: number;
  /** Between the blocks of different parents. */
  readonly blockGap: number;
  /** Between the measures of one parent. */
  readonly measureGap: number;
  /** Between an indicator card's edge and its indicators. On the left it contains the coloured edge. */
  readonly cardPadding: number;
  /** Indentation per level, in the list only. */
  readonly indent: number;
}

/** The sizes on screen. */
export const DEFAULT_SIZES: Sizes = {
  vision: { width: 210, fontSize: 15, lineHeight: 24, bold: true, paddingX: 18, paddingY: 16 },
  outcome: { width: 250, fontSize: 14, lineHeight: 22, bold: true, paddingX: 14, paddingY: 12 },
  indicator: { width: 280, fontSize: 12.5, lineHeight: 18, bold: false, paddingX: 8, paddingY: 3 },
  measure: { width: 440, fontSize: 13, lineHeight: 18, bold: false, paddingX: 10, paddingY: 5 },
  chip: { fontSize: 11, lineHeight: 18, bold: false, paddingX: 6 },
  note: { fontSize: 12, lineHeight: 18, bold: false },
  number: 26,
  margin: 24,
  columnGap: 40,
  blockGap: 18,
  measureGap: 3,
  cardPadding: 6,
  indent: 16,
};

/** How close together everything is. */
export type Density = "comfortable" | "compact";

/** The sizes on screen that show more at a time. Targets stay at least 24 px high. */
const COMPACT_SIZES: Sizes = {
  vision: { width: 170, fontSize: 14, lineHeight: 21, bold: true, paddingX: 12, paddingY: 10 },
  outcome: { width: 210, fontSize: 13, lineHeight: 19, bold: true, paddingX: 10, paddingY: 7 },
  indicator: { width: 250, fontSize: 12, lineHeight: 18, bold: false, paddingX: 8, paddingY: 3 },
  measure: { width: 400, fontSize: 12.5, lineHeight: 18, bold: false, paddingX: 8, paddingY: 3 },
  chip: { fontSize: 11, lineHeight: 16, bold: false, paddingX: 5 },
  note: { fontSize: 12, lineHeight: 17, bold: false },
  number: 26,
  margin: 16,
  columnGap: 28,
  blockGap: 10,
  measureGap: 2,
  cardPadding: 4,
  indent: 12,
};

/** Returns the sizes on screen of a density. */
export function densitySizes(density: Density = "comfortable"): Sizes {
  return density === "compact" ? COMPACT_SIZES : DEFAULT_SIZES;
}

/** Returns the sizes if the goal is on top: measures are narrower, as those of all outcomes are side by side. */
export function topSizes(sizes: Sizes): Sizes {
  return { ...sizes, measure: { ...sizes.measure, width: 300 } };
}

/**
 * The sizes on paper: denser, without a margin, and with no text much smaller than that of measures. `paginate` widens the
 * columns to fill the sheet.
 */
export const PAPER_SIZES: Sizes = {
  vision: { width: 140, fontSize: 14, lineHeight: 21, bold: true, paddingX: 12, paddingY: 10 },
  outcome: { width: 180, fontSize: 13.5, lineHeight: 19, bold: true, paddingX: 10, paddingY: 7 },
  indicator: { width: 210, fontSize: 12.5, lineHeight: 17, bold: false, paddingX: 8, paddingY: 2 },
  measure: { width: 360, fontSize: 13, lineHeight: 17, bold: false, paddingX: 7, paddingY: 1 },
  chip: { fontSize: 12, lineHeight: 15, bold: false, paddingX: 5 },
  note: { fontSize: 12, lineHeight: 17, bold: false },
  number: 26,
  margin: 0,
  columnGap: 28,
  blockGap: 10,
  measureGap: 2,
  cardPadding: 5,
  indent: 16,
};
