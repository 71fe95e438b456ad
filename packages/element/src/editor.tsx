import {
  type Density,
  type LayoutDirection,
  type LogicModel,
  type Operation,
  type PlacementKey,
  type Refusal,
  serializeLogicModel,
} from "@logic-model/core";
import { type EditorView, LogicModelEditor, type LogicModelEditorHandle } from "@logic-model/react";
import { createRef, type ReactElement } from "react";
import css from "../../react/src/styles.css?inline";
import { define } from "./define.ts";
import { LogicModelElement } from "./LogicModelElement.tsx";

/** `<logic-model-editor src="model.json">`: edits a logic model. Events: logic-model-load, logic-model-error, logic-model-change, logic-model-view-change. */
class LogicModelEditorElement extends LogicModelElement {
  static override readonly observedAttributes: readonly string[] = [
    ...LogicModelElement.observedAttributes,
    "readonly",
  ];
  protected readonly css = css;
  readonly #editor = createRef<LogicModelEditorHandle>();
  #view: EditorView | undefined;

  /** The file of the model as it is now. */
  get text(): string | null {
    return this.model && serializeLogicModel(this.model);
  }

  /** Nothing can be edited. */
  get readOnly(): boolean {
    return this.hasAttribute("readonly");
  }
  set readOnly(readOnly: boolean) {
    this.toggleAttribute("readonly", readOnly);
  }

  /** Does an operation as one step that can be undone; says why where it is refused. */
  dispatch(operation: Operation): Refusal | null {
    return this.#editor.current?.dispatch(operation) ?? null;
  }
  undo(): void {
    this.#editor.current?.undo();
  }
  redo(): void {
    this.#editor.current?.redo();
  }
  /** Opens what hides a row, selects it and brings it on screen with focus. */
  reveal(key: PlacementKey): void {
    this.#editor.current?.reveal(key);
  }

  protected show(model: LogicModel): ReactElement {
    const direction = this.getAttribute("direction") as LayoutDirection | null;
    const density = this.getAttribute("density") as Density | null;
    return (
      <LogicModelEditor
        ref={this.#editor}
        value={model}
        locale={this.locale}
        readOnly={this.readOnly}
        {...(direction ? { direction } : {})}
        {...(density ? { density } : {})}
        {...(this.#view ? { view: this.#view } : {})}
        onChange={(model, change) => {
          this.keep(model);
          this.tell("logic-model-change", { model, change });
        }}
        onViewChange={(view) => {
          this.#view = view;
          this.render();
          this.tell("logic-model-view-change", { view });
        }}
      />
    );
  }
}

define("logic-model-editor", LogicModelEditorElement);
