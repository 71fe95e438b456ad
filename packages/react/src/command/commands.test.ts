import { applyOperation, type Row, createOutline as readOutline, withWords } from "@logic-model/core";
import { createHistory } from "@logic-model/core/history";
import { getRow } from "@logic-model/core/outline";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { runs } from "../../../core/src/testing/effort.ts";
import { findViolations } from "../../../core/src/testing/invariants.ts";
import { fukuchiyama } from "../testing/runPlan.ts";
import { COMMAND_IDS, COMMANDS, type CommandId, commandTitle, menuCommands } from "./commands.ts";
import { INITIAL_EDITOR_VIEW } from "./editorView.ts";
import { commandOf, KEYMAP } from "./keymap.ts";
import { commandContext, resolveCommand, trialIds } from "./resolve.ts";

const outline = readOutline(fukuchiyama);

/** Returns what a command does if a row of 福知山市 is selected. */
function resolve(id: CommandId, key: string, patch: Partial<typeof INITIAL_EDITOR_VIEW> = {}) {
  const view = { ...INITIAL_EDITOR_VIEW, selected: key, ...patch };
  const selection = [getRow(outline, key) as Row];
  return resolveCommand(COMMANDS[id], commandContext({ view, selection, history: createHistory(fukuchiyama) }));
}

it("gives each command a unique title in both languages", () => {
  for (const locale of ["ja", "en"] as const)
    expect(new Set(COMMAND_IDS.map((id) => commandTitle(id, locale))).size).toBe(COMMAND_IDS.length);
});

it("uses the host's titles", () => {
  const locale = withWords("ja", { "command.move-up": "繰り上げ" });
  expect(commandTitle("move-up", locale)).toBe("繰り上げ");
  expect(commandTitle("move-down", locale)).toBe("下へ");
});

it("gives no two commands the same key", () => {
  const keys = COMMAND_IDS.flatMap((id) => [...(COMMANDS[id].keys ?? []), ...(COMMANDS[id].browserKeys ?? [])]);
  expect(keys.filter((press, i) => keys.indexOf(press) !== i)).toEqual([]);
});

it("finds the command of a key press", () => {
  expect(commandOf({ key: "z", ctrlKey: true }, KEYMAP)).toBe("undo");
  expect(commandOf({ key: "z", metaKey: true, shiftKey: true }, KEYMAP)).toBe("redo");
  expect(commandOf({ key: "?", shiftKey: true }, KEYMAP)).toBe("help");
  expect(commandOf({ key: " " }, KEYMAP)).toBe("mark");
  expect(commandOf({ key: "q" }, KEYMAP)).toBeUndefined();
});

it("groups the commands of a menu into sections", () => {
  expect(menuCommands("add")).toEqual([
    ["add-after", "add-outcome", "add-outcome-below", "add-measure", "add-indicator"],
    ["place", "paste"],
  ]);
  expect(menuCommands("move")).toEqual([["move-up", "move-down", "move-in", "move-out"], ["move-to"]]);
  expect(menuCommands("review")).toEqual([["matrix", "board", "consultations", "summary"]]);
  expect(menuCommands("row").every((section) => section.length > 0)).toBe(true);
});

it("opens fields, dialogs and views", () => {
  expect(resolve("edit-note", "o1/m2")).toEqual({ type: "field", field: "note" });
  expect(resolve("edit-consultation", "vision/o1")).toBeNull();
  expect(resolve("place", "vision/o1")).toEqual({
    type: "dialog",
    dialog: { type: "place", kind: "measure", parent: "o1" },
  });
  expect(resolve("move-to", "/vision")).toBeNull();
  expect(resolve("summary", "o1/m2")).toEqual({ type: "view", view: { panes: ["summary"], panel: null } });
  expect(resolve("board", "o1/m2", { panes: ["table", "matrix"], panel: "details" })).toEqual({
    type: "view",
    view: { panes: ["board", "table"], panel: "details" },
  });
  expect(resolve("undo", "o1/m2")).toBeNull();
});

it("marks the siblings of the selected row", () => {
  expect(resolve("mark-all", "vision/o2")).toEqual({
    type: "view",
    view: { marked: outline.rows.filter(({ parent }) => parent === "vision").map(({ key }) => key) },
  });
  expect(resolve("mark-all", "/vision")).toBeNull();
  expect(resolve("mark", "vision/o2", { marked: ["vision/o2"] })).toEqual({ type: "view", view: { marked: [] } });
});

it("never plans an operation that the model refuses, and selects a row that exists", () => {
  const plans = COMMAND_IDS.filter((id) => "plan" in COMMANDS[id]);
  expect(plans.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.constantFrom(...plans),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
      (model, id, picks) => {
        const { rows, unplaced } = readOutline(model);
        const all = [...rows, ...unplaced];
        const selection = [...new Set(picks.map((pick) => pick % all.length))]
          .sort((a, b) => a - b)
          .map((i) => all[i] as Row);
        const state = { view: INITIAL_EDITOR_VIEW, selection, history: createHistory(model) };
        const action = resolveCommand(COMMANDS[id], commandContext(state, trialIds(model)));
        if (action?.type !== "plan") return;
        const { operation, focus } = action.plan;
        const change = applyOperation(model, operation);
        if (!change.ok) throw new Error(change.refusal.code);
        expect(findViolations(change.model)).toEqual([]);
        if (focus !== null) expect(getRow(readOutline(change.model), focus)).toBeDefined();
      },
    ),
    { numRuns: runs(2000) },
  );
});
