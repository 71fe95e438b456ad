import { childList, type LogicModel } from "@logic-model/core";
import { flushSync } from "react-dom";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../styles.css";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama } from "../testing/models.ts";
import { Dialogs } from "./Dialogs.tsx";
import { PASTED_ROWS } from "./pastePlan.ts";

beforeEach(() => page.viewport(1280, 900));

/** More than any machine plans within one slice, and no more than the field shows. */
const MANY = 19_000;
const rows = (n: number) => Array.from({ length: n }, (_, i) => `取組その${i + 1}を進める`).join("\n");

/** Opens the dialog. Returns before the page is drawn, so a long text is still being planned. */
async function open(text: string) {
  const editor = await renderPart(Dialogs, fukuchiyama, "vision/o6");
  flushSync(() => editor().setDialog({ type: "paste", text }));
  return editor;
}

const area = () => document.querySelector("dialog textarea") as HTMLTextAreaElement;
const lines = () => [...document.querySelectorAll<HTMLElement>(".lm-paste-rows li")];
const counts = () => document.querySelector(".lm-paste-counts")?.textContent;
const progress = () => document.querySelector<HTMLProgressElement>("dialog progress");
const button = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>("dialog button")].find(({ textContent }) => textContent === name);
const closed = () => expect.poll(() => document.querySelector("dialog")).toBeNull();
const pasted = (model: LogicModel) => childList(model.nodes.o6 as never, "measure").length - 9;

function type(text: string, isComposing = false) {
  // As React does not see it: typed, not set by it.
  Reflect.set(HTMLTextAreaElement.prototype, "value", text, area());
  area().dispatchEvent(new InputEvent("input", { bubbles: true, isComposing }));
}

it("plans many rows in slices, includes later edits, and pastes them as one step", async () => {
  const editor = await open(rows(MANY));
  expect(progress()?.getAttribute("aria-label")).toBe("行を確認しています…");
  type(`最初の取組\n${rows(MANY)}`);
  expect(progress()).not.toBeNull();
  area().setSelectionRange(0, 0);
  await userEvent.keyboard("次の取組{Enter}");
  await expect.poll(counts).toBe("新しい施策 19002・再掲 0・取り込まない 0");
  expect(progress()).toBeNull();
  expect(lines()).toHaveLength(200);
  expect(lines()[0]?.textContent).toContain("次の取組");
  await expect.element(page.getByText("ほか18802行も、同じ決まりで取り込みます。")).toBeInTheDocument();
  button("貼り付ける")?.click();
  await closed();
  expect(pasted(editor().model)).toBe(MANY + 2);
  expect(editor().history.past).toHaveLength(1);
  await outside(() => editor().undo());
  expect(editor().model).toEqual(fukuchiyama);
});

it("pastes a text that is still being planned once it is", async () => {
  const editor = await open(rows(MANY));
  expect(progress()).not.toBeNull();
  button("貼り付ける")?.click();
  expect(editor().model).toBe(fukuchiyama);
  await closed();
  expect(pasted(editor().model)).toBe(MANY);
});

it("doesn't paste by itself if the text changes before it is planned", async () => {
  const editor = await open(rows(MANY));
  button("貼り付ける")?.click();
  flushSync(() => type(`最初の取組\n${rows(MANY)}`));
  await expect.poll(counts).toBe("新しい施策 19001・再掲 0・取り込まない 0");
  expect(editor().model).toBe(fukuchiyama);
});

it("shows progress without blocking the page", async () => {
  const shown = new Set<number>();
  const watch = new MutationObserver(() => {
    const bar = document.querySelector("progress");
    if (bar) shown.add(bar.value);
  });
  watch.observe(document.body, { attributes: true, childList: true, subtree: true });
  await open(rows(40_000));
  await expect.poll(counts, { timeout: 60_000 }).toBe("新しい施策 40000・再掲 0・取り込まない 0");
  watch.disconnect();
  expect(shown.size).toBeGreaterThan(3);
});

