import type { LogicModel } from "@logic-model/core";
import { type CommandId, commandTitle, type LogicModelEditorProps, type Pane } from "@logic-model/react";
import { mocked, type UserEventObject, waitFor, within } from "storybook/test";

/** The card of a row, or its cell in the table, once it is there. */
export function rowOf(scope: HTMLElement, key: string): Promise<HTMLElement> {
  return find(scope, `[data-key="${key}"]`);
}

/** Goes to a row. */
export async function goTo(scope: HTMLElement, key: string): Promise<HTMLElement> {
  const element = await rowOf(scope, key);
  element.focus();
  return element;
}

/** The field that is typed in place, once it is there. */
export function typedField(scope: HTMLElement): Promise<HTMLElement> {
  return find(scope, ".lm-inline textarea");
}

/** The dialog, once it is open. */
export function dialogOf(scope: HTMLElement): Promise<HTMLElement> {
  return find(scope, "dialog[open]");
}

/** The menu, once it is open. */
export function menuOf(scope: HTMLElement): Promise<HTMLElement> {
  return find(scope, "[role=menu]");
}

/** One of the views, or the panel beside them. */
export function part(scope: HTMLElement, name: Pane | "panel"): HTMLElement {
  return scope.querySelector(name === "panel" ? ".lm-panel" : `[data-pane="${name}"]`) as HTMLElement;
}

/** Chooses a command from the menu of the row that has focus. */
export async function choose(scope: HTMLElement, user: UserEventObject, command: CommandId): Promise<void> {
  await user.keyboard("{Shift>}{F10}{/Shift}");
  await user.click(within(await menuOf(scope)).getByRole("menuitem", { name: commandTitle(command, "ja") }));
}

/** A place on an element for the pointer, `down` from 0 (its top) to 1. */
export function at(target: HTMLElement, down = 0.5) {
  const { x, y, width, height } = target.getBoundingClientRect();
  return { target, coords: { clientX: x + width / 2, clientY: y + height * down } };
}

/** The model that the editor has told last. */
export function told({ onChange }: Pick<LogicModelEditorProps, "onChange">): LogicModel {
  const last = onChange && mocked(onChange).mock.lastCall;
  if (!last) throw new Error("nothing was told");
  return last[0];
}

function find(scope: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = scope.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });
}
