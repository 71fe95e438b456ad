import { applyOperation, type Indicator, type LogicModel } from "@logic-model/core";
import { expect, it } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import "../styles.css";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { renderPart, selectedRow } from "../testing/EditorHarness.tsx";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { Details } from "./Details.tsx";

const actuals = (editor: () => LogicModelEditorState) => (selectedRow(editor()).node as Indicator).actuals;
const year = (number: number): Locator => page.getByLabelText(`実績値の年度（${number}件目）`);
const value = (name: string): Locator => page.getByLabelText(`実績値の値（${name}）`);
const add = (): Locator => page.getByRole("button", { name: "年度を追加" });

it("shows one row for each year, with the year in the Japanese calendar", async () => {
  const editor = await renderPart(Details, cancerPlan, "vision/i500001");
  expect(actuals(editor)).toHaveLength(2);
  await expect.element(year(1)).toHaveValue("2023");
  await expect.element(year(1)).toHaveAccessibleDescription("令和5年度");
  await expect.element(value("2024")).toHaveValue("41");
});

it("adds the year after the last and focuses its value", async () => {
  const editor = await renderPart(Details, cancerPlan, "vision/i500001");
  await userEvent.click(add());
  await expect.element(value("2025")).toHaveFocus();
  await userEvent.keyboard("４２．５");
  expect(actuals(editor)?.at(-1)).toEqual({ period: "2025", value: 42.5 });
  await userEvent.click(add());
  expect(actuals(editor)?.at(-1)).toEqual({ period: "2026" });
});

it("adds the year after the baseline if there is no actual value yet", async () => {
  const editor = await renderPart(Details, edited(fukuchiyama, { baseline: { value: 3, period: "2023-10" } }), "o1/i1");
  await userEvent.click(add());
  expect(actuals(editor)).toEqual([{ period: "2024" }]);
});

it("has an empty year if none is known, and changes nothing until it is typed", async () => {
  const editor = await renderPart(Details, fukuchiyama, "o1/i1");
  await userEvent.click(add());
  await expect.element(year(1)).toHaveFocus();
  expect(editor().model).toBe(fukuchiyama);
  await userEvent.keyboard("R6");
  expect(actuals(editor)).toEqual([{ period: "2024" }]);
  await expect.element(year(1)).toHaveValue("R6");
  await expect.element(year(1)).toHaveAccessibleDescription("令和6年度");
  await userEvent.keyboard("{Tab}12");
  await expect.element(year(1)).toHaveValue("2024");
  expect(actuals(editor)).toEqual([{ period: "2024", value: 12 }]);
});

it("replaces a year in one step, with no empty year in the model in between", async () => {
  const before = edited(fukuchiyama, { actuals: [{ period: "2023" }, { period: "2024", value: 2 }] });
  const editor = await renderPart(Details, before, "o1/i1");
  await userEvent.click(year(1));
  await userEvent.keyboard("{Control>}a{/Control}{Backspace}");
  expect(actuals(editor)).toEqual([{ period: "2024", value: 2 }]);
  await expect.element(year(1)).toHaveFocus();
  await expect.element(year(2)).toHaveValue("2024");
  await userEvent.keyboard("H30");
  expect(actuals(editor)).toEqual([{ period: "2018" }, { period: "2024", value: 2 }]);
  expect(editor().history.past).toHaveLength(1);
  await userEvent.keyboard("{Escape}");
  expect(actuals(editor)).toEqual([{ period: "2023" }, { period: "2024", value: 2 }]);
});

it("keeps a year that can't be parsed as typed", async () => {
  const editor = await renderPart(Details, cancerPlan, "vision/i500001");
  await userEvent.fill(year(2), "令和6年の夏");
  expect(actuals(editor)?.[1]).toEqual({ period: "令和6年の夏", value: 41 });
});

it("edits the note of a year", async () => {
  const editor = await renderPart(Details, cancerPlan, "vision/i500001");
  await userEvent.click(page.getByRole("button", { name: "実績値の注記（2023）" }));
  await userEvent.fill(page.getByLabelText("実績値の注記（2023）").and(page.getByRole("textbox")), "速報値");
  expect(actuals(editor)?.[0]).toEqual({ period: "2023", value: 39.1, note: "速報値" });
});

it("removes years one by one without losing focus", async () => {
  const editor = await renderPart(Details, cancerPlan, "vision/i500001");
  await userEvent.click(page.getByRole("button", { name: "実績値の削除（2023）" }));
  expect(actuals(editor)).toEqual([{ period: "2024", value: 41 }]);
  await expect.element(page.getByRole("button", { name: "実績値の削除（2024）" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(selectedRow(editor()).node).not.toHaveProperty("actuals");
  await expect.element(add()).toHaveFocus();
  expect(editor().history.past).toHaveLength(2);
});

function edited(model: LogicModel, set: Partial<Indicator>): LogicModel {
  const change = applyOperation(model, { type: "edit", target: "node", node: "i1", set });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
