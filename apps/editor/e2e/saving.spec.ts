import { expect, type Page } from "@playwright/test";
import {
  axe,
  downloaded,
  openFile,
  pick,
  readPicked,
  rename,
  SAMPLE,
  test,
  withPickedFiles,
  writePicked,
} from "./app.ts";

const state = (page: Page) => page.locator(".state");
const save = (page: Page) => page.getByRole("banner").getByRole("button", { name: "保存", exact: true });
const dialog = (page: Page) => page.getByRole("dialog");

/** The steps of writing a file at which its place can fail. */
const STEPS = ["createWritable", "write", "close"] as const;

/** Opens a file and edits it. The page's clock is installed, so that waiting takes no time. */
async function openAndEdit(page: Page, title: string): Promise<void> {
  await page.clock.install();
  await withPickedFiles(page);
  await page.addInitScript(() => {
    Object.assign(window, { hung: 0, fault: { step: "", kind: "", name: "model.json" } });
    const fault = () => (window as never as { fault: { step: string; kind: string; name: string } }).fault;
    const named = new WeakMap<object, string>();
    const fails = (step: string, name: string | undefined) => {
      const { kind, ...at } = fault();
      if (at.step !== step || at.name !== name) return null;
      (window as never as { hung: number }).hung++;
      return kind === "hangs"
        ? new Promise<never>(() => {})
        : Promise.reject(new DOMException("gone", "NotFoundError"));
    };
    const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = async function (...parameters) {
      const stream = (await fails("createWritable", this.name)) ?? (await createWritable.apply(this, parameters));
      named.set(stream, this.name);
      return stream;
    };
    const { write, close } = FileSystemWritableFileStream.prototype;
    FileSystemWritableFileStream.prototype.write = async function (content) {
      if (fault().step === "write" && fault().name === named.get(this)) await write.call(this, "途中まで");
      return (await fails("write", named.get(this))) ?? write.call(this, content);
    };
    FileSystemWritableFileStream.prototype.close = async function () {
      return (await fails("close", named.get(this))) ?? close.call(this);
    };
  });
  await page.goto("/");
  await writePicked(page, "model.json", SAMPLE);
  await page.getByRole("button", { name: "開く", exact: true }).click();
  await rename(page, title);
  await page.clock.runFor(1_000);
  await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
}

/** Makes a step of writing a file hang or fail from now on; `""` makes all work again. */
function fault(page: Page, step: "" | (typeof STEPS)[number], kind: "hangs" | "fails" = "hangs"): Promise<void> {
  return page.evaluate((fault) => void Object.assign(window, { fault }), { step, kind, name: "model.json" });
}

/** Lets the time of the step pass that hangs for the `count`th time. */
async function pass(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => (window as never as { hung: number }).hung)).toBe(count);
  await page.clock.runFor(10_000);
}

for (const step of STEPS) {
  test(`a save whose ${step} hangs says so, and doesn't hold up later ones`, async ({ page }) => {
    await openAndEdit(page, "届かない題名");
    await fault(page, step);
    await save(page).click();
    // Another press meanwhile is answered.
    await page.keyboard.press("Control+s");
    await expect(page.locator(".notice")).toContainText("前の保存がまだ終わっていません");
    await pass(page, 1);
    await expect(dialog(page)).toHaveAccessibleName("「model.json」への保存が終わりません");
    await expect(dialog(page)).toContainText("保存先が応答しません");
    await expect(dialog(page)).toContainText("この端末に自動保存されています");
    expect(await axe(page, "dialog")).toEqual([]);
    await dialog(page).getByRole("button", { name: "やめる" }).click();
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");

    // Elsewhere, even while this file hangs.
    await save(page).click();
    await pass(page, 2);
    await pick(page, "copy.json");
    await dialog(page).getByRole("button", { name: "別名で保存" }).click();
    await expect(state(page)).toHaveText("保存済み");
    expect(JSON.parse(await readPicked(page, "copy.json")).title).toBe("届かない題名");
    expect(await readPicked(page, "model.json")).toBe(SAMPLE);
  });

  test(`a save whose ${step} fails leaves the old file whole, and the edit unsaved`, async ({ page }) => {
    await openAndEdit(page, "新しい題名");
    await fault(page, step, "fails");
    await save(page).click();
    await expect(dialog(page)).toHaveAccessibleName("「model.json」に保存できませんでした");
    expect(await readPicked(page, "model.json")).toBe(SAMPLE);
    const { name, text } = await downloaded(page, () =>
      dialog(page).getByRole("button", { name: "ダウンロード" }).click(),
    );
    expect(name).toBe("model.json");
    expect(JSON.parse(text).title).toBe("新しい題名");

    await rename(page, "もっと新しい題名");
    await page.clock.runFor(1_000);
    await save(page).click();
    await dialog(page).getByRole("button", { name: "やめる" }).click();
    await expect(state(page)).toHaveText("未保存（この端末には自動保存済み）");
    expect(await readPicked(page, "model.json")).toBe(SAMPLE);

    await fault(page, "");
    await save(page).click();
    await expect(state(page)).toHaveText("保存済み");
    expect(JSON.parse(await readPicked(page, "model.json")).title).toBe("もっと新しい題名");
  });
}

test("a picker that never answers doesn't hold up later saves", async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: () => new Promise(() => {}) }));
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
  await rename(page, "待たされる題名");
  await save(page).click();
  await page.clock.runFor(10_000);
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const { text } = await downloaded(page, () => save(page).click());
  expect(JSON.parse(text).title).toBe("待たされる題名");
});
