import { expect, type Page } from "@playwright/test";
import {
  axe,
  downloaded,
  failStorage,
  openFile,
  pick,
  readPicked,
  rename,
  SAMPLE,
  test,
  withFailingStorage,
  withoutPickers,
  withPickedFiles,
  writePicked,
} from "./app.ts";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const state = (page: Page) => page.locator(".state");
const notice = (page: Page) => page.locator(".notice");
const save = (page: Page) => page.getByRole("banner").getByRole("button", { name: "保存", exact: true });
const create = (page: Page, template: string) => page.getByRole("button", { name: template }).click();

test.describe("templates", () => {
  test.beforeEach(({ page }) => withoutPickers(page));

  test("a blank one has only a vision", async ({ page }) => {
    await page.goto("/");
    await create(page, "白紙");
    await expect(h1(page)).toHaveText("題名なし");
    await expect(page.getByRole("treeitem")).toHaveCount(1);
    await expect(state(page)).toHaveText("まだファイルに保存していません");
  });

  test("the four scenes have one outcome each", async ({ page }) => {
    await page.goto("/");
    await create(page, "4つの場面");
    await expect(page.getByRole("treeitem")).toHaveCount(5);
    for (const scene of ["日常の療養支援", "入退院支援", "急変時の対応", "看取り"])
      await expect(page.getByRole("treeitem").filter({ hasText: scene })).toHaveCount(1);
    const { name, text } = await downloaded(page, () => save(page).click());
    expect(name).toBe("ロジックモデル.json");
    const { vision, profile } = JSON.parse(text);
    expect(profile).toBe("home-care");
    expect(vision.outcomes.map((outcome: { text: string }) => outcome.text)).toEqual(["", "", "", ""]);
  });

  test("the medical plan has a chain of outcomes", async ({ page }) => {
    await page.goto("/");
    await create(page, "医療計画型");
    const { text } = await downloaded(page, () => save(page).click());
    const field = JSON.parse(text).vision.outcomes[0];
    expect([field.level, field.outcomes[0].level, field.outcomes[0].outcomes[0].level]).toEqual([
      "field",
      "intermediate",
      "initial",
    ]);
  });
});

test.describe("the model's own fields", () => {
  test.beforeEach(({ page }) => withoutPickers(page));

  test("are written to the file", async ({ page }) => {
    await page.goto("/");
    await create(page, "4つの場面");
    await page.getByRole("button", { name: "基本情報" }).click();
    expect(await axe(page, "dialog")).toEqual([]);
    const dialog = page.getByRole("dialog");
    const fields = {
      題名: "南丹市 在宅医療・介護連携",
      団体名: "京都府南丹市",
      団体コード: "262137",
      開始: "2024",
      終了: "2026",
      計画の期: "第9期介護保険事業計画",
      資料名: "南丹市高齢者福祉計画",
      URL: "https://example.jp/plan.pdf",
      注記: "庁内協議用",
    };
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel("状態").selectOption("確認中");
    await page.getByRole("button", { name: "決定" }).click();
    await expect(h1(page)).toHaveText("南丹市 在宅医療・介護連携");
    const { name, text } = await downloaded(page, () => save(page).click());
    expect(name).toBe("南丹市 在宅医療・介護連携.json");
    expect(JSON.parse(text)).toMatchObject({
      title: "南丹市 在宅医療・介護連携",
      organization: { name: "京都府南丹市", code: "262137" },
      period: { start: "2024", end: "2026", plan: "第9期介護保険事業計画" },
      profile: "home-care",
      status: "review",
      source: { title: "南丹市高齢者福祉計画", url: "https://example.jp/plan.pdf" },
      note: "庁内協議用",
    });
  });

  test("are removed if they are emptied, and otherwise kept", async ({ page }) => {
    await page.goto("/");
    const model = { ...JSON.parse(SAMPLE), period: { start: "2024", 備考: "残す" }, note: "消す" };
    await openFile(page, "福知山.json", JSON.stringify(model));
    await page.getByRole("button", { name: "基本情報" }).click();
    await page.getByRole("dialog").getByLabel("注記").fill("");
    await page.getByLabel("終了").fill("2026");
    await page.getByRole("button", { name: "決定" }).click();
    const { text } = await downloaded(page, () => save(page).click());
    const { note, ...rest } = model;
    expect(JSON.parse(text)).toEqual({ ...rest, period: { start: "2024", end: "2026", 備考: "残す" } });
  });

  test("don't change if the dialog is closed", async ({ page }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    for (const leave of [
      async () => {
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "反映せずに閉じる" }).click();
      },
      () => page.getByRole("button", { name: "やめる" }).click(),
    ]) {
      await page.getByRole("button", { name: "基本情報" }).click();
      await page.getByRole("textbox", { name: "題名" }).fill("別の題名");
      await leave();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(page.getByRole("button", { name: "基本情報" })).toBeFocused();
    }
    await expect(h1(page)).toHaveText("福知山市 在宅医療・介護連携ロジックモデル");
    await expect(state(page)).toHaveText("保存済み");
  });
});

