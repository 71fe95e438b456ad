import type { LogicModel, PlacementKey } from "@logic-model/core";
import type { View } from "@logic-model/react";

/** `<logic-model-viewer src="model.json">`: shows a logic model. */
export interface LogicModelViewerElement extends HTMLElement {
  /** The current model. Setting it replaces the file in `src`; `null` clears it. */
  model: LogicModel | null;
  /** What is collapsed, selected, searched for and zoomed. `undefined` until the model is shown. */
  view: View | undefined;
  /** Selects a row, expands its parents, scrolls it into view and focuses it. */
  reveal(key: PlacementKey): void;
  /** Zooms to show the complete diagram. */
  fit(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "logic-model-viewer": LogicModelViewerElement;
  }
}
