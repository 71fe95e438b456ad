import { expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import { applyOperation } from "./apply.ts";
import { createHistory, type History, recordChange, redo, retractStep, undo } from "./history.ts";

function type(history: History, title: string, mergeKey?: string): History {
  const change = applyOperation(history.model, { type: "edit", target: "model", set: { title } });
  if (!change.ok) throw new Error(change.refusal.code);
  return recordChange(history, change, mergeKey === undefined ? {} : { mergeKey });
}
const start = createHistory(createLogicModel({ title: "" }));

it("joins the keystrokes of one edit into one step", () => {
  const typed = ["が", "がん", "がん計", "がん計画"].reduce((history, title) => type(history, title, "title"), start);
  expect(typed.past).toHaveLength(1);
  expect(undo(typed).model).toEqual(start.model);
  expect(redo(undo(typed)).model.title).toBe("がん計画");
});

it("doesn't join edits with another key or without one", () => {
  expect(type(type(start, "a", "title"), "b", "other").past).toHaveLength(2);
  expect(type(type(start, "a"), "b").past).toHaveLength(2);
});

it("starts a new step after an undo or a redo", () => {
  const typed = type(type(start, "a"), "b", "title");
  expect(type(redo(undo(typed)), "c", "title").past).toHaveLength(3);
});

it("clears the steps to redo after a new edit", () => {
  expect(type(undo(type(start, "a")), "b").future).toEqual([]);
});

it("records nothing if nothing changed, and returns the same history at both ends", () => {
  expect(type(start, "")).toBe(start);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

it("retracts an edit without leaving a trace", () => {
  const typed = ["が", "がん"].reduce((history, title) => type(history, title, "title"), type(start, "a"));
  expect(retractStep(typed, "title").model.title).toBe("a");
  expect(retractStep(typed, "title").future).toEqual([]);
  expect(retractStep(typed, "other")).toBe(typed);
  expect(retractStep(undo(typed), "title").model.title).toBe("a");
});

it("keeps the name of a step through undo and redo, and the latest name of joined steps", () => {
  const change = applyOperation(start.model, { type: "edit", target: "model", set: { title: "a" } });
  if (!change.ok) throw new Error(change.refusal.code);
  const named = recordChange(start, change, { mergeKey: "title", name: "題名を変更" });
  expect(redo(undo(named)).past[0]?.name).toBe("題名を変更");
  const next = applyOperation(named.model, { type: "edit", target: "model", set: { title: "b" } });
  if (!next.ok) throw new Error(next.refusal.code);
  expect(recordChange(named, next, { mergeKey: "title" }).past.map((step) => step.name)).toEqual(["題名を変更"]);
  expect(recordChange(named, next, { mergeKey: "title", name: "新しい名" }).past[0]?.name).toBe("新しい名");
});

it("undoes and redoes 10,000 steps exactly", () => {
  let history = createHistory(createLogicModel({ title: "" }));
  const first = history.model;
  for (let i = 0; i < 10_000; i++) history = type(history, String(i));
  const end = history.model;
  for (let i = 0; i < 10_000; i++) history = undo(history);
  expect(history.model).toEqual(first);
  expect(history.past).toEqual([]);
  for (let i = 0; i < 10_000; i++) history = redo(history);
  expect(history.model).toEqual(end);
});
