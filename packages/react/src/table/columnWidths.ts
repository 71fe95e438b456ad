import type { TableColumn } from "./columns.ts";

/** The relative widths of columns, and the minimum width of one part, px. */
const PARTS = { measure: 8, indicator: 5, outcome: 5 } as const;
const PART = 22;
/** The width of the column of running numbers, px. */
const NUMBER = 44;

/** Returns the CSS widths of the columns, starting with the running numbers. */
export function columnWidths(columns: readonly TableColumn[]): readonly string[] {
  const parts = partsOf(columns);
  // Measures take the width that the numbers leave.
  const share = ({ kind }: TableColumn) => (kind === "measure" ? "auto" : `${(100 * PARTS[kind]) / parts}%`);
  return [`${NUMBER}px`, ...columns.map(share)];
}

/** Returns the width in px below which a table scrolls sideways. */
export function leastWidth(columns: readonly TableColumn[]): number {
  return NUMBER + PART * partsOf(columns);
}

function partsOf(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { kind }) => sum + PARTS[kind], 0);
}
