import type { PlacementKey, Row } from "../outline/outline.ts";
import type { MeasureText } from "./measure-text.ts";
import type { Density, Sizes } from "./sizes.ts";

/** Where the vision is drawn: ministries draw it on the right. */
export type LayoutDirection = "goal-right" | "goal-left" | "goal-top";

/** A rectangle in px; `x` and `y` are its top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A small label in a box: a 場面, 要相談, or any other. */
export interface Chip {
  /** What it is about. The stylesheet and drawings have colours for the named roles, and default ones for any other. */
  readonly role: "scene" | "consultation" | "remark" | (string & {});
  readonly text: string;
}

/** What a box shows in addition to its text, in the user's language. */
export interface Decoration {
  /** Before the text: `(再)`. */
  readonly prefix?: string | undefined;
  /** The plan's own number, before the text: `A101`. */
  readonly code?: string | undefined;
  /** At the end of the first line: `5か所`. */
  readonly tag?: string | undefined;
  /** Above the text of a vision or outcome, after the text of a measure or indicator. */
  readonly chips?: readonly Chip[] | undefined;
  /** Below the text: `施策 10 再 5`. */
  readonly footer?: string | undefined;
}

/**
 * Returns what the box of a row shows in addition to its text. The result for a measure or indicator is reused while node,
 * placement, `reuse` and `places` are the same and `cacheKey` is: the object for everything else it depends on. Without
 * a `cacheKey`, the function itself is the key.
 */
export type Decorate = ((row: Row) => Decoration) & { readonly cacheKey?: object };

/** Returns what a card shows, given what it shows by default: adds a chip, or changes a text. */
export type CardDecorator = (row: Row, decoration: Decoration) => Decoration;

/** How to lay out a diagram. */
export interface LayoutOptions {
  /** Defaults to `goal-right`. */
  readonly direction?: LayoutDirection;
  /** Defaults to `comfortable`. */
  readonly density?: Density;
  /** Sizes that differ from those of the density. */
  readonly sizes?: Partial<Sizes>;
  /** Measures characters. Defaults to a table of usual widths. Pass the same function every time: it owns the cache. */
  readonly measureText?: MeasureText;
  /** Ids of outcome levels, nearest to the vision first. */
  readonly levels?: readonly string[];
  readonly decorate?: Decorate;
}

/** What a part of a box is. */
export type PartRole = "text" | "prefix" | "code" | "tag" | "footer" | "number" | Chip["role"];

/**
 * One run of text in a box, or a chip with its text in the middle. `x` and `y` are relative to the box's top left corner.
 * Text is centred in the line's `height`; a chip is exactly `width` wide, a text at most.
 */
export interface Part extends Rect {
  readonly role: PartRole;
  readonly text: string;
}

/** One visible row, placed. */
export interface Box extends Rect {
  readonly key: PlacementKey;
  readonly row: Row;
  /** Everything it shows except the running number: see `numberPart`. */
  readonly parts: readonly Part[];
}

/** The card around the indicators of one node: the boxes from `start` up to, but excluding, `end`. */
export interface Card extends Rect {
  /** The node's placement. */
  readonly key: PlacementKey;
  readonly start: number;
  readonly end: number;
}

/** A column of boxes; a row of the page if the goal is on top. */
export interface Column extends Rect {
  readonly kind: Row["node"]["kind"];
  /** For a column of indicators, the kind they measure; otherwise the same as `kind`. */
  readonly of: Row["node"]["kind"];
  /** For outcomes and their indicators: 0 next to the vision, then 1, as in `LayoutOptions.levels`; otherwise `null`. */
  readonly depth: number | null;
  /** For outcomes and their indicators: the id of the level at this depth in `LayoutOptions.levels`, if any. */
  readonly level: string | null;
}

/** The lines from one node to everything below it. The rectangle bounds them. */
export interface Link extends Rect {
  /** The node's placement. */
  readonly key: PlacementKey;
  /** SVG path data of absolute `M`, `L` and `Q`. */
  readonly d: string;
}

/** Where everything is drawn. Plain data. */
export interface Layout {
  readonly direction: LayoutDirection | "list";
  readonly width: number;
  readonly height: number;
  /** One per row, in the same order. */
  readonly boxes: readonly Box[];
  readonly cards: readonly Card[];
  /** The vision's first. */
  readonly columns: readonly Column[];
  readonly links: readonly Link[];
  /** The sizes used. */
  readonly sizes: Sizes;
}
