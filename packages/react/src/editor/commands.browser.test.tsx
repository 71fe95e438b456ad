import { applyOperation, type LogicModel, serializeLogicModel } from "@logic-model/core";
import { createHistory, type History, recordChange, redo, undo } from "@logic-model/core/history";
import fc from "fast-check";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import "../styles.css";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { runs } from "../../../core/src/testing/effort.ts";
import { findViolations } from "../../../core/src/testing/invariants.ts";
import { type CommandId, menuCommands } from "../command/commands.ts";
import type { EditorChange } from "../editing/useHistory.ts";
import { LogicModelEditor, type LogicModelEditorHandle } from "./LogicModelEditor.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What a user can do: press a key, choose from the menu, type, or click elsewhere. */
type Gesture =
  | { readonly type: "key"; readonly key: string; readonly mods?: string }
  | { readonly type: "menu"; readonly command: CommandId }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "click"; readonly at: number };

const keys: fc.Arbitrary<Gesture> = fc
  .constantFrom(
    ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "Delete", "Enter", "Escape", "F2"].map(
      (key) => [key, ""],
    ),
    ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map((key) => [key, "alt shift"]),
    ...["ArrowUp", "ArrowDown"].flatMap((key) => [
      [key, "shift"],
      [key, "alt"],
    ]),
    ...["Enter", "d", "z", "z", "y", "a"].map((key) => [key, "ctrl"]),
    ["Enter", "ctrl shift"],
    [" ", ""],
  )
  .map(([key, mods]) => ({ type: "key", key: key as string, mods: mods as string }));

/** Commands that open a dialog or need the browser's clipboard are tested separately. */
const ASKING: readonly CommandId[] = ["place", "move-to", "merge", "copy", "cut", "paste"];
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 5, arbitrary: keys },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        ...menuCommands("row")
          .flat()
          .filter((id) => !ASKING.includes(id)),
      )
      .map((command): Gesture => ({ type: "menu", command })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("研修", "窓口の設置\n二行目", "").map((text): Gesture => ({ type: "text", text })),
  },
  { weight: 2, arbitrary: fc.nat(30).map((at): Gesture => ({ type: "click", at })) },
);

/** Its buttons run the same commands. */
const WITHOUT_TOOLBAR = { Toolbar: () => null };

const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set as (text: string) => void;

function perform(root: HTMLElement, handle: LogicModelEditorHandle, made: Gesture): void {
  const focused = document.activeElement as HTMLElement;
  if (made.type === "key") {
    const mods = {
      ctrlKey: made.mods?.includes("ctrl") ?? false,
      altKey: made.mods?.includes("alt") ?? false,
      shiftKey: made.mods?.includes("shift") ?? false,
    };
    focused.dispatchEvent(new KeyboardEvent("keydown", { key: made.key, bubbles: true, cancelable: true, ...mods }));
  } else if (made.type === "menu") {
    // The menu takes focus, which keeps the typed text.
    if (focused instanceof HTMLTextAreaElement) focused.blur();
    handle.run(made.command);
  } else if (made.type === "text") {
    if (!(focused instanceof HTMLTextAreaElement)) return;
    setValue.call(focused, made.text);
    focused.dispatchEvent(new InputEvent("input", { bubbles: true }));
  } else {
    const cards = [...root.querySelectorAll<HTMLElement>("[role=treeitem]")];
    const card = cards[made.at % cards.length] as HTMLElement;
    card.focus();
    card.click();
  }
}

const SEQUENCES = runs(30, 500);
const LENGTH = 30;

it("makes the same models as core's operations in random sequences of gestures, and never loses focus", {
  timeout: 3_600_000,
}, async () => {
  await page.viewport(1280, 800);
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryModel,
      fc.array(gesture, { minLength: LENGTH, maxLength: LENGTH }),
      async (model, gestures) => {
        const host = document.body.appendChild(document.createElement("div"));
        const root = createRoot(host);
        let reference: History = createHistory(model);
        let shown: LogicModel = model;
        const onChange = (next: LogicModel, change: EditorChange) => {
          shown = next;
          // One undo step of the editor can be several of the core: the keystrokes of one edit are joined.
          if (change.type !== "edit") {
            const go = change.type === "undo" ? undo : redo;
            const wanted = serializeLogicModel(next);
            for (let at = go(reference); at !== reference; at = go(at)) {
              reference = at;
              if (serializeLogicModel(at.model) === wanted) break;
            }
          } else {
            const done = applyOperation(reference.model, change.operation);
            if (!done.ok) throw new Error(done.refusal.code);
            reference = recordChange(reference, done);
          }
        };
        const handle: { current: LogicModelEditorHandle | null } = { current: null };
        try {
          await act(async () =>
            root.render(
              <LogicModelEditor
                ref={(made) => {
                  handle.current = made;
                }}
                defaultValue={model}
                onChange={onChange}
                defaultView={{ panel: null }}
                components={WITHOUT_TOOLBAR}
              />,
            ),
          );
          await act(async () => (host.querySelector("[role=treeitem]") as HTMLElement).focus());
          for (const made of gestures) {
            await act(async () => perform(host, handle.current as LogicModelEditorHandle, made));
            steps++;
            expect(host.contains(document.activeElement), `focus after ${JSON.stringify(made)}`).toBe(true);
          }
          expect(findViolations(shown)).toEqual([]);
          expect(serializeLogicModel(shown)).toBe(serializeLogicModel(reference.model));
        } finally {
          await act(async () => root.unmount());
          host.remove();
        }
      },
    ),
    { numRuns: SEQUENCES },
  );
  expect(steps).toBe(SEQUENCES * LENGTH);
});
