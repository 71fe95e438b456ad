import { applyOperation, createLogicModel, fixMessage, type LogicModel, lint, type Operation } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import { renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { FindingList } from "./FindingList.tsx";

const FOUND = lint(fukuchiyama);
const sentences = () => [...document.querySelectorAll(".lm-finding")].filter((item) => item.checkVisibility());
const openAll = () => {
  for (const group of document.querySelectorAll("details")) group.open = true;
};
const toggle = (name: RegExp) => page.getByRole("button", { name });
const focused = () => document.activeElement?.closest("button")?.textContent;

describe("what is listed", () => {
  it("is every finding, much of one rule folded under its name", async () => {
    await renderPart(FindingList, fukuchiyama);
    const values = FOUND.filter(({ rule }) => rule === "indicator-values-missing");
    expect(sentences()).toHaveLength(FOUND.length - values.length);
    await userEvent.click(page.getByText(`値が未記入の指標 ${values.length}件`));
    expect(sentences()).toHaveLength(FOUND.length);
    await expect.element(page.getByText("保存や書き出しは、このままでもできます。")).toBeVisible();
  });

  it("can be left out by how much it matters", async () => {
    await renderPart(FindingList, fukuchiyama);
    openAll();
    const count = (severity: string) => FOUND.filter((finding) => finding.severity === severity).length;
    const warnings = toggle(new RegExp(`^要確認 ${count("warning")}$`));
    await expect.element(warnings).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(warnings);
    await expect.element(warnings).toHaveAttribute("aria-pressed", "false");
    expect(sentences()).toHaveLength(count("info"));
    await userEvent.click(toggle(/^お知らせ/));
    await expect.element(page.getByText("この条件に当てはまるものはありません。")).toBeVisible();
    await userEvent.click(warnings);
    expect(sentences()).toHaveLength(count("warning"));
  });

  it("can be what is about the selected row only", async () => {
    await renderPart(FindingList, fukuchiyama, "o4/m14");
    await userEvent.click(page.getByLabelText("選択中の項目だけ"));
    expect(sentences()).toHaveLength(1);
    expect(sentences()[0]?.textContent).toContain("ケース検討を目的とした");
    await expect.element(toggle(/^要確認 1$/)).toBeVisible();
  });

  it("is nothing where nothing is found", async () => {
    await renderPart(FindingList, createLogicModel({ title: "空", vision: "安心して暮らせる" }));
    await expect.element(page.getByText("気になる点は見つかりませんでした。")).toBeVisible();
  });

  it("is told in English as well", async () => {
    await renderPart(FindingList, fukuchiyama, null, { locale: "en" });
    await expect.element(page.getByText("You can save and export all the same.")).toBeVisible();
    await expect.element(toggle(/^Check \d+$/)).toBeVisible();
  });
});

describe("a finding", () => {
  it("leads to its place", async () => {
    const editor = await renderPart(FindingList, fukuchiyama);
    openAll();
    await userEvent.click(page.getByRole("button", { name: /ケース検討を目的とした/ }));
    expect(editor().revealed).toEqual({ key: "o4/m14", focus: true });
    await userEvent.click(page.getByRole("button", { name: /京あんしんネットで連携された患者数/ }));
    expect(editor().selected?.key).toBe("o1/i2");
  });

  it("leads to the unplaced where it is about one of these", async () => {
    const editor = await renderPart(FindingList, after(fukuchiyama, { type: "unplace", node: "m1", parent: "o1" }));
    await userEvent.click(page.getByRole("button", { name: /^「入退院.*まだどこにも置かれていません/ }));
    expect(editor().view).toMatchObject({ panel: "unplaced", selected: "/m1" });
  });

  it("is settled in one step, and undone in one", async () => {
    const editor = await renderPart(FindingList, fukuchiyama);
    await userEvent.click(page.getByRole("button", { name: fixMessage({ id: "use-original-wording" }) }));
    expect(editor().outline.placements.get("m14")?.at(-1)?.placement).toEqual({ node: "m14" });
    expect(editor().history.past).toHaveLength(1);
    await expect.element(page.getByText(/ケース検討/)).not.toBeInTheDocument();
    editor().undo();
    await expect.element(page.getByText(/ケース検討/)).toBeVisible();
  });

  it("cannot be settled where nothing may be edited, but still leads to its place", async () => {
    const editor = await renderPart(FindingList, fukuchiyama, null, { readOnly: true });
    expect(document.querySelectorAll(".lm-fixes")).toHaveLength(0);
    await userEvent.click(page.getByRole("button", { name: /ケース検討を目的とした/ }));
    expect(editor().selected?.key).toBe("o4/m14");
  });
});

describe("focus", () => {
  it("goes on to the next finding when one is settled, and to the list after the last", async () => {
    const editor = await renderPart(FindingList, pool(5));
    await userEvent.click(toggle(/^要確認/));
    openAll();
    // The pool is folded at first and stands open when no more than three are left.
    for (const next of ["項目2", "項目3", "項目4", "項目5"]) {
      await userEvent.click(page.getByRole("button", { name: "削除する" }).first());
      await expect.poll(focused).toContain(`「${next}」は、まだどこにも`);
    }
    await userEvent.click(page.getByRole("button", { name: "削除する" }));
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("確認の結果");
    expect(editor().history.past).toHaveLength(5);
  });

  it("goes back to the one before where the last of several is settled", async () => {
    await renderPart(FindingList, pool(3));
    await userEvent.click(toggle(/^要確認/));
    await userEvent.click(page.getByRole("button", { name: "削除する" }).last());
    await expect.poll(focused).toContain("「項目2」は、まだどこにも");
  });
});

/** A model that only has this many unplaced measures, and the scenes that are missing. */
function pool(count: number): LogicModel {
  let model = createLogicModel({ title: "案", vision: "安心して暮らせる", profile: "home-care" });
  for (let i = 1; i <= count; i++)
    model = after(model, {
      type: "add",
      node: { id: `m${i}`, kind: "measure", text: `項目${i}`, indicators: [] },
      parent: null,
    });
  return model;
}

function after(model: LogicModel, operation: Operation): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
