import { type MeasureText, measureText } from "../layout/measure-text.ts";
import type { Column, Layout } from "../layout/types.ts";
import { typesetter } from "../layout/typesetter.ts";
import { drawBox, drawCard } from "./boxes.ts";
import { lightTheme, type Theme } from "./theme.ts";
import { columnTitles, heading } from "./titles.ts";
import type { Drawing, Shape } from "./types.ts";

/** What a drawing shows in addition to the layout. */
export interface DrawOptions {
  readonly theme?: Theme;
  /** Shown at the top; names the drawing. */
  readonly title?: string;
  /** Shown below the title: the organization, the period. */
  readonly subtitle?: string;
  /** A description for screen readers. */
  readonly description?: string;
  /** The language of the texts, as in `xml:lang`. Defaults to `ja`. */
  readonly language?: string;
  /** Returns the title of a column; empty for none. */
  readonly columnTitle?: (column: Column) => string;
  readonly measureText?: MeasureText;
}

/** Draws a layout with its titles, at its own size. */
export function drawDiagram(layout: Layout, options: DrawOptions = {}): Drawing {
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

/** Returns the background. */
export function ground(width: number, height: number, theme: Theme): Shape {
  const rect = { type: "rect", row: null, x: 0, y: 0, width, height, radius: 0 } as const;
  return { ...rect, fill: theme.ground, stroke: null, strokeWidth: 0, dashed: false };
}

/** Returns the shapes of a layout without titles: links, cards, boxes. */
export function drawLayout(layout: Layout, theme: Theme): Shape[] {
  return [
    ...layout.links.map(
      ({ d }): Shape => ({ type: "path", row: null, x: 0, y: 0, d, stroke: theme.link, strokeWidth: 1 }),
    ),
    ...layout.cards.flatMap((card) => drawCard(card, theme)),
    ...layout.boxes.flatMap((box) => drawBox(layout, box, theme)),
  ];
}

/** Returns a shape moved by a distance. */
export function moved(shape: Shape, x: number, y: number): Shape {
  return { ...shape, x: shape.x + x, y: shape.y + y };
}
