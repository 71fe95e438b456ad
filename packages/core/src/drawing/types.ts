import type { PlacementKey } from "../outline/outline.ts";

interface ShapeBase {
  /** The row it belongs to; `null` for links, titles and the background. */
  readonly row: PlacementKey | null;
}

/** A rectangle; lengths in px, colours as `#rrggbb`. */
export interface RectShape extends ShapeBase {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashed: boolean;
}

/** Lines without a fill: SVG path data of absolute `M`, `L` and `Q`, moved by `x` and `y`. */
export interface PathShape extends ShapeBase {
  readonly type: "path";
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** One line of text. `y` is its baseline; `x` is its start, middle or end, depending on `anchor`. */
export interface TextShape extends ShapeBase {
  readonly type: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
}

/** A part of a drawing. */
export type Shape = RectShape | PathShape | TextShape;

/** Shapes from back to front, in px from the top left corner. Exports are written from these. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Its name and description, for screen readers. */
  readonly title: string;
  readonly description: string;
  /** The language of its texts, as in `xml:lang`. */
  readonly language: string;
  /** The sheet of paper it is for, in mm; `null` if its size is in px. */
  readonly paper: { readonly width: number; readonly height: number } | null;
}
