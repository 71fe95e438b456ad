import { type Measure, placementKey } from "@logic-model/core";
import { formFields } from "@logic-model/core/vocabulary";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { Details } from "./Details.tsx";

const MEASURES = ["o1/m1", "o2/m9", "o2/m2"];

function rendered(marked: readonly string[], readOnly = false): Promise<() => LogicModelEditorState> {
  return renderPart(Details, fukuchiyama, null, { readOnly, defaultView: { selected: marked[0] ?? null, marked } });
}

const nodes = (editor: LogicModelEditorState) => editor.selection.map((row) => row.node as Measure);

it("shows how many are marked, and only the fields they share", async () => {
  await rendered(["vision/o1", "o1/i1", "o1/m1"]);
  await expect.element(page.getByText("3件を選択中")).toBeVisible();
  expect(document.querySelectorAll("input, textarea, select")).toHaveLength(0);
});

it("sets the lead of all measures in one step, undone together", async () => {
  const editor = await rendered(MEASURES);
  await userEvent.click(page.getByLabelText("担当"));
  await userEvent.keyboard("福祉課");
  expect(nodes(editor()).map(({ lead }) => lead)).toEqual(["福祉課", "福祉課", "福祉課"]);
  expect(editor().history.past).toHaveLength(1);
  await userEvent.keyboard("{Escape}");
  expect(editor().model.nodes).toEqual(fukuchiyama.nodes);
});

it("shows that leads differ, and restores each on undo", async () => {
  const editor = await rendered(MEASURES);
  editor().dispatch({ type: "edit", target: "node", node: "m1", set: { lead: "健康課" } });
  const lead = page.getByLabelText("担当");
  await expect.element(lead).toHaveAttribute("placeholder", "それぞれ異なります");
  await expect.element(lead).toHaveValue("");
  await userEvent.fill(lead, "福祉課");
  await userEvent.keyboard("{Escape}");
  expect(nodes(editor()).map((node) => node.lead)).toEqual(["健康課", undefined, undefined]);
});

it("adds a scene to all, keeping their others", async () => {
  const editor = await rendered(["vision/o1", "o1/m1", "o2/m9"]);
  const scene = page.getByLabelText("入退院支援");
  expect((scene.element() as HTMLInputElement).indeterminate).toBe(true);
  await userEvent.click(page.getByLabelText("看取り"));
  expect(nodes(editor()).map(({ scenes }) => scenes)).toEqual([
    ["admissionDischarge", "endOfLife"],
    ["endOfLife"],
    ["endOfLife"],
  ]);
  expect(editor().history.past).toHaveLength(1);
  await userEvent.click(scene);
  expect(nodes(editor()).every(({ scenes }) => scenes?.includes("admissionDischarge"))).toBe(true);
  await userEvent.click(scene);
  expect(nodes(editor()).map(({ scenes }) => scenes)).toEqual([["endOfLife"], ["endOfLife"], ["endOfLife"]]);
  await expect.element(page.getByLabelText("担当")).not.toBeInTheDocument();
});

it("adds a business item to all", async () => {
  const editor = await rendered(MEASURES);
  await userEvent.click(page.getByLabelText("カ 医療・介護関係者の研修"));
  expect(nodes(editor()).map(({ businessItems }) => businessItems)).toEqual([["training"], ["training"], ["training"]]);
});

it("sets the state of the consultation that each row shows", async () => {
  const editor = await rendered(MEASURES);
  const before = editor().outline.placements;
  const state = page.getByLabelText("相談の状態");
  await userEvent.selectOptions(state, "合意");
  expect(editor().selection.map((row) => row.consultation)).toEqual(
    MEASURES.map((key) => ({
      ...[...before.values()].flat().find((row) => row.key === key)?.consultation,
      state: "agreed",
    })),
  );
  // One placement of m2 has a consultation of its own.
  expect(editor().model.nodes.m2).toEqual(fukuchiyama.nodes.m2);
  expect(editor().history.past).toHaveLength(1);
  await userEvent.selectOptions(state, "なし");
  expect(editor().model.nodes.m1).toEqual(fukuchiyama.nodes.m1);
});

it.each(["measure", "outcome"] as const)("offers every field of an %s that the list allows", async (kind) => {
  await rendered(kind === "measure" ? MEASURES : ["vision/o1", "vision/o2"]);
  for (const [name, { several }] of formFields(kind))
    expect(document.querySelectorAll(`[data-field="several ${name}"]`).length, name).toBe(several ? 1 : 0);
});

it("edits a node once if several of its places are marked", async () => {
  const editor = await rendered([placementKey("o1", "m2"), placementKey("o3", "m2")]);
  await expect.element(page.getByText("2件を選択中")).toBeVisible();
  await userEvent.fill(page.getByLabelText("担当"), "福祉課");
  expect(editor().model.nodes.m2).toMatchObject({ lead: "福祉課" });
});

it("changes nothing when read-only", async () => {
  await rendered(MEASURES, true);
  for (const control of document.querySelectorAll<HTMLInputElement>("input, textarea, select"))
    expect(control.disabled || control.readOnly).toBe(true);
});
