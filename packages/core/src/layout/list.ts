import type { Row } from "../outline/outline.ts";
import { setting } from "./setting.ts";
import { densitySizes } from "./sizes.ts";
import { assemble, sourceOf } from "./source.ts";
import type { Box, Card, Layout, LayoutOptions } from "./types.ts";

/** How to lay out a list. */
export interface ListOptions extends Pick<LayoutOptions, "density" | "sizes" | "measureText" | "decorate"> {
  /** Of the page, in px. */
  readonly width: number;
}

/**
 * Places rows one below the other, full width and indented by level, for narrow screens. The first row can be any row.
 * There are no columns and no links.
 */
export function createListLayout(rows: readonly Row[], options: ListOptions): Layout {
  const made = setting(rows, options, `list ${options.width}`, densitySizes(options.density));
  const { sizes } = made;
  const { margin, cardPadding, indent, measureGap, blockGap } = sizes;
  const full = Math.max(0, options.width - 2 * margin);
  const boxes: Box[] = [];
  const cards: Card[] = [];
  let bottom = margin;

  function put(row: Row, x: number, y: number, width: number): void {
    const { height, parts } = made.content(row, width);
    boxes.push({ key: row.key, row, x, y, width, height, parts });
    bottom = y + height;
  }

  while (boxes.length < rows.length) {
    const row = rows[boxes.length] as Row;
    const { kind } = row.node;
    const before = rows[boxes.length - 1];
    // However deep, a row keeps two thirds of the width.
    const moved = Math.min(indent * (row.level - 1), Math.floor(full / 3));
    const x = margin + moved;
    const width = full - moved;
    const y = before === undefined ? margin : bottom + gap(row, before);
    if (kind !== "indicator" || row.above === null) {
      put(row, x, y, width);
      continue;
    }
    const start = boxes.length;
    bottom = y + cardPadding;
    for (
      let next: Row | undefined = row;
      next?.above === row.above && next.node.kind === "indicator";
      next = rows[boxes.length]
    )
      put(next, x + cardPadding, bottom, width - 2 * cardPadding);
    bottom += cardPadding;
    cards.push({ key: row.above.key, start, end: boxes.length, x, y, width, height: bottom - y });
  }

  /** Rows of one outcome are close together; the next outcome follows after a gap. */
  function gap(row: Row, before: Row): number {
    if (row.node.kind === "measure" && before.node.kind !== "outcome") return measureGap;
    return row.node.kind === "outcome" || row.above === null ? blockGap : 2 * measureGap;
  }

  const height = bottom + margin;
  return assemble(
    { direction: "list", width: options.width, height, cards, columns: [], sizes },
    sourceOf(boxes),
    sourceOf([]),
  );
}
