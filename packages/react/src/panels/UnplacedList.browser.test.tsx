import { applyOperation, type LogicModel, type Operation } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../styles.css";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { UnplacedList } from "./UnplacedList.tsx";

const POOL = after(
  fukuchiyama,
  { type: "unplace", node: "m1", parent: "o1" },
  { type: "unplace", node: "o6", parent: "vision" },
  { type: "add", node: { id: "i99", kind: "indicator", text: "訪問看護ステーションの数" }, parent: null },
);

const items = () =>
  [...document.querySelectorAll<HTMLElement>("[data-unplaced]")].map(({ dataset }) => dataset.unplaced);
const item = (key: string) => page.elementLocator(document.querySelector(`[data-unplaced="${key}"]`) as Element);
const place = (key: string) => item(key).getByRole("button", { name: "ここに置く" });

describe("the list", () => {
  it("has the unplaced nodes, with the nodes below them", async () => {
    const editor = await renderPart(UnplacedList, POOL);
    expect(items()).toEqual(["/m1", "/o6", "/i99"]);
    await userEvent.click(item("/o6").getByText("この下に11件"));
    await userEvent.click(item("/o6").getByRole("button", { name: /^施策 BCPの作成/ }));
    expect(editor().selected?.parent).toBe("o6");
  });

  it("selects an item on click", async () => {
    const editor = await renderPart(UnplacedList, POOL);
    await userEvent.click(page.getByRole("button", { name: "訪問看護ステーションの数" }));
    expect(editor().selected?.key).toBe("/i99");
    await expect
      .element(page.getByRole("button", { name: "訪問看護ステーションの数" }))
      .toHaveAttribute("aria-current", "true");
  });

  it("follows the search, also for nodes below an item", async () => {
    await renderPart(UnplacedList, POOL);
    const search = page.getByRole("searchbox");
    await userEvent.fill(search, "すてーしょん");
    expect(items()).toEqual(["/i99"]);
    await userEvent.fill(search, "ｂｃｐ");
    expect(items()).toEqual(["/o6"]);
    await expect.element(page.getByText("3件中1件")).toBeVisible();
    await userEvent.fill(search, "どこにもない");
    await expect.element(page.getByText("見つかりません。")).toBeVisible();
  });

  it("says so if it is empty", async () => {
    await renderPart(UnplacedList, fukuchiyama);
    await expect.element(page.getByText("未配置の項目はありません。")).toBeVisible();
  });

  it("shows the first hundred of many", async () => {
    const many = Array.from(
      { length: 150 },
      (_, i): Operation => ({
        type: "add",
        node: { id: `x${i}`, kind: "measure", text: `案${i}`, indicators: [] },
        parent: null,
      }),
    );
    await renderPart(UnplacedList, after(fukuchiyama, ...many));
    expect(items()).toHaveLength(100);
    await userEvent.click(page.getByRole("button", { name: "さらに表示（残り50件）" }));
    expect(items()).toHaveLength(150);
  });
});

