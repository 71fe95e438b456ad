import type { LogicModel, Operation, PlacementKey, Refusal } from "@logic-model/core";

/** `<logic-model-editor src="model.json">`: edits a logic model. */
export interface LogicModelEditorElement extends HTMLElement {
  /** The current model. Setting it replaces the file in `src`; `null` clears it. */
  model: LogicModel | null;
  /** The current model as the text of a file. */
  readonly text: string | null;
  /** Whether editing is disabled; reflects the attribute `readonly`. */
  readOnly: boolean;
  /** Applies an operation as one step that can be undone. Returns the reason if it is refused. */
  dispatch(operation: Operation): Refusal | null;
  undo(): void;
  redo(): void;
  /** Selects a row, expands its parents, scrolls it into view and focuses it. */
  reveal(key: PlacementKey): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "logic-model-editor": LogicModelEditorElement;
  }
}
