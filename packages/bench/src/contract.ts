import type { Tree } from "./tree.ts";

/** The part of the drawing on screen: screen = drawing × k + (x, y), in px. */
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

/** What a library implements to be measured, in one file in `adapters/`. */
export interface Adapter {
  readonly name: string;
  /** What readers of the numbers need to know. */
  readonly note: string;
  /** Lays the tree out and draws it. `viewFor` takes a function that returns the top left of each card, and returns the view to show. */
  mount(host: HTMLElement, tree: Tree, viewFor: (at: (index: number) => Point) => View): void;
  /** Moves the drawing. */
  setView(view: View): void;
  /** Changes a label. The document must hold it one frame later. */
  rename(index: number, text: string): void;
  /** Adds a measure as the second child of an outcome, and updates the layout. */
  add(parent: number, id: string, text: string): void;
}
