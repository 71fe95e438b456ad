import {
  type LogicModel,
  type Operation,
  type PlacementKey,
  type Refusal,
  serializeLogicModel,
} from "@logic-model/core";
import type { Density, LayoutDirection } from "@logic-model/core/layout";
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

  /** The current model as the text of a file. */
  get text(): string | null {
    return this.model && serializeLogicModel(this.model);
  }

  /** Whether editing is disabled. */
  get readOnly(): boolean {
    return this.hasAttribute("readonly");
  }
  set readOnly(readOnly: boolean) {
    this.toggleAttribute("readonly", readOnly);
  }

  /** Applies an operation as one step that can be undone. Returns the reason if it is refused. */
  dispatch(operation: Operation): Refusal | null {
    return this.#editor.current?.dispatch(operation) ?? null;
  }
  undo(): void {
    this.#editor.current?.undo();
  }
  redo(): void {
    this.#editor.current?.redo();
  }
  /** Selects a row, expands its parents, scrolls it into view and focuses it. */
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
          this.store(model);
          this.emit("logic-model-change", { model, change });
        }}
        onViewChange={(view) => {
          this.#view = view;
          this.render();
          this.emit("logic-model-view-change", { view });
        }}
      />
    );
  }
}

define("logic-model-editor", LogicModelEditorElement);
