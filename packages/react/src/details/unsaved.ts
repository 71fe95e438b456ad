import type { PlacementKey, Refusal } from "@logic-model/core";
import { type Context, createContext } from "react";

/** A text that was typed and refused. */
export interface UnsavedText {
  readonly text: string;
  readonly refusal: Refusal;
  /** The row at which it was typed, and what its field is called. */
  readonly key: PlacementKey;
  readonly label: string;
}

/** The texts that were refused, by the names of their fields, and the row that is shown now. */
export interface UnsavedTexts {
  readonly texts: Map<string, UnsavedText>;
  readonly key: PlacementKey;
}

/** Keeps what was refused while other rows are shown, so that it is there when its row is shown again. */
export const Unsaved: Context<UnsavedTexts | null> = /* @__PURE__ */ createContext<UnsavedTexts | null>(null);
