import { readFileSync } from "node:fs";
import { readLogicModel } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { expect, type Locator, type Page } from "@playwright/test";
import { openFile, SAMPLE, test, withoutPickers } from "./app.ts";

const row = (page: Page, name: string | RegExp) => page.getByRole("treeitem", { name });

/** Moves the pointer to a row once it has stopped moving. Returns the position. */
async function pointAt(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const position = { x: 100, y: 10 };
  await target.hover({ position });
  const box = await target.boundingBox();
  if (!box) throw new Error("not on screen");
  return { x: box.x + position.x, y: box.y + position.y };
}

async function saved(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("banner").getByRole("button", { name: "保存", exact: true }).click();
  const result = readLogicModel(readFileSync(await (await download).path(), "utf8"));
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.model;
}

test.beforeEach(async ({ page }) => {
  await withoutPickers(page);
  await page.setViewportSize({ width: 1440, height: 1100 });
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
  await expect(page.getByRole("tree")).toBeVisible();
});

test("a double click edits a wording in all its places", async ({ page }) => {
  await row(page, /^施策 15\(再掲\)/).dblclick();
  await page.keyboard.insertText("検討の場を設ける");
  await row(page, /^施策 19\(再掲\)/).click();
  await expect(page.getByRole("treeitem", { name: /検討の場を設ける/ })).toHaveCount(4);
  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  await expect(page.getByRole("treeitem", { name: /検討の場を設ける/ })).toHaveCount(0);
});

test("rows are moved by dragging, and reused by dragging with Ctrl", async ({ page }) => {
  await pointAt(row(page, /^施策 1、/));
  const to = await row(page, /^施策 4、/).boundingBox();
  if (!to) throw new Error("not on screen");
  await page.mouse.down();
  await page.mouse.move(to.x + 100, to.y + to.height - 4, { steps: 8 });
  await expect(page.getByText("この後へ")).toBeVisible();
  await page.mouse.up();
  await expect(row(page, /^施策 4、入退院・外来支援窓口の明確化/)).toBeFocused();

  await pointAt(row(page, /^施策 4、/));
  const outcome = await row(page, /望む形で在宅療養/).boundingBox();
  if (!outcome) throw new Error("not on screen");
  await page.keyboard.down("Control");
  await page.mouse.down();
  await page.mouse.move(outcome.x + 60, outcome.y + outcome.height / 2, { steps: 8 });
  await expect(page.getByText("再掲する：この下へ")).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up("Control");
  expect(modelStats(await saved(page))).toMatchObject({ measures: 37, reuses: 19 });
});

test("the picker reuses an existing measure, and the menu separates a reuse", async ({ page }) => {
  await row(page, /健康危機/).click();
  await page.getByRole("button", { name: "再掲…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").fill("同職種");
  await dialog
    .getByRole("option", { name: /同職種、多職種間連携の検討の場の設定/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: "再掲する", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row(page, /^施策 56\(再掲\)、/)).toBeFocused();
  await row(page, /^施策 56\(再掲\)、/).click({ button: "right" });
  await page.getByRole("menuitem", { name: "再掲をやめて別の項目にする" }).click();
  await expect(row(page, /^施策 56、/)).toBeFocused();
  expect(modelStats(await saved(page))).toMatchObject({ measures: 38, reuses: 18 });
});

test("rows from Excel are pasted with a preview, as one step", async ({ page }) => {
  await row(page, /健康危機/).click();
  await page.getByRole("button", { name: "追加" }).click();
  await page.getByRole("menuitem", { name: /貼り付け/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox")
    .first()
    .fill("56\t新しい訓練の実施\t※消防に要相談\n57\t(再)多職種が参画する研修の実施\n58\t(再)どこにもない施策\n");
  await expect(dialog.getByText(/新しい施策 2.*再掲 1/)).toBeVisible();
  await dialog.getByRole("button", { name: "貼り付ける" }).click();
  await expect(dialog).toBeHidden();
  expect(modelStats(await saved(page))).toMatchObject({ rows: 58, measures: 39, reuses: 19 });
  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  expect(modelStats(await saved(page))).toMatchObject({ rows: 55 });
});

test("the measures of a deleted outcome become unplaced, and can be placed again", async ({ page }) => {
  await row(page, /健康危機/).click();
  await page.getByRole("button", { name: "削除", exact: true }).click();
  await page.getByRole("button", { name: /^未配置 / }).click();
  const panel = page.getByRole("complementary", { name: "未配置" });
  await expect(panel.getByText("災害時に活躍できる人材の確保、育成")).toBeVisible();
  await row(page, /病院、在宅療養の移行/).click();
  await panel
    .getByRole("button", { name: /ここに置く/ })
    .first()
    .click();
  expect(modelStats(await saved(page)).unplaced).toBeGreaterThan(5);
  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  expect(modelStats(await saved(page))).toMatchObject({ unplaced: 0, rows: 55 });
});

test("the table and the diagram share selection and undo side by side", async ({ page }) => {
  await page.getByRole("button", { name: "並べる" }).click();
  await expect(page.getByRole("treegrid")).toBeVisible();
  await page
    .getByRole("gridcell", { name: /多職種が参画する研修の実施/ })
    .first()
    .dblclick();
  await page.keyboard.insertText("合同研修");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { name: /合同研修/ })).toHaveCount(4);
  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  await expect(page.getByRole("gridcell", { name: /合同研修/ })).toHaveCount(0);
});

test("a finding is fixed from the list, as one step", async ({ page }) => {
  await page.getByRole("button", { name: /^点検 \d/ }).click();
  const panel = page.getByRole("complementary", { name: "点検" });
  await panel.getByRole("button", { name: "もとの文言に戻す" }).click();
  await expect(panel.getByRole("button", { name: "もとの文言に戻す" })).toHaveCount(0);
  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  await expect(panel.getByRole("button", { name: "もとの文言に戻す" })).toBeVisible();
});

test("dragging to the edge scrolls, and Escape cancels", async ({ page }) => {
  const scroller = page.locator(".lm-scroll");
  const from = await pointAt(row(page, /^施策 1、/));
  await page.mouse.down();
  await page.mouse.move(from.x, 1050, { steps: 5 });
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(400);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(row(page, /^施策 1、入退院/)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "元に戻す", exact: true })).toHaveAttribute("aria-disabled", "true");
});

test("rows are copied and pasted between tabs, and cut and pasted within one", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const other = await context.newPage();
  await withoutPickers(other);
  await other.goto("/");
  await other.getByRole("button", { name: "4つの場面" }).click();
  await page.bringToFront();
  await row(page, /病院、在宅療養の移行/).click();
  await page.keyboard.press("Control+c");
  await other.bringToFront();
  await row(other, /^目指す姿/).click();
  await other.keyboard.press("Control+v");
  await expect(row(other, /^施策 8、京あんしんネット/)).toBeVisible();
  expect(modelStats(await saved(other))).toMatchObject({ outcomes: 5, measures: 8, indicators: 3 });

  await page.bringToFront();
  await row(page, /^施策 1、/).click();
  await page.keyboard.press("Control+x");
  await expect(row(page, /^施策 1、同職種/)).toBeFocused();
  await row(page, /健康危機/).click();
  await page.keyboard.press("Control+v");
  await expect(row(page, /^施策 55、入退院・外来支援窓口の明確化/)).toBeFocused();
  expect(modelStats(await saved(page))).toMatchObject({ rows: 55, measures: 37, reuses: 18 });
});
