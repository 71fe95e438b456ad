import type { Locale, LogicModel, Operation, Outline, PlacementKey, Profile, Refusal, Row } from "@logic-model/core";
import type { History } from "@logic-model/core/history";
import type { FailedRule, Finding, LintOptions, SuppressedFinding } from "@logic-model/core/lint";
import type { KeyboardEvent } from "react";
import type { Dialog } from "../command/command.ts";
import type { CommandId } from "../command/commands.ts";
import type { EditorView } from "../command/editorView.ts";
import type { InPlaceField } from "../command/inPlace.ts";
import type { Keymap } from "../command/keymap.ts";
import type { WordOverlay } from "../headless/useLanguage.ts";
import type { EditorMessages } from "../messages/editor.ts";
import type { FrameMessages } from "../messages/frame.ts";
import type { ReviewMessages } from "../messages/review.ts";
import type { HostFaults } from "./useFaults.ts";
import type { EditorChange } from "./useHistory.ts";

/** Options of `useLogicModelEditor`. */
export interface LogicModelEditorOptions {
  /** The model, if the host keeps it. As with any controlled input, pass back the model that `onChange` reports. */
  readonly value?: LogicModel;
  /** The model to start with, if the editor keeps it. */
  readonly defaultValue?: LogicModel;
  readonly onChange?: (model: LogicModel, change: EditorChange) => void;
  /** Turns off everything that changes the model. */
  readonly readOnly?: boolean;
  readonly view?: EditorView;
  readonly defaultView?: Partial<EditorView>;
  readonly onViewChange?: (view: EditorView) => void;
  /** Defaults to the profile that the model names. */
  readonly profile?: Profile;
  /** Which rules are run and how severe they are. Settings in the file go first. */
  readonly lint?: LintOptions;
  /** Defaults to Japanese. Pass the same object for the same `Language`. */
  readonly locale?: Locale;
  /** Messages to replace, by their name, and words to replace, by the id of their definition, such as `command.undo`. */
  readonly messages?: Partial<EditorMessages & ReviewMessages> & WordOverlay;
  /** Keys to add or replace. An empty list removes those of a command. */
  readonly keymap?: Keymap;
}

/** A field that is being typed in place. */
export interface Editing {
  readonly key: PlacementKey;
  /** The row to return to if the edit is discarded. */
  readonly from: PlacementKey;
  readonly field: InPlaceField;
  /** Joins the keystrokes of one edit to one step of the history. */
  readonly mergeKey: string;
  /** Whether the row was added to be typed: discarding the edit removes it. */
  readonly added: boolean;
}

/** A row to scroll into view. */
export interface Revealed {
  readonly key: PlacementKey;
  readonly focus: boolean;
}

/** A finding whose field is to be shown in the details, and its row. */
export interface RequestedField {
  readonly key: PlacementKey;
  readonly finding: Finding;
}

/** The findings of a rule that are to be shown, and one of them by its `findingKey`. */
export interface RequestedFindings {
  readonly rule: string;
  readonly finding?: string | undefined;
}

/** The state of an editor, and everything that changes it, without elements. */
export interface LogicModelEditorState extends HostFaults {
  readonly model: LogicModel;
  readonly outline: Outline;
  readonly history: History;
  readonly profile: Profile;
  /** The language, with the words of the profile and of `messages`. */
  readonly locale: Locale;
  readonly messages: FrameMessages & Partial<EditorMessages & ReviewMessages>;
  readonly readOnly: boolean;
  readonly keymap: Keymap;
  readonly view: EditorView;
  readonly setView: (patch: Partial<EditorView>) => void;
  /** The row that has focus, or had it last; `null` at first. It may be unplaced. */
  readonly selected: Row | null;
  /** The rows that commands apply to, in reading order: the marked rows, or else the selected one. */
  readonly selection: readonly Row[];
  /** The rows that the search finds, in reading order. */
  readonly matches: readonly PlacementKey[];
  /** The findings of the rules. They lag behind typing. */
  readonly findings: readonly Finding[];
  /** Whether the rules have run yet. They load after the editor, and wait for a pause in large models. */
  readonly linted: boolean;
  /** The findings that are suppressed in the model. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The rules that threw. The others have run. */
  readonly failed: readonly FailedRule[];
  /** The options that the rules run with. */
  readonly lint: LintOptions;
  /** Applies an operation. All edits go through here. A refusal is announced and returned; nothing has changed then. */
  readonly dispatch: (operation: Operation, options?: DispatchOptions) => Refusal | null;
  /** Undoes the last step. Announces why, if another edit has changed the same place. */
  readonly undo: () => void;
  /** Redoes the last undone step, like `undo`. */
  readonly redo: () => void;
  /** Goes to the state after this many steps, and to the changed row unless `stay` is set. */
  readonly goTo: (steps: number, stay?: boolean) => void;
  /** Removes the last steps from the history that have this key; `false` if there are none, or they can't be undone. */
  readonly discardStep: (mergeKey: string) => boolean;
  readonly select: (key: PlacementKey) => void;
  /** Selects a row, expands what hides it, scrolls it into view and gives it focus. `focus` defaults to `true`. */
  readonly reveal: (key: PlacementKey, focus?: boolean) => void;
  readonly revealed: Revealed | null;
  /** Reveals a row where it can be edited. With a finding about a field of the details, moves to that field. */
  readonly jump: (key: PlacementKey, finding?: Finding) => void;
  readonly requestedField: RequestedField | null;
  /** Shows the findings of a rule; `null` clears the request. */
  readonly showFindings: (requested: RequestedFindings | null) => void;
  readonly requestedFindings: RequestedFindings | null;
  readonly editing: Editing | null;
  /** Starts typing a field of a row in place. */
  readonly edit: (key: PlacementKey, field?: InPlaceField) => void;
  /** Ends typing, and gives focus back to the row unless `focus` is `false`. */
  readonly endEdit: (how: "keep" | "discard", focus?: boolean) => void;
  readonly dialog: Dialog | null;
  readonly setDialog: (dialog: Dialog | null) => void;
  /** Runs a command; `false` if it can't be run now. */
  readonly run: (command: CommandId) => boolean;
  /** Whether a command can be run in the rendered state. */
  readonly can: (command: CommandId) => boolean;
  /** Runs the command of a key press, if it has one. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The last announcement for screen readers. */
  readonly announcement: string;
  readonly announce: (text: string) => void;
}

/** Options of `dispatch`. */
export interface DispatchOptions {
  /** Operations in a row with the same key are one step of the history. */
  readonly mergeKey?: string | undefined;
  /** The row to reveal. By default focus stays where it is, or near it. `false`: nothing is scrolled into view. */
  readonly focus?: PlacementKey | null | false;
  /** The row is typed next: it is scrolled into view, and its field takes focus. */
  readonly typed?: boolean;
}