it("can be stopped and started again by keyboard; nothing changes meanwhile", async () => {
  const editor = await open(rows(MANY));
  button("中止する")?.focus();
  flushSync(() => button("中止する")?.click());
  expect(progress()).toBeNull();
  await expect.element(page.getByText("行の確認を中止しました。何も変わっていません。")).toBeVisible();
  expect(button("貼り付ける")?.disabled).toBe(true);
  expect(area().value).toBe(rows(MANY));
  expect(document.activeElement).toBe(button("確認をやり直す"));
  expect(editor().model).toBe(fukuchiyama);
  await userEvent.keyboard("{Enter}");
  await expect.poll(counts).toBe("新しい施策 19000・再掲 0・取り込まない 0");
});

it("closes on Escape while it plans, and changes nothing", async () => {
  const editor = await open(rows(MANY));
  expect(progress()).not.toBeNull();
  await userEvent.keyboard("{Escape}");
  await closed();
  expect(editor().model).toBe(fukuchiyama);
  expect(editor().history.past).toHaveLength(0);
});

it("keeps what an input method converts while it plans", async () => {
  const editor = await open(rows(MANY));
  const compose = (name: string) => area().dispatchEvent(new CompositionEvent(name, { bubbles: true }));
  compose("compositionstart");
  for (const converted of ["い", "いし", "医師"]) {
    compose("compositionupdate");
    flushSync(() => type(`${converted}\n${rows(MANY)}`, true));
    expect(progress()).not.toBeNull();
    expect(area().value.startsWith(`${converted}\n`)).toBe(true);
  }
  // This Escape cancels the conversion and doesn't close the dialog.
  area().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing: true }));
  compose("compositionend");
  await expect.poll(counts).toBe("新しい施策 19001・再掲 0・取り込まない 0");
  expect(lines()[0]?.textContent).toContain("医師");
  expect(editor().history.past).toHaveLength(0);
});

it("refuses more rows than can be pasted at once, with their number and what to do", async () => {
  const editor = await open(rows(PASTED_ROWS + 1));
  await expect
    .element(
      page.getByText(
        "50,001行あります。一度に貼り付けられるのは50,000行までです。何も変わっていません。いくつかに分けて貼り付けてください。",
      ),
      { timeout: 60_000 },
    )
    .toBeVisible();
  expect(button("貼り付ける")?.disabled).toBe(true);
  expect(lines()).toHaveLength(0);
  expect(editor().model).toBe(fukuchiyama);
});

it("shows the beginning of a row that is too long to paste, and why", async () => {
  await open(`${"長".repeat(100_001)}\n移動支援`);
  await expect.poll(counts).toBe("新しい施策 1・再掲 0・取り込まない 1");
  expect(lines()[0]?.textContent).toContain("10万文字を超えるため、取り込まれません。");
  expect(lines()[0]?.textContent?.length).toBeLessThan(1_000);
  expect(lines()[0]?.querySelector("select")?.disabled).toBe(true);
});

it("doesn't put a text into the field that would keep the page from being drawn", async () => {
  const long = "\n".repeat(1_000_000);
  const editor = await open(`${long}一つ目の取組`);
  expect(area()).toBeNull();
  await expect.element(page.getByText("1,000,006文字を貼り付けました。長いため、ここには表示しません。")).toBeVisible();
  expect(document.activeElement).toBe(button("消して入れ直す"));
  await expect.poll(counts).toBe("新しい施策 1・再掲 0・取り込まない 0");

  flushSync(() => button("消して入れ直す")?.click());
  expect(area().value).toBe("");
  expect(document.activeElement).toBe(area());
  await userEvent.keyboard("前の取組");
  const data = new DataTransfer();
  data.setData("text/plain", `${long}二つ目の取組`);
  flushSync(() =>
    area().dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data })),
  );
  expect(document.activeElement).toBe(button("消して入れ直す"));
  await expect.poll(counts).toBe("新しい施策 2・再掲 0・取り込まない 0");
  button("貼り付ける")?.click();
  await closed();
  expect(pasted(editor().model)).toBe(2);
});
