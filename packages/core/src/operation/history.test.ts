import { describe, expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import { applyOperation } from "./apply.ts";
import {
  createHistory,
  type History,
  rebaseHistory,
  recordChange,
  redo,
  retractStep,
  stepHistory,
  undo,
} from "./history.ts";

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
  const edit = (title: string) => ({ type: "edit", target: "model", set: { title } });
  expect(typed.past[0]?.operation).toEqual({
    type: "batch",
    operations: [edit("が"), edit("がん"), edit("がん計"), edit("がん計画")],
  });
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

describe("when the model was changed elsewhere", () => {
  const edit = (history: History, set: object, mergeKey?: string) => {
    const change = applyOperation(history.model, { type: "edit", target: "model", set });
    if (!change.ok) throw new Error(change.refusal.code);
    return recordChange(history, change, mergeKey === undefined ? {} : { mergeKey });
  };
  const elsewhere = (history: History, set: object) =>
    rebaseHistory(history, edit(createHistory(history.model), set).model);

  it("undoes and redoes what was done before and after, and keeps the change", () => {
    const mine = type(elsewhere(type(start, "a"), { note: "他" }), "b");
    const undone = undo(undo(mine));
    expect(undone.model).toEqual({ ...start.model, note: "他" });
    expect(redo(redo(undone)).model).toEqual({ ...start.model, title: "b", note: "他" });
    expect(undo(undo(redo(redo(undone)))).model).toEqual(undone.model);
  });

  it("refuses a step whose place was changed, and keeps the history", () => {
    const mine = elsewhere(type(start, "a"), { title: "他" });
    expect(stepHistory(mine, "undo")).toEqual({ ok: false, refusal: { code: "changed" } });
    expect(undo(mine)).toBe(mine);
    expect(stepHistory(mine, "redo")).toBeNull();
  });

  it("starts a new step, and retracts only what was typed since", () => {
    const mine = type(elsewhere(type(start, "a", "title"), { note: "他" }), "ab", "title");
    expect(mine.past).toHaveLength(2);
    const retracted = retractStep(mine, "title");
    expect(retracted.model).toMatchObject({ title: "a", note: "他" });
    expect(retractStep(retracted, "title").model).toMatchObject({ title: "", note: "他" });
    const refused = elsewhere(type(start, "a", "title"), { title: "他" });
    expect(retractStep(refused, "title")).toBe(refused);
  });
});
