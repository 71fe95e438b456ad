import type { Row } from "../outline/outline.ts";
import { gather } from "./items.ts";
import { links } from "./links.ts";
import { page } from "./page.ts";
import { place } from "./place.ts";
import { setting } from "./setting.ts";
import { densitySizes, topSizes } from "./sizes.ts";
import { assemble } from "./source.ts";
import { spread } from "./spread.ts";
import type { Layout, LayoutOptions } from "./types.ts";

/**
 * Places rows — all rows of an outline, or the visible ones — as on the paper form: a column for the vision, for each level
 * of outcomes and for the measures, and the indicators of each node in one card between it and its children. The first
 * row must be the vision.
 */
export function createLayout(rows: readonly Row[], options: LayoutOptions = {}): Layout {
  const { direction = "goal-right", levels = [] } = options;
  const stacked = direction === "goal-top";
  const usual = densitySizes(options.density);
  const made = setting(rows, options, direction, stacked ? topSizes(usual) : usual);
  const { sizes } = made;
  const gathered = gather(rows, levels, made, stacked);
  const { root, columns } = gathered;
  const across = spread(root, columns, (item) => (stacked ? item.width : item.height), sizes.blockGap);
  const on = page(root, columns, across, sizes, direction, levels);
  const { boxes, cards } = place(rows, gathered, on, sizes, stacked);
  return assemble(
    { direction, width: on.width, height: on.height, cards, columns: on.columns, sizes },
    boxes,
    links(rows, gathered, on, sizes, stacked),
  );
}
