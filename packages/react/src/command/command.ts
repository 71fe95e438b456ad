import type { ChildKind, NodeId, Row, Words } from "@logic-model/core";
import type { History } from "@logic-model/core/history";
import type { EditorView, Pane } from "./editorView.ts";
import type { InPlaceField } from "./inPlace.ts";
import type { Plan, PlanContext } from "./plan.ts";

/** A command of the editor: its name, the keys and menus that run it, and what it does. Its id is its key in `COMMANDS`. */
export type EditorCommand = CommandBase & CommandEffect;

interface CommandBase {
  /** Overlaid by `command.<id>`. */
  readonly title: Words;
  /** The default keys, as in a `Keymap`. */
  readonly keys?: readonly string[];
  /** Keys that belong to the browser: they arrive as clipboard events and can't be changed. */
  readonly browserKeys?: readonly string[];
  /** Where its keys are heard: on a row, or anywhere in the editor. Defaults to `row`. */
  readonly scope?: "row" | "editor";
  /** Its group in the list of keys. */
  readonly help: HelpGroup;
  /** Its section in each menu that offers it. */
  readonly menus?: { readonly [Menu in MenuId]?: (typeof MENU_SECTIONS)[Menu][number] };
  /** Whether it may change the model, so that it can't be run where nothing can be edited. Defaults to `true`. */
  readonly changes?: boolean;
}

/** What a command does. Each function returns `null` if there is nothing to do. */
export type CommandEffect =
  /** Changes the model. */
  | { readonly plan: (context: PlanContext) => Plan | null }
  /** Starts typing a field of the selected row. */
  | { readonly field: InPlaceField }
  | { readonly dialog: (context: CommandContext) => Dialog | null }
  /** Changes the view, but not the selected row: going to a row moves focus, too. */
  | { readonly view: (context: CommandContext) => Partial<Omit<EditorView, "selected">> | null }
  /** Shows one of the views. */
  | { readonly pane: Pane }
  /** Goes one step back or forward in the history. */
  | { readonly step: -1 | 1 }
  /** Carried out by an element, such as the one that has the search field. */
  | { readonly element: true };

/** The state that a command reads. */
export interface CommandContext extends PlanContext {
  /** The selected row, or the vision if there is none. */
  readonly selected: Row;
  readonly view: EditorView;
  readonly history: History;
}

/** A group in the list of keys. */
export type HelpGroup = "write" | "add" | "arrange" | "remove" | "mark" | "other";

/** The menus and their sections, in order. */
export const MENU_SECTIONS = {
  row: ["write", "add", "move", "item", "clipboard", "remove"],
  add: ["new", "existing"],
  move: ["step", "choose"],
  review: ["panes"],
} as const;

/** The menu of a row, or one of the toolbar's. */
export type MenuId = keyof typeof MENU_SECTIONS;

/** The open dialog. */
export type Dialog =
  | { readonly type: "place"; readonly kind: ChildKind; readonly parent: NodeId }
  | { readonly type: "move-to" | "merge" | "help" }
  | { readonly type: "paste"; readonly text: string };