describe("placing", () => {
  it("shows where, and places below or beside the selected row", async () => {
    const editor = await renderPart(UnplacedList, POOL, "vision/o2");
    await expect.element(place("/m1")).toHaveAccessibleDescription(/「望む形で在宅療養を行う…」の下に置く$/);
    await userEvent.click(place("/m1"));
    expect(
      editor()
        .outline.placements.get("m1")
        ?.map(({ key }) => key),
    ).toEqual(["o2/m1"]);
    expect(items()).toEqual(["/o6", "/i99"]);
    await outside(() => editor().select("o3/m24"));
    // An outcome can't be beside a measure.
    await expect.element(place("/o6")).toBeEnabled();
    await userEvent.click(place("/i99"));
    expect(editor().outline.placements.get("i99")?.[0]?.key).toBe("m24/i99");
  });

  it("keeps its target when an item is viewed", async () => {
    const editor = await renderPart(UnplacedList, POOL, "vision/o2");
    await userEvent.click(page.getByRole("button", { name: /^健康危機/ }));
    await userEvent.click(place("/o6"));
    expect(editor().outline.placements.get("o6")?.[0]?.key).toBe("o2/o6");
    expect(editor().selected?.key).toBe("vision/o2");
    await userEvent.click(place("/m1"));
    expect(editor().outline.placements.get("m1")?.[0]?.key).toBe("o2/m1");
  });

  it("isn't possible if nothing is selected or the kind isn't allowed there", async () => {
    const editor = await renderPart(UnplacedList, POOL);
    await expect.element(place("/m1")).toBeDisabled();
    await expect.element(page.getByText(/「ここに置く」を使うには/)).toBeVisible();
    await outside(() => editor().select("o1/i1"));
    await expect.element(place("/m1")).toBeEnabled();
    await outside(() => editor().select("/vision"));
    await expect.element(place("/o6")).toBeEnabled();
    await expect.element(place("/i99")).toHaveAccessibleDescription(/「全ての福知山市民が/);
  });

  it("explains why it is refused", async () => {
    // o6 is unplaced, and can't be placed below itself.
    const editor = await renderPart(UnplacedList, POOL, "o6/m47");
    await expect.element(place("/o6")).toBeDisabled();
    const before = editor().model;
    await outside(() => editor().select("o1/i1"));
    await userEvent.click(page.getByRole("button", { name: "訪問看護ステーションの数" }));
    await userEvent.click(place("/i99"));
    expect(editor().model).not.toBe(before);
    expect(editor().outline.placements.get("i99")?.[0]?.key).toBe("o1/i99");
  });
});

it("deletes an item, and focuses the next", async () => {
  const editor = await renderPart(UnplacedList, POOL);
  await userEvent.click(item("/m1").getByRole("button", { name: "削除" }));
  expect(editor().model.nodes).not.toHaveProperty("m1");
  await expect.element(page.getByRole("button", { name: /^健康危機/ })).toHaveFocus();
  await userEvent.click(item("/i99").getByRole("button", { name: "削除" }));
  await expect.element(page.getByRole("button", { name: /^健康危機/ })).toHaveFocus();
  expect(editor().history.past).toHaveLength(2);
});

describe("adding", () => {
  it("adds one item after another with Enter", async () => {
    const editor = await renderPart(UnplacedList, fukuchiyama);
    const input = page.getByRole("textbox", { name: "未配置に追加" });
    await userEvent.click(input);
    await userEvent.keyboard("一つ目{Enter}");
    await userEvent.selectOptions(page.getByLabelText("追加する種類"), "指標");
    await userEvent.click(input);
    await userEvent.keyboard("二つ目 {Enter}{Enter}");
    await expect.element(input).toHaveFocus();
    await expect.element(input).toHaveValue("");
    const added = editor().model.unplaced.map((id) => editor().model.nodes[id]);
    expect(added.map((node) => [node?.kind, node?.text])).toEqual([
      ["measure", "一つ目"],
      ["indicator", "二つ目"],
    ]);
    expect(editor().history.past).toHaveLength(2);
  });

  it("ignores the Enter that ends a conversion", async () => {
    const editor = await renderPart(UnplacedList, fukuchiyama);
    const input = page.getByRole("textbox", { name: "未配置に追加" });
    await userEvent.click(input);
    await cdp().send("Input.imeSetComposition", { text: "けんしゅう", selectionStart: 5, selectionEnd: 5 });
    await cdp().send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Enter",
      code: "Enter",
      windowsVirtualKeyCode: 229,
    });
    await cdp().send("Input.insertText", { text: "研修" });
    expect(editor().model.unplaced).toEqual([]);
    await expect.element(input).toHaveValue("研修");
    await userEvent.keyboard("{Enter}");
    expect(editor().model.unplaced).toHaveLength(1);
  });
});

it("has no controls while read-only", async () => {
  const editor = await renderPart(UnplacedList, POOL, null, { readOnly: true });
  expect(items()).toHaveLength(3);
  await expect.element(page.getByRole("textbox")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "削除" })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "訪問看護ステーションの数" }));
  expect(editor().selected?.key).toBe("/i99");
});

function after(model: LogicModel, ...operations: Operation[]): LogicModel {
  const change = applyOperation(model, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}
