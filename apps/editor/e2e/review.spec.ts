import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { axe, openFile, SAMPLE, test, withoutPickers } from "./app.ts";

const pane = (page: Page, name: string) => page.locator(`[data-pane="${name}"]`);
const panel = (page: Page) => page.getByRole("complementary", { name: "点検" });

/** Opens a review view from the toolbar and waits until it has loaded. */
async function review(page: Page, name: string, kind: string): Promise<Locator> {
  await page.getByRole("button", { name: "点検・資料" }).click();
  await page.getByRole("menuitemradio", { name }).click();
  await expect(pane(page, kind).getByRole("heading", { level: 2 })).toBeVisible();
  return pane(page, kind);
}

/** Chooses what to print and returns what is printed. Headless browsers have no print dialog. */
async function printed(page: Page, what: string): Promise<Buffer> {
  const asked = page.evaluate(() => new Promise<void>((resolve) => Object.assign(window, { print: resolve })));
  await page.getByRole("button", { name: "印刷" }).click();
  await page.getByRole("button", { name: what }).click();
  await asked;
  return page.pdf({ preferCSSPageSize: true });
}

test.beforeEach(async ({ page }) => {
  await withoutPickers(page);
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
});

test("goes from a number in the matrix to the row in the diagram", async ({ page }) => {
  const matrix = await review(page, "場面ごとの充足状況", "matrix");
  expect(await axe(page, '[data-pane="matrix"]')).toEqual([]);
  const line = matrix.getByRole("row").filter({ hasText: "急変時の対応" }).first();
  await line.getByRole("button").nth(2).click();
  await matrix.getByRole("button", { name: /24時間薬剤調整体制の構築/ }).click();
  await expect(page.locator('[data-key="o3/m25"]')).toBeFocused();
  await expect(matrix).toHaveCount(0);
});

test("assigns a measure to a scene by keyboard, and undoes it", async ({ page }) => {
  const board = await review(page, "施策の振り分け", "board");
  await page.keyboard.press("Tab");
  const card = board.locator('[data-measure="m43"]').first();
  await card.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.locator(".state")).toContainText("未保存");
  await expect(board.locator('[data-measure="m43"]')).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  const measures = saved.vision.outcomes.flatMap((outcome: { measures?: object[] }) => outcome.measures ?? []);
  expect(measures).toContainEqual(expect.objectContaining({ id: "m43", scenes: ["dailyCare"] }));
  await page.keyboard.press("Control+z");
  await expect(board).toBeVisible();
  await expect(page.getByRole("button", { name: /^やり直す：/ })).toBeVisible();
});

test("prints the consultations on A4, by organization, and nothing else", async ({ page }) => {
  const list = await review(page, "要相談の一覧", "consultations");
  const pdf = await printed(page, "表示中の資料（A4）");
  const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sizes.length).toBeGreaterThan(0);
  for (const [, width, height] of sizes) {
    expect(Math.round((Number(width) * 25.4) / 72)).toBe(210);
    expect(Math.round((Number(height) * 25.4) / 72)).toBe(297);
  }
  await page.emulateMedia({ media: "print" });
  for (const name of ["医師会", "在宅歯科医師会", "薬剤師会", "各職種"])
    await expect(list.locator("table").getByText(name).first()).toBeVisible();
  for (const hidden of [page.getByRole("button", { name: "保存", exact: true }), page.locator(".lm-edit-toolbar")])
    await expect(hidden).toBeHidden();
  await page.emulateMedia({ media: null });
});

test("prints the sheets again when the model is shown", async ({ page }) => {
  await review(page, "点検のまとめ", "summary");
  await page.getByRole("button", { name: "表", exact: true }).click();
  await page.getByRole("button", { name: "印刷" }).click();
  await expect(page.getByRole("button", { name: "表示中の資料（A4）" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "A3横" })).toBeVisible();
});

test("dismisses a finding with a reason, which the file keeps", async ({ page }) => {
  await page.getByRole("button", { name: /^点検 \d/ }).click();
  const count = Number((await page.getByRole("button", { name: /^点検 \d+$/ }).textContent())?.replace(/\D/g, ""));
  const finding = panel(page).getByRole("listitem").filter({ hasText: "「認知症」の場面" });
  await finding.getByRole("button", { name: "このままにする…" }).click();
  await expect(page.getByRole("textbox", { name: "このままにする理由" })).toBeFocused();
  await page.keyboard.type("認知症施策推進計画で扱うため");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: `点検 ${count - 1}`, exact: true })).toBeVisible();
  expect(await axe(page, ".lm-panel")).toEqual([]);

  const download = page.waitForEvent("download");
  await page.getByRole("banner").getByRole("button", { name: "保存", exact: true }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  await page.getByRole("button", { name: "はじめの画面" }).click();
  await openFile(page, "福知山.json", text);

  await page.getByRole("button", { name: `点検 ${count - 1}`, exact: true }).click();
  await panel(page).getByText("このままにしているもの").click();
  await expect(panel(page).getByText("理由：認知症施策推進計画で扱うため")).toBeVisible();
  await panel(page).getByRole("button", { name: "また知らせる" }).click();
  await expect(page.getByRole("button", { name: `点検 ${count}`, exact: true })).toBeVisible();
});
