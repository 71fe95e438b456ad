import {
  type ChildKind,
  createId,
  fill,
  getRow,
  type NodeId,
  outline,
  type PlacementKey,
  type Row,
} from "@logic-model/core";
import { type KeyboardEvent, useCallback, useRef } from "react";
import { isComposing } from "../headless/isComposing.ts";
import type { CommandId, ElementCommands, InPlaceField } from "./commands.ts";
import type { LogicModelEditorState } from "./editorState.ts";
import { choosePane, isReview, REVIEW_PANES } from "./editorView.ts";
import { hasField } from "./inPlace.ts";
import { commandOf } from "./keymap.ts";
import { PLANS, type PlanId, plan, planAddOutcomeBelow } from "./plans.ts";

/** What commands need of the editor. */
interface Commanded
  extends Pick<
    LogicModelEditorState,
    "keymap" | "messages" | "dispatch" | "undo" | "redo" | "setView" | "setDialog" | "announce" | "edit"
  > {
  /** The state as of now, also between two renders. */
  readonly now: () => Pick<LogicModelEditorState, "selection" | "view" | "readOnly" | "history">;
  /** The commands that elements carry out. */
  readonly elements: ElementCommands;
  readonly newSession: () => string;
  /** A row was added: its wording is typed next. */
  readonly beginAdded: (key: PlacementKey, from: PlacementKey, mergeKey: string) => void;
}

/** Runs commands, says which can be run now, and which key runs which. */
export function useCommands(editor: Commanded): Pick<LogicModelEditorState, "run" | "can" | "onKeyDown"> {
  const latest = useRef(editor);
  latest.current = editor;
  const run = useCallback((command: CommandId) => action(latest.current, command)?.() ?? false, []);
  const can = useCallback((command: CommandId) => action(latest.current, command, passingId) !== null, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { keymap, messages, announce } = latest.current;
      const command = commandOf(event, keymap);
      if (!command || isComposing(event) || typedIn(event)) return;
      if (!onRow(event) && !ANYWHERE.has(command)) return;
      event.preventDefault();
      event.stopPropagation();
      if (run(command) || command === "undo" || command === "redo") return;
      announce(fill(messages.cannotNow, { command: messages[`command-${command}`] }));
    },
    [run],
  );
  return { run, can, onKeyDown };
}

/** The commands that are about no row: their keys are heard wherever focus is in the editor. */
const ANYWHERE: ReadonlySet<CommandId> = /* @__PURE__ */ new Set<CommandId>([
  "undo",
  "redo",
  "help",
  "search",
  "details",
  ...REVIEW_PANES,
]);

/** The fields that commands type in place. */
const FIELDS: Partial<Record<CommandId, InPlaceField>> = {
  edit: "text",
  "edit-here": "placement-text",
  "edit-note": "note",
  "edit-code": "code",
  "edit-consultation": "consultation",
};

/** What a command does now; `null` where it can do nothing. Where nothing is selected, it is about the vision. */
function action(editor: Commanded, command: CommandId, newId: typeof createId = createId): (() => boolean) | null {
  const { elements, undo, redo, setView, setDialog, edit } = editor;
  const { selection, view, readOnly, history } = editor.now();
  const read = outline(history.model);
  const known = selection.filter((row) => getRow(read, row.key) === row);
  const rows = known.length ? known : read.rows.slice(0, 1);
  const selected = (view.selected === null ? undefined : getRow(read, view.selected)) ?? (read.rows[0] as Row);
  const does = (act: () => void) => () => {
    act();
    return true;
  };
  if (readOnly && CHANGES.has(command)) return null;
  const element = elements[command];
  if (element) return element;
  if (isReview(command)) {
    const panes = choosePane(view.panes, command);
    // Alone it takes the room of the fields of a row that is not shown.
    const panel = panes.length === 1 && view.panel === "details" ? null : view.panel;
    return does(() => setView({ panes, panel }));
  }
  switch (command) {
    case "help":
      return does(() => setDialog({ type: "help" }));
    case "mark-all": {
      const beside = read.rows.filter((row) => row.above === selected.above && row.above !== null);
      return beside.length ? does(() => setView({ marked: beside.map((row) => row.key) })) : null;
    }
    case "mark": {
      const { key } = selected;
      const marked = view.marked.includes(key) ? view.marked.filter((other) => other !== key) : [...view.marked, key];
      return does(() => setView({ marked }));
    }
  }
  if (readOnly) return null;
  const field = FIELDS[command];
  if (field) return hasField(selected, field) ? does(() => edit(selected.key, field)) : null;
  switch (command) {
    case "undo":
      return history.past.length ? does(undo) : null;
    case "redo":
      return history.future.length ? does(redo) : null;
    case "place": {
      const place = placeBelow(selected);
      return place && does(() => setDialog({ type: "place", ...place }));
    }
    case "move-to":
      return rows.some((row) => row.node.kind !== "vision") ? does(() => setDialog({ type: "move-to" })) : null;
    case "merge":
      return rows.length === 1 && selected.node.kind !== "vision" ? does(() => setDialog({ type: "merge" })) : null;
    default:
      return planned(editor, command, { outline: read, rows, newId });
  }
}

/** A command that changes the model: its plan, carried out. */
function planned(
  { dispatch, newSession, beginAdded }: Commanded,
  command: CommandId,
  context: Parameters<typeof plan>[1],
): (() => boolean) | null {
  const made =
    command === "add-outcome-below"
      ? planAddOutcomeBelow(context)
      : Object.hasOwn(PLANS, command)
        ? plan(command as PlanId, context)
        : null;
  if (!made) return null;
  const { operation, focus, edit: typed = false } = made;
  return () => {
    const mergeKey = typed ? newSession() : undefined;
    if (dispatch(operation, { mergeKey, focus, typed })) return false;
    if (mergeKey && focus) beginAdded(focus, (context.rows.at(-1) as Row).key, mergeKey);
    return true;
  };
}

/** The commands of elements that change the model. */
const CHANGES: ReadonlySet<CommandId> = new Set<CommandId>(["cut", "paste"]);

/** Where an existing node is placed when a row is selected: below an outcome or the vision, beside anything else. */
function placeBelow(row: Row): { readonly kind: ChildKind; readonly parent: NodeId } | null {
  const { node } = row;
  if (node.kind === "vision") return { kind: "outcome", parent: node.id };
  if (node.kind === "outcome") return { kind: "measure", parent: node.id };
  return row.parent === null ? null : { kind: node.kind, parent: row.parent };
}

/** An id for a plan that is only asked about: asked often, kept never. */
function passingId(prefix = "n"): NodeId {
  return prefix + Math.random().toString(36).slice(2);
}

/** Whether a key press belongs to a field that text is typed in. */
function typedIn({ target }: KeyboardEvent): boolean {
  const { isContentEditable, tagName, type } = target as HTMLInputElement;
  return (
    isContentEditable || /^textarea$/i.test(tagName) || (/^input$/i.test(tagName) && !/^(checkbox|radio)$/.test(type))
  );
}

/** Whether a key press is one on a row of a view, not on a button or field. */
function onRow({ target }: KeyboardEvent): boolean {
  const element = target as Element;
  return (
    element.closest("[role=tree], [role=treegrid]") !== null && !element.closest("button, a, summary, select, input")
  );
}
