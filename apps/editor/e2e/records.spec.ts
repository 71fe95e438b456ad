import { expect, type Page } from "@playwright/test";
import { axe, downloaded, keepRecords, keptRecords, rename, SAMPLE, test, withoutPickers } from "./app.ts";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const unsaved = (page: Page) => page.getByRole("region", { name: "保存していない編集" });
const odd = (page: Page) => page.getByRole("region", { name: "読み取れなかった保存データ" });

/** Returns a document as the app keeps it. */
function kept(title: string, other: object = {}) {
  const text = JSON.stringify({ ...JSON.parse(SAMPLE), title });
  const counts = { outcomes: 6, measures: 37, reuses: 18, indicators: 19 };
  return { id: title, name: "", base: "", title, counts, text, updatedAt: 1_700_000_000_000, ...other };
}

const ODD: Readonly<Record<string, unknown>> = {
  文字: "書きかけ",
  空: null,
  数: Number.NaN,
  一覧: [1, 2],
  文章が数: kept("文章が数", { text: 5 }),
  別のモデル: kept("別のモデル", { text: '{"format":"logic-model","version":1,"title":"別のモデル"}' }),
  途中まで: kept("途中まで", { text: SAMPLE.slice(0, 500) }),
  新しい版: { version: 2, title: "新しい版", text: { 長さ: Number.POSITIVE_INFINITY }, 数: 9n },
  新しい形式: kept("新しい形式", { text: '{"format":"logic-model","version":2}' }),
};

test("odd records are set aside, and all documents stay within reach", async ({ page }) => {
  await withoutPickers(page);
  await keepRecords(page, [
    ...Object.entries(ODD),
    [7, kept("番号の鍵")],
    ["正しい計画", kept("正しい計画")],
    // Only the model can't be replaced.
    ["数のない計画", kept("数のない計画", { counts: undefined, title: null, name: 3, file: { kind: "file" } })],
    ["日時のない計画", kept("日時のない計画", { updatedAt: Number.NaN, modified: "昨日" })],
    ["遠い未来の計画", kept("遠い未来の計画", { updatedAt: 1e300, revision: -1, base: undefined })],
  ]);
  await page.goto("/");
  await expect(odd(page).getByRole("listitem")).toHaveCount(Object.keys(ODD).length + 1);
  await expect(unsaved(page).locator(".kept-name")).toHaveText([
    "数のない計画",
    "正しい計画",
    "日時のない計画",
    "遠い未来の計画",
  ]);
  await expect(unsaved(page).getByRole("listitem").nth(3)).toContainText(
    /日時不明.*アウトカム 6・施策 37（再掲 18）・指標 19/,
  );
  await expect(odd(page).getByRole("listitem").filter({ hasText: "新しい版が保存しました" })).toHaveCount(2);
  expect(await axe(page)).toEqual([]);

  for (const name of ["正しい計画", "数のない計画", "日時のない計画", "遠い未来の計画"]) {
    await page.getByRole("button", { name: `「${name}」の続きを開く` }).click();
    await expect(h1(page)).toHaveText(name);
    await page.getByRole("button", { name: "はじめの画面" }).click();
  }
  await expect(odd(page).getByRole("listitem")).toHaveCount(Object.keys(ODD).length + 1);
});

test("an odd record can be downloaded, and is deleted only on request", async ({ page }) => {
  await withoutPickers(page);
  await keepRecords(page, Object.entries(ODD));
  await page.goto("/");
  const download = (name: string) =>
    downloaded(page, () =>
      odd(page)
        .getByRole("button", { name: `「${name}」をダウンロード` })
        .first()
        .click(),
    );
  expect(await download("途中まで")).toEqual({ name: "途中まで.json", text: SAMPLE.slice(0, 500) });
  expect(JSON.parse((await download("新しい版")).text)).toEqual({
    version: 2,
    title: "新しい版",
    text: { 長さ: "Infinity" },
    数: "9",
  });
  expect((await download("名前のないデータ")).name).toBe("名前のないデータ.json");

  const broken = odd(page).getByRole("button", { name: "「途中まで」を削除" });
  await broken.click();
  await page.getByRole("dialog").getByRole("button", { name: "やめる" }).click();
  await expect(broken).toBeFocused();
  await page.reload();
  await broken.click();
  expect(await axe(page, "dialog")).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "削除" }).click();
  await expect(broken).toHaveCount(0);
  const { 途中まで, ...rest } = ODD;
  expect(await keptRecords(page)).toEqual(new Map(Object.entries(rest)));
});

test("a record that the browser can't read hides no other", async ({ page }) => {
  await keepRecords(page, [
    ["読めない", kept("読めない")],
    ["読める", kept("読める")],
  ]);
  await page.addInitScript(() => {
    const fail = (): never => {
      throw new DOMException("Failed to read large IndexedDB value", "DataError");
    };
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = fail;
    IDBObjectStore.prototype.get = function (key) {
      return key === "読めない" ? fail() : get.call(this, key);
    };
  });
  await page.goto("/");
  await expect(unsaved(page).locator(".kept-name")).toHaveText("読める");
  await expect(odd(page).getByRole("listitem")).toHaveCount(1);
});

test("a record of a newer version of the app stays as it is, and this tab's edits are kept beside it", async ({
  page,
}) => {
  await keepRecords(page, [["計画", kept("計画")]]);
  await page.goto("/");
  await page.getByRole("button", { name: "「計画」の続きを開く" }).click();
  const newer = { version: 2, id: "計画", title: "新しい版で書いた計画", parts: ["新しい形"] };
  const other = await page.context().newPage();
  await keepRecords(other, [["計画", newer]]);
  await rename(page, "古い版で書いた計画");
  await expect(page.locator(".state")).toContainText("自動保存済み");
  await expect(page.getByRole("alert")).toContainText("別の文書として自動保存しています");
  await rename(page, "古い版の続き");
  await expect.poll(async () => JSON.stringify([...(await keptRecords(other)).values()])).toContain("古い版の続き");
  expect((await keptRecords(other)).get("計画")).toEqual(newer);
  expect((await keptRecords(other)).size).toBe(2);
  await page.reload();
  await expect(h1(page)).toHaveText("古い版の続き");
  await page.getByRole("button", { name: "はじめの画面" }).click();
  await expect(odd(page).getByRole("listitem")).toHaveText(/新しい版で書いた計画/);
});

test("the newest edit comes first where the clock goes back", async ({ page, context }) => {
  const today = new Date("2026-04-01T09:00:00+09:00");
  await page.clock.setFixedTime(today);
  await page.goto("/");
  await page.getByRole("button", { name: "白紙" }).click();
  await rename(page, "先に書いた");
  await expect(page.locator(".state")).toContainText("自動保存済み");
  await page.close();

  const later = await context.newPage();
  await later.clock.setFixedTime(today.getTime() - 3_600_000);
  await later.goto("/");
  await later.getByRole("button", { name: "白紙" }).click();
  await rename(later, "後から書いた");
  await expect(later.locator(".state")).toContainText("自動保存済み");
  await later.getByRole("button", { name: "はじめの画面" }).click();
  await expect(unsaved(later).locator(".kept-name")).toHaveText(["後から書いた", "先に書いた"]);
  await expect(unsaved(later).getByRole("listitem").first()).toContainText("令和8年4月1日 8:00");
});
