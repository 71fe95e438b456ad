import type { PlacementKey, Row } from "../outline/outline.ts";
import type { MeasureText } from "./measure-text.ts";
import type { Density, Sizes } from "./sizes.ts";

/** Where the vision stands: ministries draw it on the right. */
export type LayoutDirection = "goal-right" | "goal-left" | "goal-top";

/** A rectangle in px; `x` and `y` are its top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A small label in a box: a 場面, 要相談, or any other remark. */
export interface Chip {
  readonly role: "scene" | "consultation" | "remark";
  readonly text: string;
}

/** The words a box shows besides its text, in the reader's language. */
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
 * What there is to say about a row besides its text. Of a measure or indicator it is not asked again while node, placement,
 * `reuse` and `places` are as before and `steady` is the same: what it depends on besides these. Without `steady`, while
 * it is the same function.
 */
export type Decorate = ((row: Row) => Decoration) & { readonly steady?: object };

/** How to lay out a diagram. */
export interface LayoutOptions {
  /** `goal-right` unless said. */
  readonly direction?: LayoutDirection;
  /** `comfortable` unless said. */
  readonly density?: Density;
  /** Sizes that differ from those of the density. */
  readonly sizes?: Partial<Sizes>;
  /** How wide characters are; without it a table of usual widths. Hand in one function and keep it: it owns the cache. */
  readonly measureText?: MeasureText;
  /** Ids of the levels of outcomes, from the one nearest to the vision down. */
  readonly levels?: readonly string[];
  readonly decorate?: Decorate;
}

/** What a part of a card says. */
export type PartRole = "text" | "prefix" | "code" | "tag" | "footer" | "number" | Chip["role"];

/**
 * One run of text in a box, or a chip with its text in the middle. `x` and `y` are from the box's top left corner;
 * `height` is that of the line, in which the text stands in the middle; a chip is as wide as `width`, a text at most.
 */
export interface Part extends Rect {
  readonly role: PartRole;
  readonly text: string;
}

/** One visible row, placed. */
export interface Box extends Rect {
  readonly key: PlacementKey;
  readonly row: Row;
  /** All it shows but the running number, which `numberPart` gives. */
  readonly parts: readonly Part[];
}

/** The card around the indicators of one node: the boxes from `start` up to, and without, `end`. */
export interface Card extends Rect {
  /** Whose indicators. */
  readonly key: PlacementKey;
  readonly start: number;
  readonly end: number;
}

/** A column with its boxes; a row of the page where the goal is on top. */
export interface Column extends Rect {
  readonly kind: Row["node"]["kind"];
  /** The kind whose indicators stand here, for indicators; else the same as `kind`. */
  readonly of: Row["node"]["kind"];
  /** For outcomes and their indicators: 0 beside the vision, 1 beyond, as in `LayoutOptions.levels`; else `null`. */
  readonly depth: number | null;
  /** For outcomes and their indicators: the id of the level, where `LayoutOptions.levels` has one for this depth. */
  readonly level: string | null;
}

/** The lines from one node to all that stands below it. The rectangle is what they lie in. */
export interface Link extends Rect {
  /** The node's. */
  readonly key: PlacementKey;
  /** SVG path data of absolute `M`, `L` and `Q`. */
  readonly d: string;
}

/** Where everything goes. Plain data. */
export interface Layout {
  readonly direction: LayoutDirection | "list";
  readonly width: number;
  readonly height: number;
  /** One for each row, in the same order. */
  readonly boxes: readonly Box[];
  readonly cards: readonly Card[];
  /** From the vision on. */
  readonly columns: readonly Column[];
  readonly links: readonly Link[];
  /** The sizes it was made with. */
  readonly sizes: Sizes;
}
