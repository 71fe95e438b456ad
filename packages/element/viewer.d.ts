import type { LogicModel, PlacementKey } from "@logic-model/core";
import type { View } from "@logic-model/react";

/** `<logic-model-viewer src="model.json">`: shows a logic model. */
export interface LogicModelViewerElement extends HTMLElement {
  /** The model that is shown; setting one shows it in place of what `src` says. */
  model: LogicModel | null;
  /** What is collapsed, selected, searched for and zoomed; `undefined` before the model is shown. */
  view: View | undefined;
  /** Opens what hides a row, selects it and brings it on screen with focus. */
  reveal(key: PlacementKey): void;
  /** Zooms so that the whole diagram shows. */
  fit(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "logic-model-viewer": LogicModelViewerElement;
  }
}
