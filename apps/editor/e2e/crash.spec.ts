import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { runs } from "../../../packages/core/src/testing/effort.ts";
import { rename, test } from "./app.ts";

/** The number of an edit and when it was made, in ms. */
type Edit = readonly [number: number, time: number];

/** Edits the open model through its dialog without a pause, and records each edit, until the page crashes. */
async function editOn(page: Page, edits: Edit[], from: number): Promise<void> {
  await page.exposeFunction("edited", (number: number) => edits.push([number, Date.now()]));
  await page.evaluate((from) => {
    const find = <T extends Element>(selector: string) => document.querySelector(selector) as T;
    const next = () => new Promise((resolve) => setTimeout(resolve, 0));
    const edit = async (number: number): Promise<void> => {
      [...document.querySelectorAll("header button")]
        .find((b) => b.textContent === "基本情報")
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      while (!find("dialog form")) await next();
      find<HTMLInputElement>("[name=title]").value = `編集${number}`;
      find<HTMLFormElement>("dialog form").requestSubmit();
      while (find("h1").textContent !== `編集${number}`) await next();
      (window as never as { edited(number: number): void }).edited(number);
      return edit(number + 1);
    };
    void edit(from);
  }, from);
}

/** Returns the number of the edit that the start page offers to continue from. */
async function keptEdit(page: Page): Promise<number> {
  const name = page.getByRole("region", { name: "保存していない編集" }).locator(".kept-name");
  await expect(name).toHaveCount(1);
  return Number((await name.textContent())?.replace("編集", ""));
}

/** Returns how much editing was lost, in ms: from the first edit that wasn't kept to the last one made. */
function lost(edits: readonly Edit[], kept: number): number {
  const [, first] = edits.find(([number]) => number > kept) ?? [];
  const [, last] = edits.at(-1) ?? [];
  return first === undefined || last === undefined ? 0 : last - first;
}

test("a tab killed at any moment loses at most the last second", async ({ page, context }) => {
  test.setTimeout(600_000);
  await page.goto("/");
  await page.getByRole("button", { name: "白紙" }).click();
  await rename(page, "編集0");
  await expect(page.locator(".state")).toContainText("自動保存済み");

  const losses: number[] = [];
  let current = page;
  for (let round = 0, last = 0; round < runs(4, 20); round++) {
    const edits: Edit[] = [];
    await editOn(current, edits, last + 1);
    await current.waitForTimeout(Math.random() * 2_000);
    // The renderer dies immediately, without events or clean-up, so the page can't respond.
    const crashed = current.waitForEvent("crash");
    void (await context.newCDPSession(current)).send("Page.crash").catch(() => {});
    await crashed;
    await current.close();

    current = await context.newPage();
    await current.goto("/");
    const kept = await keptEdit(current);
    losses.push(lost(edits, kept));
    last = edits.at(-1)?.[0] ?? last;
    await current.getByRole("button", { name: /の続きを開く/ }).click();
    await expect(current.getByRole("heading", { level: 1 })).toHaveText(`編集${kept}`);
  }
  test.info().annotations.push({ type: "lost, ms", description: losses.join(", ") });
  expect(Math.max(...losses)).toBeLessThan(1_000);
});

test("a killed browser loses at most the last second", async ({ baseURL, launchOptions }) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "logic-model-"));
  const open = () => chromium.launchPersistentContext(folder, { ...launchOptions, locale: "ja-JP" });
  try {
    let context = await open();
    let page = await context.newPage();
    await page.goto(baseURL ?? "");
    await page.getByRole("button", { name: "白紙" }).click();
    await rename(page, "編集0");
    for (let round = 0, last = 0; round < runs(1, 3); round++) {
      const edits: Edit[] = [];
      await editOn(page, edits, last + 1);
      await page.waitForTimeout(1_000 + Math.random() * 1_000);
      const session = await context.newCDPSession(page);
      const closed = context.waitForEvent("close");
      void session.send("Browser.crash" as never).catch(() => {});
      await closed;

      context = await open();
      page = await context.newPage();
      await page.goto(baseURL ?? "");
      const kept = await keptEdit(page);
      expect(lost(edits, kept)).toBeLessThan(1_000);
      last = edits.at(-1)?.[0] ?? last;
      await page.getByRole("button", { name: /の続きを開く/ }).click();
    }
    await context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
