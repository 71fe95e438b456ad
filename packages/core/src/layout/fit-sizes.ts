import { outcomeDepths } from "../outline/outcome-depths.ts";
import type { Row } from "../outline/outline.ts";
import { type CardSize, DEFAULT_SIZES, type Sizes } from "./sizes.ts";

/** The least and greatest width of columns relative to the usual one, so that lines stay readable. */
const RANGE = [0.66, 1.2] as const;
/** Widths change in steps, so that resizing a window doesn't break every text into lines again at each pixel. */
const STEP = 16;

/** Returns the sizes with which the columns of these rows fill a page of `width` px, within limits. */
export function fitSizes(
  rows: readonly Row[],
  width: number,
  levels: readonly string[] = [],
  sizes: Sizes = DEFAULT_SIZES,
): Sizes {
  const columns = columnsOf(rows, levels);
  const natural = columns.reduce((sum, kind) => sum + sizes[kind].width, 0);
  const between = 2 * sizes.margin + sizes.columnGap * (columns.length - 1);
  const page = Math.floor(width / STEP) * STEP;
  const factor = Math.min(RANGE[1], Math.max(RANGE[0], (page - between) / natural));
  const scaled = (card: CardSize): CardSize => ({ ...card, width: Math.floor(card.width * factor) });
  return {
    ...sizes,
    vision: scaled(sizes.vision),
    outcome: scaled(sizes.outcome),
    indicator: scaled(sizes.indicator),
    measure: scaled(sizes.measure),
  };
}

/** Returns the kind in each column of a diagram of these rows. */
function columnsOf(rows: readonly Row[], levels: readonly string[]): readonly Row["node"]["kind"][] {
  const depths = outcomeDepths(rows, levels);
  const measured = new Set<number>();
  let measures = false;
  let ownMeasured = false;
  for (const { node, above } of rows) {
    if (node.kind === "measure") measures = true;
    else if (node.kind === "indicator") {
      if (above?.node.kind === "measure") ownMeasured = true;
      else if (above) measured.add(depths.get(above) ?? -1);
    }
  }
  return [
    "vision",
    ...[...new Set(depths.values())].map(() => "outcome" as const),
    ...[...measured].map(() => "indicator" as const),
    ...(measures ? ["measure" as const] : []),
    ...(ownMeasured ? ["indicator" as const] : []),
  ];
}
