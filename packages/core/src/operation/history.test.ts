import { expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import { applyOperation } from "./apply.ts";
import { createHistory, type History, record, redo, undo } from "./history.ts";

function type(history: History, title: string, mergeKey?: string): History {
  const change = applyOperation(history.model, { type: "edit", target: "model", set: { title } });
  if (!change.ok) throw new Error(change.refusal.code);
  return record(history, change, mergeKey);
}
const start = createHistory(createLogicModel({ title: "" }));

it("joins keystrokes of one edit into one step", () => {
  const typed = ["が", "がん", "がん計", "がん計画"].reduce((history, title) => type(history, title, "title"), start);
  expect(typed.past).toHaveLength(1);
  expect(undo(typed).model).toEqual(start.model);
  expect(redo(undo(typed)).model.title).toBe("がん計画");
});

it("keeps edits with another key, or with none, apart", () => {
  expect(type(type(start, "a", "title"), "b", "other").past).toHaveLength(2);
  expect(type(type(start, "a"), "b").past).toHaveLength(2);
});

it("starts a new step after an undo or a redo", () => {
  const typed = type(type(start, "a"), "b", "title");
  expect(type(redo(undo(typed)), "c", "title").past).toHaveLength(3);
});

it("forgets what was undone once something else is done", () => {
  expect(type(undo(type(start, "a")), "b").future).toEqual([]);
});

it("records nothing where nothing changed, and stands still at both ends", () => {
  expect(type(start, "")).toBe(start);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});
