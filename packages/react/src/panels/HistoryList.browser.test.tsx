import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { HistoryList } from "./HistoryList.tsx";

let editor: () => LogicModelEditorState;
const steps = () => [...document.querySelectorAll<HTMLButtonElement>(".lm-steps button")];
const marks = () => steps().map((step) => step.querySelector(".lm-step-mark")?.textContent ?? "");
const codeOf = () => editor().model.nodes.m1?.code;

/** Sets the code of m1 to 1, 2, 3, …, each in its own step. */
function edit(count: number): Promise<void> {
  return outside(() => {
    for (let i = 1; i <= count; i++)
      editor().dispatch({ type: "edit", target: "node", node: "m1", set: { code: String(i) } });
  });
}

describe("three steps", () => {
  beforeEach(async () => {
    editor = await renderPart(HistoryList, fukuchiyama);
    await edit(3);
  });

  it("are listed newest first, down to the start, with the current one marked", () => {
    expect(steps()).toHaveLength(4);
    expect(steps()[0]?.textContent).toContain("の番号・記号を変更");
    expect(steps()[3]?.textContent).toBe("はじめの状態");
    expect(steps().map((step) => step.getAttribute("aria-current"))).toEqual(["step", null, null, null]);
    expect(marks()).toEqual(["現在", "", "", ""]);
  });

  it("can be visited in any order without losing anything", async () => {
    await userEvent.click(steps()[2] as Element);
    expect(codeOf()).toBe("1");
    expect(marks()).toEqual(["取り消し済み", "取り消し済み", "現在", ""]);
    await userEvent.click(page.getByRole("button", { name: "はじめの状態" }));
    expect(editor().model.nodes).toEqual(fukuchiyama.nodes);
    await userEvent.click(steps()[0] as Element);
    expect(codeOf()).toBe("3");
    expect(marks()).toEqual(["現在", "", "", ""]);
  });

  it("are moved through with the arrow keys, from the current one", async () => {
    await userEvent.tab();
    await expect.element(page.elementLocator(steps()[0] as Element)).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(codeOf()).toBe("1");
    expect(document.activeElement).toBe(steps()[2]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(steps()[3]);
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(steps()[0]);
  });
});

it("says that nothing has changed yet", async () => {
  await renderPart(HistoryList, fukuchiyama);
  await expect.element(page.getByText("まだ変更はありません。")).toBeVisible();
  expect(steps().map((step) => step.getAttribute("aria-current"))).toEqual(["step"]);
});

it("shows the newest of many steps, more on request, and always the current one", async () => {
  editor = await renderPart(HistoryList, fukuchiyama);
  await edit(450);
  expect(steps()).toHaveLength(200);
  await userEvent.click(page.getByRole("button", { name: "さらに表示（残り251件）" }));
  expect(steps()).toHaveLength(400);
  await outside(() => editor().goTo(10));
  expect(steps().findIndex((step) => step.getAttribute("aria-current") === "step")).toBe(440);
});

it("is disabled while read-only", async () => {
  await renderPart(HistoryList, fukuchiyama, null, { readOnly: true });
  for (const step of steps()) expect(step.disabled).toBe(true);
});
