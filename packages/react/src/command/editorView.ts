import type { PlacementKey } from "@logic-model/core";
import { INITIAL_VIEW, type View } from "../headless/view.ts";

/** A view that shows and edits the rows of a model. */
export type RowPane = "diagram" | "table" | "outline";

/** A view of the menu 点検・資料: it shows what is left to do. */
export type ReviewPane = "matrix" | "board" | "consultations" | "summary";

/** A view of a model. */
export type Pane = RowPane | ReviewPane;

/** A panel beside the views. */
export type Panel = "details" | "findings" | "unplaced" | "history";

/** What an editor shows of a model. A plain value, controllable like the model itself. */
export interface EditorView extends View {
  /** The rows that commands apply to; the selected row if empty. */
  readonly marked: readonly PlacementKey[];
  /** One view, or two side by side. */
  readonly panes: readonly Pane[];
  readonly panel: Panel | null;
}

/** The diagram, with the details of the selected row beside it. */
export const INITIAL_EDITOR_VIEW: EditorView = { ...INITIAL_VIEW, marked: [], panes: ["diagram"], panel: "details" };

const REVIEW_PANES: readonly ReviewPane[] = ["matrix", "board", "consultations", "summary"];

/** Whether a view is one of the menu 点検・資料. */
export function isReview(pane: Pane): pane is ReviewPane {
  return (REVIEW_PANES as readonly Pane[]).includes(pane);
}

/** Returns the view that shows rows; `undefined` if there is none. Without any view, the diagram is shown. */
export function rowPane({ panes }: EditorView): RowPane | undefined {
  return panes.length === 0 ? "diagram" : panes.find((pane): pane is RowPane => !isReview(pane));
}

/** Returns the views after one has been chosen. It comes first, and replaces one of the same type. */
export function choosePane(panes: readonly Pane[], chosen: Pane): readonly Pane[] {
  const others = panes.filter((pane) => pane !== chosen);
  const kept = others.find((pane) => isReview(pane) !== isReview(chosen)) ?? others[0] ?? "table";
  return panes.length > 1 ? [chosen, kept] : [chosen];
}
