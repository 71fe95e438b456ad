import type { PlacementKey, Row } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type KeyboardEvent, useCallback } from "react";
import { COMMANDS, type CommandId, commandTitle } from "../command/commands.ts";
import { commandOf } from "../command/keymap.ts";
import { type CommandAction, commandContext, resolveCommand, trialIds } from "../command/resolve.ts";
import { isComposing } from "../headless/isComposing.ts";
import { useLatest } from "../headless/useLatest.ts";
import type { LogicModelEditorState } from "./editorState.ts";

/** What an element does for a command; `false` if it can't. */
export type ElementCommands = Partial<Record<CommandId, (editor: LogicModelEditorState) => boolean>>;

type State = Pick<LogicModelEditorState, "selection" | "view" | "readOnly" | "history">;

interface Commanded
  extends State,
    Pick<
      LogicModelEditorState,
      "keymap" | "messages" | "locale" | "dispatch" | "undo" | "redo" | "setView" | "setDialog" | "announce" | "edit"
    > {
  /** Returns the state now, which between two renders is newer than the rendered one. */
  readonly now: () => State;
  readonly elements: ElementCommands;
  /** Returns the editor as last rendered. */
  readonly rendered: () => LogicModelEditorState;
  readonly newSession: () => string;
  /** Starts typing the wording of a new row. */
  readonly beginAdded: (key: PlacementKey, from: PlacementKey, mergeKey: string) => void;
}

/** Runs commands and their keys. `can` answers for the rendered state, `run` for the current one. */
export function useCommands(editor: Commanded): Pick<LogicModelEditorState, "run" | "can" | "onKeyDown"> {
  const latestRef = useLatest(editor);
  const run = useCallback((command: CommandId) => runCommand(latestRef.current, command), [latestRef]);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { keymap, messages, locale, announce } = latestRef.current;
      const command = commandOf(event, keymap);
      if (!command || isComposing(event) || isTypedIn(event)) return;
      if (COMMANDS[command].scope !== "editor" && !isOnRow(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (run(command) || "step" in COMMANDS[command]) return;
      announce(fillTemplate(messages.cannotNow, { command: commandTitle(command, locale) }));
    },
    [latestRef, run],
  );
  const context = commandContext(editor, trialIds(editor.history.model));
  const can = (command: CommandId) =>
    isAllowed(command, editor.readOnly) &&
    (editor.elements[command] !== undefined || resolveCommand(COMMANDS[command], context) !== null);
  return { run, can, onKeyDown };
}

function isAllowed(command: CommandId, readOnly: boolean): boolean {
  return !readOnly || COMMANDS[command].changes === false;
}

function runCommand(editor: Commanded, command: CommandId): boolean {
  const state = editor.now();
  if (!isAllowed(command, state.readOnly)) return false;
  const element = editor.elements[command];
  if (element) return element(editor.rendered());
  const context = commandContext(state);
  const action = resolveCommand(COMMANDS[command], context);
  return action !== null && perform(editor, action, context.selected.key, (context.rows.at(-1) as Row).key);
}

/** `from` is the row to return to if a new row is given up. */
function perform(editor: Commanded, action: CommandAction, selected: PlacementKey, from: PlacementKey): boolean {
  switch (action.type) {
    case "plan": {
      const { operation, focus, edit: typed = false } = action.plan;
      const mergeKey = typed ? editor.newSession() : undefined;
      if (editor.dispatch(operation, { mergeKey, focus, typed })) return false;
      if (mergeKey && focus) editor.beginAdded(focus, from, mergeKey);
      return true;
    }
    case "field":
      editor.edit(selected, action.field);
      return true;
    case "dialog":
      editor.setDialog(action.dialog);
      return true;
    case "view":
      editor.setView(action.view);
      return true;
    case "step":
      if (action.step < 0) editor.undo();
      else editor.redo();
      return true;
  }
}

/** Whether a key press belongs to a text field. */
function isTypedIn({ target }: KeyboardEvent): boolean {
  const { isContentEditable, tagName, type } = target as HTMLInputElement;
  return (
    isContentEditable || /^textarea$/i.test(tagName) || (/^input$/i.test(tagName) && !/^(checkbox|radio)$/.test(type))
  );
}

/** Whether a key press is on a row of a view, not on a button or field in it. */
function isOnRow({ target }: KeyboardEvent): boolean {
  const element = target as Element;
  return (
    element.closest("[role=tree], [role=treegrid]") !== null && !element.closest("button, a, summary, select, input")
  );
}