test.describe("autosave", () => {
  test("a reload reopens the document with its edits", async ({ page }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await rename(page, "続き");
    await page.reload();
    await expect(h1(page)).toHaveText("続き");
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
  });

  test("lists edits that aren't saved to a file, reopens them, and discards them on request", async ({
    page,
    context,
  }) => {
    await page.goto("/");
    await create(page, "4つの場面");
    await rename(page, "書きかけ");
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
    await page.close();

    const next = await context.newPage();
    await next.goto("/");
    const list = next.getByRole("region", { name: "保存していない編集" });
    await expect(list.getByRole("listitem")).toContainText("書きかけ");
    await expect(list.getByRole("listitem")).toContainText(/令和\d+年\d+月\d+日 \d+:\d\d/);
    await expect(list.getByRole("listitem")).toContainText("アウトカム 4・施策 0（再掲 0）・指標 0");
    expect(await axe(next)).toEqual([]);

    await list.getByRole("button", { name: "破棄" }).click();
    await next.getByRole("dialog").getByRole("button", { name: "やめる" }).click();
    await list.getByRole("button", { name: "続きを開く" }).click();
    await expect(h1(next)).toHaveText("書きかけ");
    await next.getByRole("button", { name: "はじめの画面" }).click();

    await list.getByRole("button", { name: "破棄" }).click();
    await next.getByRole("dialog").getByRole("button", { name: "破棄" }).click();
    await expect(list).toHaveCount(0);
    await next.reload();
    await expect(next.getByRole("heading", { name: "新しく作る" })).toBeVisible();
    await expect(list).toHaveCount(0);
  });

  test("lists the last ten opened if nothing is unsaved", async ({ page }) => {
    await page.goto("/");
    for (let i = 1; i <= 12; i++) {
      await openFile(page, `${i}.json`, JSON.stringify({ ...JSON.parse(SAMPLE), title: `計画${i}` }));
      await expect(h1(page)).toHaveText(`計画${i}`);
    }
    await page.getByRole("button", { name: "はじめの画面" }).click();
    const list = page.getByRole("region", { name: "最近開いたもの" });
    await expect(list.locator(".kept-name")).toHaveText([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((i) => `計画${i}`));
    await list.getByRole("button", { name: "「計画5」を開く" }).click();
    await expect(state(page)).toHaveText("保存済み");
  });

  test("asks whether to continue with the edits of a reopened file", async ({ page }) => {
    await page.goto("/");
    for (const [answer, title] of [
      ["編集の続きを開く", "直した題名"],
      ["ファイルの内容を開く", "福知山市 在宅医療・介護連携ロジックモデル"],
    ] as const) {
      await openFile(page, "福知山.json", SAMPLE);
      if (answer === "編集の続きを開く") {
        await rename(page, "直した題名");
        await page.getByRole("button", { name: "はじめの画面" }).click();
        await openFile(page, "福知山.json", SAMPLE);
      }
      await page.getByRole("dialog").getByRole("button", { name: answer }).click();
      await expect(h1(page)).toHaveText(title);
      await page.getByRole("button", { name: "はじめの画面" }).click();
    }
    // The edits are still there, even while the document is open.
    await page.getByRole("button", { name: "「直した題名」の続きを開く" }).click();
    await openFile(page, "福知山.json", SAMPLE);
    await page.getByRole("dialog").getByRole("button", { name: "編集の続きを開く" }).click();
    await expect(h1(page)).toHaveText("直した題名");
    await page.getByRole("button", { name: "はじめの画面" }).click();
    await expect(page.getByRole("region", { name: "保存していない編集" })).toContainText("直した題名");
  });
});

test.describe("two tabs", () => {
  test("with one document: the later is read-only until it takes over", async ({ page, context }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await rename(page, "一つ目のタブ");
    await expect(state(page)).toContainText("自動保存済み");

    const later = await context.newPage();
    await later.goto("/");
    await later.getByRole("button", { name: "「一つ目のタブ」の続きを開く" }).click();
    await expect(later.getByRole("alert")).toContainText("このファイルは別のタブでも開いています。");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(save(later)).toBeDisabled();
    expect(await axe(later, ".banner")).toEqual([]);

    await later.getByRole("button", { name: "読み取り専用で見る" }).click();
    await expect(later.getByRole("alert")).toContainText("読み取り専用で表示しています");
    // Edits made in the first tab meanwhile aren't lost when the other tab takes over.
    await rename(page, "一つ目で進めた");
    await later.bringToFront();
    await later.getByRole("button", { name: "こちらで編集する" }).click();
    await expect(h1(later)).toHaveText("一つ目で進めた");
    await expect(later.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("alert")).toContainText("この画面は読み取り専用になりました");
    await page.bringToFront();
    await page.getByRole("button", { name: "基本情報" }).click();
    await expect(page.getByRole("textbox", { name: "題名" })).not.toBeEditable();
    await page.getByRole("dialog").getByRole("button", { name: "閉じる" }).click();

    await rename(later, "二つ目で進めた");
    await page.bringToFront();
    await page.getByRole("button", { name: "こちらで編集する" }).click();
    await expect(h1(page)).toHaveText("二つ目で進めた");
    await expect(later.getByRole("alert")).toContainText("この画面は読み取り専用になりました");
  });

  test("with the same file, opened in each", async ({ page, context }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    const later = await context.newPage();
    await later.goto("/");
    await openFile(later, "福知山.json", SAMPLE);
    await expect(later.getByRole("alert")).toContainText("別のタブでも開いています");
  });

  test("with the same file, without storage", async ({ page, context }) => {
    await withFailingStorage(page, true);
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await rename(page, "手元だけの編集");
    const later = await context.newPage();
    await withFailingStorage(later, true);
    await later.goto("/");
    await openFile(later, "福知山.json", SAMPLE);
    await expect(later.getByRole("alert")).toContainText("別のタブでも開いています");
    await later.getByRole("button", { name: "こちらで編集する" }).click();
    await expect(h1(later)).toHaveText("手元だけの編集");
  });

  test("with different files don't affect each other", async ({ page, context }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    const later = await context.newPage();
    await later.goto("/");
    await openFile(later, "別.json", SAMPLE);
    await rename(later, "別の計画");
    await rename(page, "福知山");
    await expect(later.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("does not wait for a closed tab", async ({ page, context }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await rename(page, "閉じた");
    await expect(state(page)).toContainText("自動保存済み");
    const later = await context.newPage();
    await later.goto("/");
    await later.getByRole("button", { name: "「閉じた」の続きを開く" }).click();
    await expect(later.getByRole("alert")).toBeVisible();
    await page.close();
    await later.getByRole("button", { name: "こちらで編集する" }).click();
    await expect(later.getByRole("alert")).toHaveCount(0);
    await rename(later, "引き継いだ");
  });
});

test.describe("saving", () => {
  test("writes to the opened file", async ({ page }) => {
    await withPickedFiles(page);
    await page.goto("/");
    await writePicked(page, "model.json", SAMPLE);
    await page.getByRole("button", { name: "開く", exact: true }).click();
    await expect(state(page)).toHaveText("保存済み");
    await rename(page, "保存する題名");
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
    await page.keyboard.press("Control+s");
    await expect(state(page)).toHaveText("保存済み");
    await expect(notice(page)).toHaveText("「model.json」を保存しました。");
    expect(JSON.parse(await readPicked(page, "model.json")).title).toBe("保存する題名");

    // The tab's own saving doesn't count as a change by someone else, even after a reload.
    await page.reload();
    await rename(page, "もう一度");
    await expect(state(page)).toContainText("未保存");
    await save(page).click();
    await expect(state(page)).toHaveText("保存済み");
    expect(JSON.parse(await readPicked(page, "model.json")).title).toBe("もう一度");
  });

  test("shows nothing as unsaved after an edit is undone", async ({ page }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await rename(page, "仮");
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
    await rename(page, "福知山市 在宅医療・介護連携ロジックモデル");
    await expect(state(page)).toHaveText("保存済み");
  });

  test("asks before overwriting someone else's changes", async ({ page }) => {
    await withPickedFiles(page);
    await page.goto("/");
    await writePicked(page, "model.json", SAMPLE);
    await page.getByRole("button", { name: "開く", exact: true }).click();
    await rename(page, "自分の編集");
    await expect(state(page)).toContainText("未保存");
    await writePicked(page, "model.json", SAMPLE.replace("福知山市 在宅", "同僚の 在宅"));

    await save(page).click();
    const dialog = page.getByRole("dialog", { name: "「model.json」は、開いた後に変更されています" });
    await expect(dialog).toBeVisible();
    expect(await axe(page, "dialog")).toEqual([]);
    await dialog.getByRole("button", { name: "やめる" }).click();
    expect(await readPicked(page, "model.json")).toContain("同僚の 在宅");
    await expect(state(page)).toContainText("未保存");

    await pick(page, "copy.json");
    await save(page).click();
    await dialog.getByRole("button", { name: "別名で保存" }).click();
    await expect(state(page)).toHaveText("保存済み");
    expect(await readPicked(page, "model.json")).toContain("同僚の 在宅");
    expect(await readPicked(page, "copy.json")).toContain("自分の編集");

    // From now on, the document is saved to the copy.
    await rename(page, "写しの編集");
    await expect(state(page)).toContainText("未保存");
    await writePicked(page, "copy.json", SAMPLE);
    await save(page).click();
    await page.getByRole("dialog").getByRole("button", { name: "上書きする" }).click();
    await expect(state(page)).toHaveText("保存済み");
    expect(await readPicked(page, "copy.json")).toContain("写しの編集");
  });

  test("asks where to save if the file is gone", async ({ page }) => {
    await withPickedFiles(page);
    await page.goto("/");
    await writePicked(page, "model.json", SAMPLE);
    await page.getByRole("button", { name: "開く", exact: true }).click();
    await rename(page, "残った編集");
    await expect(state(page)).toContainText("未保存");
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("model.json"));
    await pick(page, "new.json");
    await save(page).click();
    await expect(state(page)).toHaveText("保存済み");
    expect(await readPicked(page, "new.json")).toContain("残った編集");
  });

  test("does nothing if the picker is cancelled, and reports a file that can't be written", async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: () => Promise.reject(new DOMException("", "AbortError")),
      });
    });
    await page.goto("/");
    await create(page, "白紙");
    await rename(page, "未保存の題名");
    await save(page).click();
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
    await page.evaluate(() =>
      Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException("", "NotAllowedError")) }),
    );
    await save(page).click();
    const dialog = page.getByRole("dialog", { name: "「未保存の題名.json」に保存できませんでした" });
    await dialog.getByRole("button", { name: "やめる" }).click();
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
  });

  test("downloads under the file's name if the browser can't write files", async ({ page }) => {
    await withoutPickers(page);
    await page.goto("/");
    await openFile(page, "R7_在宅医療.json", SAMPLE);
    await rename(page, "題名を直した");
    const { name, text } = await downloaded(page, () => page.keyboard.press("Control+s"));
    expect(name).toBe("R7_在宅医療.json");
    expect(JSON.parse(text).title).toBe("題名を直した");
    await expect(state(page)).toHaveText("保存済み");
  });
});

