import type { PlacementKey, Refusal } from "@logic-model/core";
import { type Context, createContext } from "react";

/** A text that was refused. */
export interface UnsavedText {
  readonly text: string;
  readonly refusal: Refusal;
  /** Its row, and the label of its field. */
  readonly key: PlacementKey;
  readonly label: string;
}

/** The refused texts by the names of their bindings, and the row that is shown. */
export interface UnsavedTexts {
  readonly texts: Map<string, UnsavedText>;
  readonly key: PlacementKey;
}

/** Keeps refused texts while other rows are shown. */
export const Unsaved: Context<UnsavedTexts | null> = /* @__PURE__ */ createContext<UnsavedTexts | null>(null);
