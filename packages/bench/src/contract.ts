import type { Tree } from "./tree.ts";

/** What of the drawing is on screen: screen = drawing × k + (x, y), in px. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A point of the drawing, in px at k = 1. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a library must offer to be measured. One file each in `adapters/`. */
export interface Adapter {
  readonly name: string;
  /** What the reader of the numbers must know. */
  readonly note: string;
  /** Draws the tree, laying it out first, at the view that `viewFor` asks for when told where each card's top left is. */
  mount(host: HTMLElement, tree: Tree, viewFor: (at: (index: number) => Point) => View): void;
  /** Moves the drawing. */
  setView(view: View): void;
  /** Changes a label. Must be in the document a frame after the call. */
  rename(index: number, text: string): void;
  /** Adds a measure, second below an outcome, and lays the model out again. */
  add(parent: number, id: string, text: string): void;
}
