import { applyOperation, LIMITS } from "@logic-model/core";
import { beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../styles.css";
import "./details.css";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { outside, renderPart, selectedRow } from "../testing/EditorHarness.tsx";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { Details } from "./Details.tsx";

const WORDING = "入退院・外来支援窓口の明確化と、関係機関の情報共有のための窓口一覧の作成・普及";

let editor: () => LogicModelEditorState;
const text = () => selectedRow(editor()).node.text;
const steps = () => editor().history.past.length;
const wording = () => page.getByLabelText("文言", { exact: true });
const note = () => page.getByLabelText("注記", { exact: true });

describe("a visit to a field", () => {
  beforeEach(async () => {
    editor = await renderPart(Details, fukuchiyama, "o1/m1");
  });

  it("is one step, saved with every key press", async () => {
    await userEvent.click(wording());
    await userEvent.keyboard("{Control>}{End}{/Control}あ");
    expect(text()).toBe(`${WORDING}あ`);
    await userEvent.keyboard("いう{Backspace}");
    expect(text()).toBe(`${WORDING}あい`);
    expect(steps()).toBe(1);
    expect(editor().history.past[0]?.name).toContain("文言");
    await outside(() => editor().undo());
    expect(text()).toBe(WORDING);
    await expect.element(wording()).toHaveValue(WORDING);
    await outside(() => editor().redo());
    await expect.element(wording()).toHaveValue(`${WORDING}あい`);
  });

  it("ends when the field loses focus: the next visit is another step", async () => {
    await userEvent.click(note());
    await userEvent.keyboard("一");
    await userEvent.tab();
    await userEvent.click(note());
    await userEvent.keyboard("二");
    expect(selectedRow(editor()).node.note).toContain("二");
    expect(steps()).toBe(2);
  });

  it("is cancelled with Escape", async () => {
    await userEvent.click(wording());
    await userEvent.keyboard("書きかけ{Escape}");
    expect(text()).toBe(WORDING);
    await expect.element(wording()).toHaveValue(WORDING);
    await expect.element(wording()).toHaveFocus();
  });

  it("starts a new step after an undo", async () => {
    await userEvent.click(note());
    await userEvent.keyboard("一");
    await outside(() => editor().undo());
    await expect.element(note()).toHaveValue("");
    await userEvent.keyboard("二");
    expect(selectedRow(editor()).node.note).toBe("二");
    expect(steps()).toBe(1);
  });

  it("grows the field with its text", async () => {
    const height = () => note().element().getBoundingClientRect().height;
    const before = height();
    await userEvent.fill(note(), "一行\n二行\n三行");
    expect(height()).toBeGreaterThan(before + 30);
    expect(note().element().scrollHeight).toBeLessThanOrEqual(note().element().clientHeight);
  });
});

describe("Japanese input", () => {
  beforeEach(async () => {
    editor = await renderPart(Details, fukuchiyama, "o1/m1");
    await userEvent.click(note());
  });

  it("becomes an edit only when the conversion ends", async () => {
    await compose("けんしゅう");
    await compose("研修");
    await expect.element(note()).toHaveValue("研修");
    expect(selectedRow(editor()).node.note).toBeUndefined();
    expect(steps()).toBe(0);
    await commit("研修");
    expect(selectedRow(editor()).node.note).toBe("研修");
    await compose("かい");
    await commit("会");
    await expect.element(note()).toHaveValue("研修会");
    expect(selectedRow(editor()).node.note).toBe("研修会");
    expect(steps()).toBe(1);
  });

  it("keeps text under conversion when another row is shown", async () => {
    await compose("研修");
    await outside(() => editor().select("o1/m2"));
    expect(editor().model.nodes.m1).toMatchObject({ note: "研修" });
    await expect.element(note()).toHaveValue("");
  });

  it("isn't cancelled by the Escape that ends a conversion", async () => {
    await commit("残る");
    const element = note().element();
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing: true }));
    expect(selectedRow(editor()).node.note).toBe("残る");
  });
});

it.each([
  ["a note of its one place", "o1/m1", { parent: "o1", note: "暫定" }, "この場所だけの注記"],
  ["a note of a year", "o1/i1", { actuals: [{ period: "2024", note: "暫定" }] }, "実績値の注記（2024）"],
])(
  "keeps a field in place while it is emptied: %s",
  async (_, key, { parent, ...set }: object & { parent?: string }, label) => {
    const node = key.slice(key.indexOf("/") + 1);
    const target = parent ? { target: "placement" as const, parent } : { target: "node" as const };
    const change = applyOperation(fukuchiyama, { type: "edit", node, set, ...target });
    if (!change.ok) throw new Error(change.refusal.code);
    editor = await renderPart(Details, change.model, key);
    await userEvent.click(page.getByLabelText(label));
    await userEvent.keyboard("{Control>}a{/Control}{Backspace}");
    expect(JSON.stringify(editor().model)).not.toContain("暫定");
    await userEvent.keyboard("確定");
    await expect.element(page.getByLabelText(label)).toHaveValue("確定");
    expect(editor().history.past).toHaveLength(1);
  },
);

