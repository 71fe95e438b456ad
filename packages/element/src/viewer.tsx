import type { LogicModel, PlacementKey } from "@logic-model/core";
import type { Density, LayoutDirection } from "@logic-model/core/layout";
import { LogicModelViewer, type LogicModelViewerHandle, type View } from "@logic-model/react";
import { createRef, type ReactElement } from "react";
import css from "../../react/src/viewer.css?inline";
import { define } from "./define.ts";
import { LogicModelElement } from "./LogicModelElement.tsx";

/** `<logic-model-viewer src="model.json">`: shows a logic model. Events: logic-model-load, logic-model-error, logic-model-view-change. */
class LogicModelViewerElement extends LogicModelElement {
  static override readonly observedAttributes: readonly string[] = [...LogicModelElement.observedAttributes, "toolbar"];
  protected readonly css = css;
  readonly #viewer = createRef<LogicModelViewerHandle>();
  #view: View | undefined;

  /** What is collapsed, selected, searched for and zoomed. `undefined` until the model is shown. */
  get view(): View | undefined {
    return this.#view;
  }
  set view(view: View | undefined) {
    this.#view = view;
    this.render();
  }

  /** Selects a row, expands its parents and scrolls it into view. */
  reveal(key: PlacementKey): void {
    this.#viewer.current?.reveal(key);
  }

  /** Zooms to show the complete diagram. */
  fit(): void {
    this.#viewer.current?.fit();
  }

  protected show(model: LogicModel): ReactElement {
    const direction = this.getAttribute("direction") as LayoutDirection | null;
    const density = this.getAttribute("density") as Density | null;
    return (
      <LogicModelViewer
        ref={this.#viewer}
        value={model}
        locale={this.locale}
        toolbar={this.getAttribute("toolbar") !== "none"}
        {...(direction ? { direction } : {})}
        {...(density ? { density } : {})}
        {...(this.#view ? { view: this.#view } : {})}
        onViewChange={(view) => {
          this.#view = view;
          this.render();
          this.emit("logic-model-view-change", { view });
        }}
      />
    );
  }
}

define("logic-model-viewer", LogicModelViewerElement);
