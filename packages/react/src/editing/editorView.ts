import type { PlacementKey } from "@logic-model/core";
import { INITIAL_VIEW, type View } from "../headless/view.ts";

/** The views that show the rows of a model, and edit them. */
export type RowPane = "diagram" | "table" | "outline";

/** The views of what is left to do. */
export type ReviewPane = "matrix" | "board" | "consultations" | "summary";

/** The ways to see a model. */
export type Pane = RowPane | ReviewPane;

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

/** The views of what is left to do, in the order in which they are offered. */
export const REVIEW_PANES: readonly ReviewPane[] = ["matrix", "board", "consultations", "summary"];

/** Whether a view, or a command that opens it, is one of what is left to do. */
export function isReview(name: string): name is ReviewPane {
  return (REVIEW_PANES as readonly string[]).includes(name);
}

/** The view that shows rows; `undefined` where none does. Where nothing is said, that is the diagram. */
export function rowPane({ panes }: EditorView): RowPane | undefined {
  return panes.length === 0 ? "diagram" : panes.find((pane): pane is RowPane => !isReview(pane));
}

/** The views after one has been chosen: it takes the place of one of its own sort, and stands first. */
export function choosePane(panes: readonly Pane[], chosen: Pane): readonly Pane[] {
  const others = panes.filter((pane) => pane !== chosen);
  const kept = others.find((pane) => isReview(pane) !== isReview(chosen)) ?? others[0] ?? "table";
  return panes.length > 1 ? [chosen, kept] : [chosen];
}
