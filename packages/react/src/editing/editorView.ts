import type { PlacementKey } from "@logic-model/core";
import { INITIAL_VIEW, type View } from "../headless/view.ts";

/** The ways to see and edit a model. */
export type Pane = "diagram" | "table" | "outline";

/** What stands beside the views. */
export type Panel = "details" | "findings" | "unplaced" | "history";

/** What is seen of a model while it is edited. One plain value, controllable like the model itself. */
export interface EditorView extends View {
  /** The rows that commands are about, where they are more than the selected one. */
  readonly marked: readonly PlacementKey[];
  /** One view, or two side by side. */
  readonly panes: readonly Pane[];
  readonly panel: Panel | null;
}

/** The diagram, with the fields of the selected row beside it. */
export const INITIAL_EDITOR_VIEW: EditorView = { ...INITIAL_VIEW, marked: [], panes: ["diagram"], panel: "details" };
