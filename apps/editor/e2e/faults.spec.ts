import { expect, type Page } from "@playwright/test";
import { axe, downloaded, keptRecords, openFile, rename, SAMPLE, test, withoutPickers } from "./app.ts";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const state = (page: Page) => page.locator(".state");
const create = (page: Page) => page.getByRole("button", { name: "白紙" }).click();

/** Edits a new document where nothing can be kept, and saves it to a file, as the page suggests. */
async function worksWithoutStorage(page: Page): Promise<void> {
  await create(page);
  await rename(page, "手元だけの計画");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("この端末に自動保存できません。「ファイルに保存」を選んでください。");
  const { text } = await downloaded(page, () => alert.getByRole("button", { name: "ファイルに保存" }).click());
  expect(JSON.parse(text).title).toBe("手元だけの計画");
  await expect(state(page)).toHaveText("保存済み");
}

test.describe("the browser's storage", () => {
  test.beforeEach(({ page }) => withoutPickers(page));

  test("never answering: the start page opens all the same, and says so", async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      sessionStorage.setItem("logic-model:open", "d1");
      // A request that nothing ever happens to, as when another tab blocks it.
      IDBFactory.prototype.open = () => new EventTarget() as never;
    });
    await page.goto("/");
    await page.clock.runFor(1_000);
    await page.clock.runFor(1_000);
    await expect(page.getByRole("status").filter({ hasText: "確認しています" })).toBeVisible();
    await expect(page.getByRole("button", { name: "白紙" })).toBeVisible();
    await page.clock.runFor(5_000);
    await expect(page.getByRole("status").filter({ hasText: "読み取れません" })).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await create(page);
    await rename(page, "一度目");
    await page.clock.runFor(6_000);
    await expect(page.getByRole("alert")).toContainText("自動保存できません");
    await page.getByRole("button", { name: "はじめの画面" }).click();
    await expect(page.getByRole("dialog")).toContainText("編集が失われます");
  });

  test("refused: works, and offers to save to a file", async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    });
    await page.goto("/");
    await expect(page.getByRole("status").filter({ hasText: "読み取れません" })).toBeVisible();
    await worksWithoutStorage(page);
  });

  test("aborting its transactions: works, and offers to save to a file", async ({ page }) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...parameters) {
        const request = put.apply(this, parameters);
        this.transaction.abort();
        return request;
      };
    });
    await page.goto("/");
    await worksWithoutStorage(page);
  });

  test("held by another tab: says so, writes once for many edits, and keeps the last one afterwards", async ({
    page,
    context,
  }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const { transaction } = IDBDatabase.prototype;
      Object.assign(window, { writes: 0 });
      IDBDatabase.prototype.transaction = function (...parameters) {
        if (parameters[1] === "readwrite") (window as never as { writes: number }).writes++;
        return transaction.apply(this, parameters);
      };
    });
    await page.goto("/");
    await create(page);
    await rename(page, "一度目");
    await page.clock.runFor(1_000);
    await expect(state(page)).toContainText("自動保存済み");

    const other = await context.newPage();
    await other.goto("/icon.svg");
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("logic-model");
          opening.onsuccess = () => {
            const documents = opening.result.transaction("documents", "readwrite").objectStore("documents");
            let held = true;
            const hold = () => {
              resolve();
              if (held) documents.get("").onsuccess = hold;
            };
            hold();
            Object.assign(window, { release: () => (held = false) });
          };
        }),
    );
    const writes = () => page.evaluate(() => (window as never as { writes: number }).writes);
    const before = await writes();
    for (const title of ["二度目", "三度目", "四度目"]) {
      await rename(page, title);
      await page.clock.runFor(1_000);
    }
    expect(await writes()).toBe(before + 1);
    await page.clock.runFor(5_000);
    await expect(page.getByRole("alert")).toContainText("自動保存できません");
    await other.evaluate(() => (window as never as { release(): void }).release());
    await other.close();
    await rename(page, "五度目");
    await page.clock.runFor(1_000);
    await expect(state(page)).toContainText("自動保存済み");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect([...(await keptRecords(page)).values()]).toEqual([expect.objectContaining({ title: "五度目" })]);
  });
});

test.describe("two tabs", () => {
  test("without a channel between them keep what each edits", async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
    await page.goto("/");
    await create(page);
    await rename(page, "計画");
    await expect(state(page)).toContainText("自動保存済み");
    const other = await context.newPage();
    await other.goto("/");
    await other.getByRole("button", { name: "「計画」の続きを開く" }).click();
    await rename(other, "二つ目のタブ");
    await expect(state(other)).toContainText("自動保存済み");
    await rename(page, "一つ目のタブ");
    await expect(page.getByRole("alert")).toContainText("別の文書として自動保存しています");
    await expect(state(page)).toContainText("自動保存済み");
    await rename(other, "二つ目のタブの続き");
    await expect(other.getByRole("alert")).toHaveCount(0);
    await other.close();
    await page.getByRole("button", { name: "はじめの画面" }).click();
    await expect(page.locator(".kept-name")).toHaveText(["二つ目のタブの続き", "一つ目のタブ"]);
  });

  test("with one file keep one document, once it is edited in the first", async ({ page, context }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await expect(h1(page)).toHaveText("福知山市 在宅医療・介護連携ロジックモデル");
    const other = await context.newPage();
    await other.goto("/");
    await openFile(other, "福知山.json", SAMPLE);
    await expect(other.getByRole("alert")).toContainText("別のタブでも開いています");
    await rename(page, "一つ目のタブ");
    await expect(state(page)).toContainText("自動保存済み");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect((await keptRecords(page)).size).toBe(1);
  });

  test("keep the first one editing, even where the clock goes back", async ({ page, context }) => {
    const today = new Date("2026-04-01T09:00:00+09:00");
    await page.clock.install({ time: today });
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await page.clock.runFor(2_000);
    const other = await context.newPage();
    await other.clock.install({ time: today.getTime() - 3_600_000 });
    await other.goto("/");
    await openFile(other, "福知山.json", SAMPLE);
    await expect(other.getByRole("alert")).toContainText("別のタブでも開いています");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("ignore messages of another kind", async ({ page }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await page.evaluate(async () => {
      const channel = new BroadcastChannel("logic-model");
      for (const message of [null, 1, {}, { type: "ask" }, { type: "take", file: null }, { type: "given", to: 1 }])
        channel.postMessage(message);
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    await rename(page, "続き");
    await expect(state(page)).toContainText("自動保存済み");
  });
});
