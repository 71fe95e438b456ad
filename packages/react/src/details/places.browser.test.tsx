import { applyOperation, type LogicModel, type Operation } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import { renderPart, selectedRow } from "../testing/EditorHarness.tsx";
import { fukuchiyama, largeModel } from "../testing/models.ts";
import { Details } from "./Details.tsx";

const placeButtons = () => [...document.querySelectorAll<HTMLButtonElement>(".lm-places button")];

describe("a node in several places", () => {
  it("shows how many places a change affects, and lists each by outcome and running number", async () => {
    const editor = await renderPart(Details, fukuchiyama, "o2/m2");
    await expect.element(page.getByText("この内容の変更は、4件のアウトカムに反映されます")).toBeVisible();
    const rows = editor().outline.placements.get("m2") ?? [];
    expect(placeButtons().map((button) => button.textContent)).toEqual(
      rows.map(
        (row) => `${row.number}${row.reuse ? "(再) " : ""}${row.above?.text}${row.key === "o2/m2" ? "ここ" : ""}`,
      ),
    );
    expect(placeButtons().map((button) => button.getAttribute("aria-current"))).toEqual([null, "location", null, null]);
  });

  it("links to each place", async () => {
    const editor = await renderPart(Details, fukuchiyama, "o2/m2");
    await userEvent.click(page.getByRole("button", { name: /^34/ }));
    expect(editor().selected?.key).toBe("o4/m2");
    expect(editor().revealed).toEqual({ key: "o4/m2", focus: true });
    expect(placeButtons()[3]?.getAttribute("aria-current")).toBe("location");
  });

  it("mentions places if not all of them are outcomes", async () => {
    const model = after(fukuchiyama, { type: "place", node: "m2", parent: "vision" });
    await renderPart(Details, model, "o2/m2");
    await expect.element(page.getByText("この内容の変更は、5か所に反映されます")).toBeVisible();
  });

  it("can become a separate node", async () => {
    const editor = await renderPart(Details, fukuchiyama, "o2/m2");
    await userEvent.click(page.getByRole("button", { name: "再掲をやめて別の項目にする" }));
    expect(selectedRow(editor())).toMatchObject({
      parent: "o2",
      places: 1,
      text: "同職種、多職種間連携の検討の場の設定",
    });
    expect(selectedRow(editor()).node.id).not.toBe("m2");
    await expect.element(page.getByText(/この内容の変更は/)).not.toBeInTheDocument();
  });

  it("can return to the original wording", async () => {
    const editor = await renderPart(Details, fukuchiyama, "o4/m14");
    expect(selectedRow(editor()).placement?.text).toMatch(/^ケース検討/);
    await userEvent.click(page.getByRole("button", { name: "もとの文言に戻す" }));
    expect(selectedRow(editor()).placement).toEqual({ node: "m14" });
    await expect.element(page.getByRole("button", { name: "もとの文言に戻す" })).not.toBeInTheDocument();
  });

  it("shows the original wording next to this place's own", async () => {
    await renderPart(Details, fukuchiyama, "o4/m14");
    await expect
      .element(page.getByLabelText("この場所だけの文言"))
      .toHaveAccessibleDescription(/^もとの文言：圏域ごとの課題を明らかにし/);
  });
});

describe("a node in one place or none", () => {
  it("has no group for this place, unless the place has fields", async () => {
    const editor = await renderPart(Details, fukuchiyama, "o1/m1");
    expect(placeButtons()).toHaveLength(1);
    await expect.element(page.getByText("この場所だけ", { exact: true })).not.toBeInTheDocument();
    editor().dispatch({ type: "edit", target: "placement", node: "m1", parent: "o1", set: { note: "暫定" } });
    await expect.element(page.getByLabelText("この場所だけの注記")).toHaveValue("暫定");
    await expect.element(page.getByRole("button", { name: "再掲をやめて別の項目にする" })).not.toBeInTheDocument();
  });

  it("can be edited while unplaced", async () => {
    const model = after(fukuchiyama, { type: "unplace", node: "m1", parent: "o1" });
    const editor = await renderPart(Details, model, "/m1");
    await expect.element(page.getByText("まだどこにも置かれていません。")).toBeVisible();
    await userEvent.fill(page.getByLabelText("担当", { exact: true }), "福祉課");
    expect(editor().model.nodes.m1).toMatchObject({ lead: "福祉課" });
  });
});

it("lists the first of many places, and more on request", async () => {
  let model = largeModel(120);
  for (let o = 3; o <= 120; o++) model = after(model, { type: "place", node: "m1-2", parent: `o${o}` });
  await renderPart(Details, model, "o1/m1-2");
  expect(placeButtons()).toHaveLength(50);
  await userEvent.click(page.getByRole("button", { name: "ほか69か所を表示" }));
  expect(placeButtons()).toHaveLength(100);
});

function after(model: LogicModel, operation: Operation): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
