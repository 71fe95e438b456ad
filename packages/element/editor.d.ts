import type { LogicModel, Operation, PlacementKey, Refusal } from "@logic-model/core";

/** `<logic-model-editor src="model.json">`: edits a logic model. */
export interface LogicModelEditorElement extends HTMLElement {
  /** The model as it is now; setting one shows it in place of what `src` says. */
  model: LogicModel | null;
  /** The file of the model as it is now. */
  readonly text: string | null;
  /** Nothing can be edited; the attribute `readonly`. */
  readOnly: boolean;
  /** Does an operation as one step that can be undone; says why where it is refused. */
  dispatch(operation: Operation): Refusal | null;
  undo(): void;
  redo(): void;
  /** Opens what hides a row, selects it and brings it on screen with focus. */
  reveal(key: PlacementKey): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "logic-model-editor": LogicModelEditorElement;
  }
}
