import type { ReviewPane } from "./editorView.ts";
import type { PlanId } from "./plans.ts";

/** Everything the editor can be told to do, by key, menu or button. */
export type CommandId =
  | PlanId
  | ReviewPane
  | "add-outcome-below"
  | "edit"
  | "edit-here"
  | "edit-note"
  | "edit-code"
  | "edit-consultation"
  | "place"
  | "move-to"
  | "merge"
  | "copy"
  | "cut"
  | "paste"
  | "mark"
  | "mark-all"
  | "undo"
  | "redo"
  | "menu"
  | "details"
  | "search"
  | "help";

/** What elements do for a command that is theirs: false where they cannot. */
export type ElementCommands = Partial<Record<CommandId, () => boolean>>;

/** The commands of the menu of a row, in groups. */
export const MENU: readonly (readonly CommandId[])[] = [
  ["edit", "edit-here", "edit-note", "edit-code", "edit-consultation"],
  ["add-after", "add-outcome", "add-outcome-below", "add-measure", "add-indicator", "place"],
  ["move-up", "move-down", "move-in", "move-out", "move-to"],
  ["make-own", "original-wording", "merge"],
  ["copy", "cut", "paste", "duplicate"],
  ["take-off", "delete"],
];

/** The fields that are typed in place. */
export type InPlaceField = "text" | "note" | "code" | "consultation" | "placement-text" | "placement-note";
