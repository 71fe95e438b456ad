import { expect, type Page } from "@playwright/test";
import { axe, downloaded, openFile, rename, SAMPLE, test, withoutPickers } from "./app.ts";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const fault = (page: Page) => page.getByRole("alert").filter({ hasText: "を表示できませんでした" });
const work = (page: Page) => fault(page).getByRole("button", { name: "作業内容を保存する" });

/** The message of the faults. They are made in the browser, by what a part of the app alone calls. */
const BROKEN = "broken on purpose";

test.beforeEach(async ({ page }) => {
  await withoutPickers(page);
  await page.addInitScript((message) => {
    Object.assign(window, { broken: "" });
    const check = (part: string) => {
      if ((window as never as { broken: string }).broken === part) throw new Error(message);
    };
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      check("dialog");
      showModal.call(this);
    };
    const { addEventListener } = window;
    window.addEventListener = (...parameters: Parameters<typeof addEventListener>) => {
      if (parameters[0] === "focusin") check("menu");
      addEventListener(...parameters);
    };
    const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, "format");
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
      get() {
        check("list");
        return format?.get?.call(this);
      },
    });
    const title = Object.getOwnPropertyDescriptor(Document.prototype, "title");
    Object.defineProperty(Document.prototype, "title", {
      ...title,
      set(text: string) {
        if (text.includes("壊れる題名")) check("app");
        title?.set?.call(this, text);
      },
    });
    const { decode } = HTMLImageElement.prototype;
    HTMLImageElement.prototype.decode = async function () {
      check("print");
      return decode.call(this);
    };
  }, BROKEN);
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
  await expect(page.getByRole("tree")).toBeVisible();
});

/** Only what was broken on purpose is logged. */
test.afterEach(({ errors }) => {
  for (const error of errors.splice(0)) expect(error).toContain(BROKEN);
});

const breakPart = (page: Page, broken: string) =>
  page.evaluate((broken) => void Object.assign(window, { broken }), broken);

test("where a dialog fails, the rest goes on, and the work can be saved", async ({ page }) => {
  await rename(page, "残る題名");
  await breakPart(page, "dialog");
  await page.getByRole("button", { name: "基本情報" }).click();
  await expect(fault(page)).toContainText("「基本情報」を表示できませんでした");
  await fault(page).getByText("不具合の内容").click();
  await expect(fault(page)).toContainText(BROKEN);
  expect(await axe(page, ".fault")).toEqual([]);
  const { name, text } = await downloaded(page, () => work(page).click());
  expect(name).toBe("福知山.json");
  expect(JSON.parse(text).title).toBe("残る題名");

  await page.getByRole("button", { name: /^元に戻す：/ }).click();
  await expect(h1(page)).toHaveText("福知山市 在宅医療・介護連携ロジックモデル");
  await breakPart(page, "");
  await fault(page).getByRole("button", { name: "もう一度" }).click();
  await expect(page.getByRole("dialog", { name: "基本情報" })).toBeVisible();
  await expect(fault(page)).toHaveCount(0);
});

test("where the header fails, the editor goes on, and a reload brings all back", async ({ page }) => {
  await breakPart(page, "menu");
  await page.getByRole("button", { name: "書き出す" }).click();
  await expect(fault(page)).toBeVisible();
  await page.getByRole("treeitem").first().click();
  await page.keyboard.press("F2");
  await page.keyboard.type("壊れた後の目指す姿");
  await page.keyboard.press("Enter");
  const { text } = await downloaded(page, () => work(page).click());
  expect(JSON.parse(text).vision.text).toBe("壊れた後の目指す姿");
  await fault(page).getByRole("button", { name: "再読み込み" }).click();
  await expect(page.getByRole("treeitem").first()).toContainText("壊れた後の目指す姿");
  await expect(page.getByRole("button", { name: "書き出す" })).toBeVisible();
});

test("where the whole app fails, the work can be saved, and a reload opens the start page", async ({ page }) => {
  await breakPart(page, "app");
  await page.getByRole("button", { name: "基本情報" }).click();
  await page.getByRole("textbox", { name: "題名" }).fill("壊れる題名");
  await page.getByRole("button", { name: "決定" }).click();
  await expect(fault(page)).toBeVisible();
  await expect(page.getByRole("tree")).toHaveCount(0);
  const { text } = await downloaded(page, () => work(page).click());
  expect(JSON.parse(text).title).toBe("壊れる題名");
  await fault(page).getByRole("button", { name: "再読み込み" }).click();
  await page.getByRole("button", { name: "「壊れる題名」の続きを開く" }).click();
  await expect(h1(page)).toHaveText("壊れる題名");
});

test("where a list of the start page fails, the other ways to start go on", async ({ page }) => {
  await rename(page, "続き");
  await expect(page.locator(".state")).toContainText("自動保存済み");
  await breakPart(page, "list");
  await page.getByRole("button", { name: "はじめの画面" }).click();
  await expect(fault(page)).toBeVisible();
  await expect(work(page)).toHaveCount(0);
  await page.getByRole("button", { name: "白紙" }).click();
  await expect(page.getByRole("treeitem")).toHaveCount(1);
});

test("where printing fails, it says so", async ({ page }) => {
  await breakPart(page, "print");
  await page.getByRole("button", { name: "印刷" }).click();
  await page.getByRole("button", { name: "A3横" }).click();
  await expect(page.locator(".notice")).toContainText("印刷できませんでした");
  await expect(page.locator(".sheets")).toHaveCount(0);
});
