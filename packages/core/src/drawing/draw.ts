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

/** Draws a layout, with titles, as large as it is. */
export function draw(layout: Layout, options: DrawOptions = {}): Drawing {
  const { theme = lightTheme, title = "", subtitle = "", description = "", language = "ja" } = options;
  const { columnTitle = () => "" } = options;
  const type = typesetter(options.measureText ?? measureText);
  const { margin } = layout.sizes;
  const beside = layout.direction === "goal-top";
  const columns = columnTitles(layout, columnTitle, type, theme);
  const left = beside ? columns.size : 0;
  const width = left + layout.width;
  const head = heading(title, subtitle, width - 2 * margin, type, theme);
  const top = head.size + (beside ? 0 : columns.size);
  const height = top + layout.height;
  return {
    width,
    height,
    shapes: [
      ground(width, height, theme),
      ...head.shapes.map((shape) => moved(shape, margin, margin)),
      ...[...columns.shapes, ...drawLayout(layout, theme)].map((shape) => moved(shape, left, top)),
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
