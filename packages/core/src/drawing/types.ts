import type { PlacementKey } from "../outline/outline.ts";

interface ShapeBase {
  /** The row it belongs to; `null` for links, titles and the ground. */
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
interface PathShape extends ShapeBase {
  readonly type: "path";
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** One line of text; `y` is its baseline, `x` its start, middle or end as `anchor` says. */
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

/** Everything a drawing consists of. */
export type Shape = RectShape | PathShape | TextShape;

/** Shapes from back to front, in px from the top left corner; what is exported is written from these. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What it is called, and what it shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** Of its words, as in `xml:lang`. */
  readonly language: string;
  /** The sheet of paper it is for, in mm; `null` where it is as large as its px. */
  readonly paper: { readonly width: number; readonly height: number } | null;
}
