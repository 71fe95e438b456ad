import { createId, type LogicModel, type NodeId, type Row, createOutline as readOutline } from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";
import type { CommandContext, Dialog, EditorCommand } from "./command.ts";
import { choosePane, type EditorView } from "./editorView.ts";
import { hasField, type InPlaceField } from "./inPlace.ts";
import { makePlan, type Plan } from "./plan.ts";

/** What running a command does now. */
export type CommandAction =
  | { readonly type: "plan"; readonly plan: Plan }
  | { readonly type: "field"; readonly field: InPlaceField }
  | { readonly type: "dialog"; readonly dialog: Dialog }
  | { readonly type: "view"; readonly view: Partial<Omit<EditorView, "selected">> }
  | { readonly type: "step"; readonly step: -1 | 1 };

/** Returns what running a command does now; `null` if it can't be run, or only an element can run it. */
export function resolveCommand(command: EditorCommand, context: CommandContext): CommandAction | null {
  if ("plan" in command) {
    const plan = makePlan(command.plan, context);
    return plan && { type: "plan", plan };
  }
  if ("field" in command)
    return hasField(context.selected, command.field) ? { type: "field", field: command.field } : null;
  if ("dialog" in command) {
    const dialog = command.dialog(context);
    return dialog && { type: "dialog", dialog };
  }
  if ("view" in command) {
    const view = command.view(context);
    return view && { type: "view", view };
  }
  if ("pane" in command) {
    const panes = choosePane(context.view.panes, command.pane);
    // A review view alone shows no rows, so it needs no details.
    const panel = panes.length === 1 && context.view.panel === "details" ? null : context.view.panel;
    return { type: "view", view: { panes, panel } };
  }
  if ("step" in command) {
    const { past, future } = context.history;
    return (command.step < 0 ? past : future).length > 0 ? { type: "step", step: command.step } : null;
  }
  return null;
}

/** Returns what commands read of an editor. Rows of an earlier model are left out. */
export function commandContext(
  state: Pick<CommandContext, "view" | "history"> & { readonly selection: readonly Row[] },
  newId: CommandContext["newId"] = createId,
): CommandContext {
  const { view, history, selection } = state;
  const outline = readOutline(history.model);
  const vision = outline.rows[0] as Row;
  const current = selection.filter((row) => getRow(outline, row.key) === row);
  return {
    outline,
    rows: current.length > 0 ? current : [vision],
    selected: (view.selected === null ? undefined : getRow(outline, view.selected)) ?? vision,
    view,
    history,
    newId,
  };
}

/** Returns a source of ids that are free in a model, for plans that are only tried. */
export function trialIds(model: LogicModel): (prefix: string) => NodeId {
  let count = 0;
  return (prefix) => {
    let id: NodeId;
    do id = `${prefix}${++count}`;
    while (Object.hasOwn(model.nodes, id));
    return id;
  };
}
