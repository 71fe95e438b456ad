import type { LogicModel } from "@logic-model/core";
import { type CommandId, commandTitle, type LogicModelEditorProps, type Pane } from "@logic-model/react";
import { mocked, type UserEventObject, waitFor, within } from "storybook/test";

/** Waits for the card of a row, or for its cell in the table. */
export function rowOf(scope: HTMLElement, key: string): Promise<HTMLElement> {
  return find(scope, `[data-key="${key}"]`);
}

/** Focuses a row. */
export async function goTo(scope: HTMLElement, key: string): Promise<HTMLElement> {
  const element = await rowOf(scope, key);
  element.focus();
  return element;
}

/** Waits for the field of editing in place. */
export function typedField(scope: HTMLElement): Promise<HTMLElement> {
  return find(scope, ".lm-inline textarea");
}

/** Waits for the dialog. */
export function dialogOf(scope: HTMLElement): Promise<HTMLElement> {
  return find(scope, "dialog[open]");
}

/** Waits for the menu. */
export function menuOf(scope: HTMLElement): Promise<HTMLElement> {
  return find(scope, "[role=menu]");
}

/** Returns one of the views or the side panel. */
export function part(scope: HTMLElement, name: Pane | "panel"): HTMLElement {
  return scope.querySelector(name === "panel" ? ".lm-panel" : `[data-pane="${name}"]`) as HTMLElement;
}

/** Chooses a command from the menu of the focused row. */
export async function choose(scope: HTMLElement, user: UserEventObject, command: CommandId): Promise<void> {
  await user.keyboard("{Shift>}{F10}{/Shift}");
  await user.click(within(await menuOf(scope)).getByRole("menuitem", { name: commandTitle(command, "ja") }));
}

/** Returns the pointer coordinates on an element; `down` is 0 at its top and 1 at its bottom. */
export function at(target: HTMLElement, down = 0.5) {
  const { x, y, width, height } = target.getBoundingClientRect();
  return { target, coords: { clientX: x + width / 2, clientY: y + height * down } };
}

/** Returns the last model passed to `onChange`. */
export function lastModel({ onChange }: Pick<LogicModelEditorProps, "onChange">): LogicModel {
  const last = onChange && mocked(onChange).mock.lastCall;
  if (!last) throw new Error("onChange was not called");
  return last[0];
}

function find(scope: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = scope.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });
}
