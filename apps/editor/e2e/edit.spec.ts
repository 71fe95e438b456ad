import { expect, type Page } from "@playwright/test";
import { openFile, rename, SAMPLE, test } from "./app.ts";

const state = (page: Page) => page.locator(".state");
const vision = (page: Page) => page.getByRole("treeitem").and(page.locator('[data-kind="vision"]'));

/** Starts to type over the vision. */
async function typeVision(page: Page, text: string): Promise<void> {
  await vision(page).click();
  await page.keyboard.press("F2");
  await page.keyboard.type(text);
}

/** Returns the content of the browser's storage as text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("logic-model");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("documents").objectStore("documents").getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );
}

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
});

test("stores text while it is being typed", async ({ page }) => {
  await typeVision(page, "住み慣れた地域で");
  await expect.poll(() => stored(page)).toContain("住み慣れた地域で");
  await page.reload();
  await expect(vision(page)).toContainText("住み慣れた地域で");
});

test("saves text while it is being typed, without interrupting", async ({ page }) => {
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await typeVision(page, "住み慣れた");
  await expect(state(page)).toContainText("未保存");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  await download;
  await expect(state(page)).toHaveText("保存済み");
  await page.keyboard.type("地域で");
  await page.keyboard.press("Enter");
  await expect(vision(page)).toContainText("住み慣れた地域で");
  await expect(state(page)).toContainText("未保存");
});

test("undoes a change of the model's own fields in one step", async ({ page }) => {
  await rename(page, "別の題名");
  await page.getByRole("button", { name: /^元に戻す/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("福知山市 在宅医療・介護連携ロジックモデル");
  await expect(state(page)).toHaveText("保存済み");
});

test("is read-only in the second tab, and ends typing when another tab takes over", async ({ page, context }) => {
  const later = await context.newPage();
  await later.goto("/");
  await openFile(later, "福知山.json", SAMPLE);
  await expect(later.getByRole("alert")).toContainText("別のタブでも開いています");
  const before = await vision(later).textContent();
  await typeVision(later, "書けない");
  await expect(vision(later)).toHaveText(before ?? "");

  await page.bringToFront();
  await typeVision(page, "一つ目で書いた");
  await later.bringToFront();
  await later.getByRole("button", { name: "こちらで編集する" }).click();
  await expect(vision(later)).toContainText("一つ目で書いた");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type("続き");
  await later.bringToFront();
  await typeVision(later, "二つ目で書いた");
  await later.keyboard.press("Enter");
  await page.bringToFront();
  await expect(vision(page)).not.toContainText("続き");
  await page.getByRole("button", { name: "こちらで編集する" }).click();
  await expect(vision(page)).toContainText("二つ目で書いた");
});
