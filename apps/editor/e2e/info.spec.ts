import { expect, type Page } from "@playwright/test";
import { axe, downloaded, openFile, SAMPLE, test, withoutPickers } from "./app.ts";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const dialog = (page: Page) => page.getByRole("dialog", { name: "基本情報" });
const field = (page: Page, name: string) => dialog(page).getByLabel(name, { exact: true });
const open = (page: Page) => page.getByRole("button", { name: "基本情報" }).click();
const apply = (page: Page) => dialog(page).getByRole("button", { name: "決定" });

test.beforeEach(async ({ page }) => {
  await withoutPickers(page);
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
  await open(page);
});

test("Escape asks about what is typed, and applies or drops it", async ({ page }) => {
  await field(page, "題名").fill("打った題名");
  await page.keyboard.press("Escape");
  await expect(dialog(page).getByRole("alert")).toHaveText("まだ反映していない入力があります。");
  await expect(apply(page)).toBeFocused();
  expect(await axe(page, "dialog")).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(h1(page)).toHaveText("打った題名");

  await open(page);
  await field(page, "題名").fill("やめた題名");
  await page.keyboard.press("Escape");
  await dialog(page).getByRole("button", { name: "反映せずに閉じる" }).click();
  await open(page);
  await expect(field(page, "題名")).toHaveValue("打った題名");
  // With nothing typed, Escape just closes.
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
});

test("nothing closes the dialog for good with what is typed in it", async ({ page }) => {
  await field(page, "注記").fill("長い注記");
  await page.mouse.click(5, 400);
  await expect(field(page, "注記")).toHaveValue("長い注記");
  // Browsers let a second Escape through, whatever the page says.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  if ((await dialog(page).count()) === 0) await open(page);
  await expect(field(page, "注記")).toHaveValue("長い注記");

  await page.reload();
  await open(page);
  await expect(field(page, "注記")).toHaveValue("長い注記");
  await expect(dialog(page).getByRole("status")).toContainText("まだ反映していない内容");
  await apply(page).click();
  await open(page);
  await expect(field(page, "注記")).toHaveValue("長い注記");
  await expect(dialog(page).getByRole("status")).toHaveCount(0);
});

test("Ctrl+S saves what is typed", async ({ page }) => {
  await field(page, "題名").fill("保存する題名");
  const { text } = await downloaded(page, () => page.keyboard.press("Control+s"));
  expect(JSON.parse(text).title).toBe("保存する題名");
  await expect(dialog(page)).toHaveCount(0);
  await open(page);
  await field(page, "URL").fill("アドレスではない");
  await page.keyboard.press("Control+s");
  await expect(field(page, "URL")).toBeFocused();
  await expect(field(page, "URL")).toHaveValue("アドレスではない");
});

test("read-only while typing keeps the words, and what the other tab changed", async ({ page, context }) => {
  await field(page, "団体名").fill("福知山市役所");
  const other = await context.newPage();
  await other.goto("/");
  await openFile(other, "福知山.json", SAMPLE);
  await other.getByRole("button", { name: "こちらで編集する" }).click();
  await open(other);
  await field(other, "団体コード").fill("262099");
  await apply(other).click();
  await expect(other.locator(".state")).toContainText("自動保存済み");

  await page.bringToFront();
  await expect(dialog(page).getByRole("alert")).toContainText("読み取り専用になったため");
  await expect(field(page, "団体名")).toHaveValue("福知山市役所");
  await expect(field(page, "団体名")).not.toBeEditable();
  await field(page, "団体名").selectText();
  expect(await page.evaluate(() => String(getSelection()))).toBe("福知山市役所");
  expect(await axe(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "こちらで編集する" }).click();
  await expect(page.locator(".banner")).toHaveCount(0);
  await open(page);
  await expect(field(page, "団体名")).toHaveValue("福知山市役所");
  await expect(field(page, "団体コード")).toHaveValue("262099");
  await apply(page).click();
  const { text } = await downloaded(page, () => page.keyboard.press("Control+s"));
  expect(JSON.parse(text).organization).toEqual({ name: "福知山市役所", code: "262099" });
});