describe("values", () => {
  it("become numbers as soon as they parse, and show the typed text until the field loses focus", async () => {
    editor = await renderPart(Details, fukuchiyama, "o1/i1");
    const value = page.getByRole("group", { name: "基準値" }).getByLabelText("値", { exact: true });
    const kept = () => {
      const { node } = selectedRow(editor());
      return node.kind === "indicator" ? node.baseline?.value : null;
    };
    await userEvent.click(value);
    for (const [key, typed, read] of [
      ["7", "7", 7],
      ["0", "70", 70],
      [".", "70.", "70."],
      ["2", "70.2", 70.2],
      ["０", "70.2０", 70.2],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(value).toHaveValue(typed);
      expect(kept()).toBe(read);
    }
    await userEvent.tab();
    await expect.element(value).toHaveValue("70.2");
    expect(steps()).toBe(1);
  });

  it("are restored by Escape exactly, not as displayed", async () => {
    editor = await renderPart(Details, cancerPlan, "vision/i500001");
    const before = selectedRow(editor()).node;
    await userEvent.fill(page.getByRole("group", { name: "目標値" }).getByLabelText("値（%）"), "全員");
    expect(selectedRow(editor()).node).toMatchObject({ target: { value: "全員" } });
    await userEvent.keyboard("{Escape}");
    expect(selectedRow(editor()).node).toEqual(before);
  });

  it("show their time in the Japanese calendar", async () => {
    editor = await renderPart(Details, cancerPlan, "vision/i500001");
    const period = page.getByRole("group", { name: "基準値" }).getByLabelText("年度・時点");
    await expect.element(period).toHaveAccessibleDescription("令和4年度");
    await userEvent.fill(period, "H31");
    await expect.element(period).toHaveAccessibleDescription("令和元年度");
    await userEvent.fill(period, "直近");
    await expect.element(period).not.toHaveAccessibleDescription();
  });
});

describe("a refused text", () => {
  const long = "長".repeat(LIMITS.text + 1);

  it("stays in the field with the reason, also while another row is shown", async () => {
    editor = await renderPart(Details, fukuchiyama, "o1/m1");
    await userEvent.fill(note(), long);
    await expect.element(note()).toHaveAccessibleDescription(/^ファイルに保存できる大きさを超える/);
    expect(note().element()).toHaveAttribute("aria-invalid", "true");
    await userEvent.tab();
    await expect.element(note()).toHaveValue(long);
    expect(steps()).toBe(0);

    await outside(() => editor().select("o1/m2"));
    await expect.element(note()).toHaveValue("");
    await userEvent.click(page.getByRole("button", { name: `「${WORDING}」の注記` }));
    expect(editor().selected?.key).toBe("o1/m1");
    await expect.element(note()).toHaveValue(long);

    await userEvent.fill(note(), "短い注記");
    expect(note().element()).not.toHaveAttribute("aria-invalid");
    await outside(() => editor().select("o1/m2"));
    await expect.element(page.getByText("保存できなかった入力が残っています。")).not.toBeInTheDocument();
  });

  it("is discarded with Escape", async () => {
    editor = await renderPart(Details, fukuchiyama, "o1/m1");
    await userEvent.fill(note(), long);
    await userEvent.keyboard("{Escape}");
    await expect.element(note()).toHaveValue("");
    expect(note().element()).not.toHaveAttribute("aria-invalid");
  });
});

it("leaves keys to the focused control", async () => {
  editor = await renderPart(Details, fukuchiyama, "o2/m2");
  (document.querySelector(".lm-places button") as HTMLElement).focus();
  await userEvent.keyboard("{Delete}{Backspace}");
  expect(editor().model).toBe(fukuchiyama);
  await userEvent.keyboard(" ");
  expect(editor().view).toMatchObject({ selected: "o1/m2", marked: [] });
  await outside(() => (document.querySelector(".lm-places button") as HTMLElement).focus());
  await userEvent.keyboard("{Control>}d{/Control}");
  expect(editor().model).toBe(fukuchiyama);
});

async function compose(converted: string): Promise<void> {
  await cdp().send("Input.imeSetComposition", {
    text: converted,
    selectionStart: converted.length,
    selectionEnd: converted.length,
  });
}

async function commit(converted: string): Promise<void> {
  await cdp().send("Input.insertText", { text: converted });
}