test.describe("failing storage", () => {
  test("full: keeps the edit on screen with a notice, and stores it once there is space", async ({ page }) => {
    await withoutPickers(page);
    await withFailingStorage(page, false);
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await failStorage(page, true);
    await rename(page, "入りきらない");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("この端末に自動保存できません。「ファイルに保存」を選んでください。");
    await expect(state(page)).toHaveText("未保存");
    expect(await axe(page, ".app-bar, .banner")).toEqual([]);
    const { text } = await downloaded(page, () => alert.getByRole("button", { name: "保存" }).click());
    expect(JSON.parse(text).title).toBe("入りきらない");
    await expect(state(page)).toHaveText("保存済み");

    await failStorage(page, false);
    await rename(page, "入るようになった");
    await expect(alert).toHaveCount(0);
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
    await page.reload();
    await expect(h1(page)).toHaveText("入るようになった");
  });

  test("missing: everything else works, and leaving asks first", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
      Object.defineProperty(window, "sessionStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.goto("/");
    await create(page, "4つの場面");
    await rename(page, "手元だけ");
    await expect(page.getByRole("alert")).toContainText("自動保存できません");

    await page.getByRole("button", { name: "はじめの画面" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "やめる" }).click();
    await expect(h1(page)).toHaveText("手元だけ");

    const asked = page.waitForEvent("dialog");
    const left = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await left;
    await expect(h1(page)).toHaveText("手元だけ");
  });

  test("never blocks leaving if the edit is stored", async ({ page }) => {
    await page.goto("/");
    await create(page, "4つの場面");
    await rename(page, "残る");
    await expect(state(page)).toContainText("自動保存済み");
    let asked = false;
    page.on("dialog", (dialog) => {
      asked = true;
      void dialog.accept();
    });
    const closed = page.waitForEvent("close");
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toBe(false);
  });

  test("deleted while the page is open: stores the next edit again", async ({ page }) => {
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await rename(page, "一度目");
    await expect(state(page)).toContainText("自動保存済み");
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "indexeddb" });
    await rename(page, "二度目");
    const other = await page.context().newPage();
    await expect(async () => {
      await other.goto("/");
      await expect(other.getByText("二度目")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [375, 812],
] as const)
  test(`nothing is cut off at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/");
    await openFile(page, "福知山.json", SAMPLE);
    await expect(page.getByRole("tree")).toBeVisible();
    const more = page.getByRole("button", { name: "メニュー" });
    const within = async (page: Page) => {
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll("header *, .banner *, .menu-list *, dialog *")).flatMap((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < 0 || right > innerWidth) ? [element.outerHTML] : [];
        }),
      );
      expect(cut).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await within(page);
    await more.click();
    await expect(page.getByRole("button", { name: "別名で保存" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "English" })).toBeInViewport({ ratio: 1 });
    await within(page);
    expect(await axe(page, "header")).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(more).toBeFocused();

    if (width < 960) {
      await more.click();
      await page.getByRole("button", { name: "基本情報" }).click();
    } else await page.getByRole("button", { name: "基本情報" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await within(page);
    await page.getByRole("button", { name: "やめる" }).click();

    const later = await context.newPage();
    await later.setViewportSize({ width, height });
    await later.goto("/");
    await openFile(later, "福知山.json", SAMPLE);
    await expect(later.getByRole("alert")).toBeVisible();
    await within(later);
  });
