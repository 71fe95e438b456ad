import type { TableColumn } from "./columns.ts";

/** How wide columns are beside each other, and the least width of one such part, px. */
const PARTS = { measure: 8, indicator: 5, outcome: 5 } as const;
const PART = 22;
/** The column of running numbers, px. */
const NUMBER = 44;

/** The widths of the columns, as CSS has them: first that of the running numbers. */
export function columnWidths(columns: readonly TableColumn[]): readonly string[] {
  const parts = partsOf(columns);
  // Measures take what is left of the numbers.
  const share = ({ kind }: TableColumn) => (kind === "measure" ? "auto" : `${(100 * PARTS[kind]) / parts}%`);
  return [`${NUMBER}px`, ...columns.map(share)];
}

/** Narrower than this, in px, a table moves sideways. */
export function leastWidth(columns: readonly TableColumn[]): number {
  return NUMBER + PART * partsOf(columns);
}

function partsOf(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { kind }) => sum + PARTS[kind], 0);
}
