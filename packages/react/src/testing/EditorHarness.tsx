import type { LogicModel, PlacementKey, Row } from "@logic-model/core";
import type { ComponentType, ReactElement } from "react";
import { flushSync } from "react-dom";
import { render } from "vitest-browser-react";
import type { LogicModelEditorOptions, LogicModelEditorState } from "../editing/editorState.ts";
import { useLogicModelEditor } from "../editing/useLogicModelEditor.ts";
import { drawn } from "./tree.ts";

/** Renders one part of the editor. `editor()` returns the current state. */
export async function renderPart(
  Part: ComponentType<{ editor: LogicModelEditorState }>,
  model: LogicModel,
  selected: PlacementKey | null = null,
  options: LogicModelEditorOptions = {},
): Promise<() => LogicModelEditorState> {
  let current: LogicModelEditorState | undefined;
  function Harness(): ReactElement {
    const editor = useLogicModelEditor({ defaultValue: model, defaultView: { selected }, ...options });
    current = editor;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: replaces the root of the editor
      <div className="lm" style={{ inlineSize: 340, maxBlockSize: "none" }} onKeyDown={editor.onKeyDown}>
        <Part editor={editor} />
      </div>
    );
  }
  await render(<Harness />);
  return () => current as LogicModelEditorState;
}

/** Changes the editor from outside, as its other parts do, and waits for rendering. */
export async function outside(change: () => void): Promise<void> {
  flushSync(change);
  await drawn();
}

/** The selected row; there must be one. */
export function selectedRow(editor: LogicModelEditorState): Row {
  if (!editor.selected) throw new Error("nothing is selected");
  return editor.selected;
}
