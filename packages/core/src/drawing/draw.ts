import { type MeasureText, measureText } from "../layout/measure-text.ts";
import type { Column, Layout } from "../layout/types.ts";
import { typesetter } from "../layout/typesetter.ts";
import { drawBox, drawCard } from "./boxes.ts";
import { lightTheme, type Theme } from "./theme.ts";
import { columnTitles, heading } from "./titles.ts";
import type { Drawing, Shape } from "./types.ts";

/** What a drawing shows besides the layout. */
export interface DrawOptions {
  readonly theme?: Theme;
  /** Stands at the top, and names the drawing. */
  readonly title?: string;
  /** Stands below the title: the organisation, the period. */
  readonly subtitle?: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description?: string;
  /** Of the words, as in `xml:lang`; `ja` unless said. */
  readonly language?: string;
  /** The title of a column; empty for none. */
  readonly columnTitle?: (column: Column) => string;
  readonly measureText?: MeasureText;
}

const GAP = 14;

/** Draws a layout, with titles, as large as it is. */
export function draw(layout: Layout, options: DrawOptions = {}): Drawing {
  const { theme = lightTheme, title = "", subtitle = "", description = "", language = "ja" } = options;
  const type = typesetter(options.measureText ?? measureText);
  const { margin } = layout.sizes;
  const columns = columnTitles(layout, options.columnTitle ?? (() => ""), type, theme);
  const beside = layout.direction === "goal-top";
  const width = layout.width + (beside ? columns.size : 0);
  const head = heading(title, subtitle, margin, width - 2 * margin, type, theme);
  // The layout has a margin of its own, which the titles of columns stand in as far as it goes.
  const x = beside ? columns.size : 0;
  const y = head.size + (beside ? 0 : columns.size) + (head.size > 0 && columns.size > 0 ? GAP : 0);
  const height = y + layout.height;
  return {
    width,
    height,
    shapes: [
      ground(width, height, theme),
      ...head.shapes.map((shape) => moved(shape, 0, margin)),
      ...[...columns.shapes, ...drawLayout(layout, theme)].map((shape) => moved(shape, x, y)),
    ],
    title,
    description,
    language,
    paper: null,
  };
}

/** What lies behind everything. */
export function ground(width: number, height: number, theme: Theme): Shape {
  const rect = { type: "rect", row: null, x: 0, y: 0, width, height, radius: 0 } as const;
  return { ...rect, fill: theme.ground, stroke: null, strokeWidth: 0, dashed: false };
}

/** The shapes of a layout alone: links, cards, boxes. */
export function drawLayout(layout: Layout, theme: Theme): Shape[] {
  return [
    ...layout.links.map(
      ({ d }): Shape => ({ type: "path", row: null, x: 0, y: 0, d, stroke: theme.link, strokeWidth: 1 }),
    ),
    ...layout.cards.flatMap((card) => drawCard(card, theme)),
    ...layout.boxes.flatMap((box) => drawBox(layout, box, theme)),
  ];
}

/** A shape elsewhere. */
export function moved(shape: Shape, x: number, y: number): Shape {
  return { ...shape, x: shape.x + x, y: shape.y + y };
}
