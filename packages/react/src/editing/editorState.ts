import type {
  Finding,
  History,
  LintOptions,
  Locale,
  LogicModel,
  Operation,
  Outline,
  PlacementKey,
  Profile,
  Refusal,
  Row,
  SuppressedFinding,
} from "@logic-model/core";
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
import type { EditorChange } from "./useHistory.ts";

/** What `useLogicModelEditor` edits. */
export interface LogicModelEditorOptions {
  /** The model, where the host keeps it: it must hand back what `onChange` tells, as for any controlled input. */
  readonly value?: LogicModel;
  /** The model to start with, where the editor keeps it. */
  readonly defaultValue?: LogicModel;
  readonly onChange?: (model: LogicModel, change: EditorChange) => void;
  /** Nothing can be edited. */
  readonly readOnly?: boolean;
  readonly view?: EditorView;
  readonly defaultView?: Partial<EditorView>;
  readonly onViewChange?: (view: EditorView) => void;
  /** Whose words are used; the model's own profile unless said. */
  readonly profile?: Profile;
  /** Which rules are asked, and how much they matter, where the model's file does not say. */
  readonly lint?: LintOptions;
  readonly locale?: Locale;
  /** Words to use instead. Panels, dialogs and the views of what is left to do bring their own, which come with them. */
  readonly messages?: Partial<EditorMessages & ReviewMessages> & WordOverlay;
  /** Keys beside or instead of the editor's own; an empty list takes a key away. */
  readonly keymap?: Keymap;
}

/** A field of a row that is being typed. */
export interface Editing {
  readonly key: PlacementKey;
  /** The row to go back to where it is given up. */
  readonly from: PlacementKey;
  readonly field: InPlaceField;
  /** The keystrokes of one edit are one step of the history. */
  readonly mergeKey: string;
  /** The row was added to be typed: giving up takes it away again. */
  readonly added: boolean;
}

/** A row that is asked on screen. */
export interface Revealed {
  readonly key: PlacementKey;
  readonly focus: boolean;
}

/** A finding whose field is asked in the details, and the row it is about. */
export interface AskedField {
  readonly key: PlacementKey;
  readonly finding: Finding;
}

/** Findings that are asked on screen: those of a rule, and among them one by its `findingKey`. */
export interface AskedFindings {
  readonly rule: string;
  readonly finding?: string | undefined;
}

/** A model as it is edited on screen: everything but the elements. */
export interface LogicModelEditorState {
  readonly model: LogicModel;
  readonly outline: Outline;
  readonly history: History;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly messages: FrameMessages & Partial<EditorMessages & ReviewMessages>;
  readonly readOnly: boolean;
  readonly keymap: Keymap;
  readonly view: EditorView;
  readonly setView: (patch: Partial<EditorView>) => void;
  /** The row that has, or had last, focus; `null` where nothing has been chosen. It may be among the unplaced. */
  readonly selected: Row | null;
  /** The rows that commands are about, in reading order: the marked ones, or else the selected one. */
  readonly selection: readonly Row[];
  /** Rows that the search finds, in reading order. */
  readonly matches: readonly PlacementKey[];
  /** What the rules find; a moment behind while it is typed. */
  readonly findings: readonly Finding[];
  /** Whether the rules have been asked yet. Their code comes after the editor, and large models are asked when they rest. */
  readonly linted: boolean;
  /** What they find and the model's owner leaves as it is. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What the rules are asked with. */
  readonly lint: LintOptions;
  /** Does an operation: every edit goes through here. With a refusal nothing has changed, and it has been told. */
  readonly dispatch: (operation: Operation, options?: DispatchOptions) => Refusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to the state after this many steps, and to the row that was changed unless `stay`. */
  readonly goTo: (steps: number, stay?: boolean) => void;
  /** Takes back the last step where it was made under this key, as if it had not been done; false where it was not. */
  readonly giveUp: (mergeKey: string) => boolean;
  readonly select: (key: PlacementKey) => void;
  /** Selects a row, opens what hides it and brings it on screen, with focus unless said. */
  readonly reveal: (key: PlacementKey, focus?: boolean) => void;
  readonly revealed: Revealed | null;
  /**
   * Goes to a row where it can be edited: a view of rows is opened where none is shown. For a finding about a field of the
   * details, to that field.
   */
  readonly jump: (key: PlacementKey, finding?: Finding) => void;
  readonly askedField: AskedField | null;
  /** Opens the findings of a rule, or takes back that they were asked. */
  readonly showFindings: (asked: AskedFindings | null) => void;
  readonly askedFindings: AskedFindings | null;
  readonly editing: Editing | null;
  /** Starts typing a field of a row. */
  readonly edit: (key: PlacementKey, field?: InPlaceField) => void;
  /** Ends typing: keeps what was typed, or gives it up; focus goes back to the row unless said. */
  readonly endEdit: (how: "keep" | "give-up", focus?: boolean) => void;
  readonly dialog: Dialog | null;
  readonly setDialog: (dialog: Dialog | null) => void;
  /** Runs a command; false where it cannot be done now. */
  readonly run: (command: CommandId) => boolean;
  readonly can: (command: CommandId) => boolean;
  /** Runs the command of a key, if it has one. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What a screen reader is told. */
  readonly announcement: string;
  readonly announce: (text: string) => void;
}

/** How an operation is done. */
export interface DispatchOptions {
  readonly mergeKey?: string | undefined;
  /** The row to go to; where that is not said, focus stays where it is, or near it. `false`: nothing is brought on screen. */
  readonly focus?: PlacementKey | null | false;
  /** The row is typed next: it is brought on screen, and its field takes focus. */
  readonly typed?: boolean;
}
