import { commandTitle } from "../command/commands.ts";
import { isReview, type Pane } from "../command/editorView.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";

/** Returns what a view is called. */
export function paneTitle({ messages, locale }: LogicModelEditorState, pane: Pane): string {
  if (isReview(pane)) return commandTitle(pane, locale);
  return { diagram: messages.diagramView, table: messages.tableView, outline: messages.outlineView }[pane];
}
