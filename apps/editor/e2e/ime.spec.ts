import { type CDPSession, expect, type Page } from "@playwright/test";
import { openFile, SAMPLE, test, withoutPickers } from "./app.ts";

/** An input method: text under conversion is shown, then replaced by the chosen conversion. */
class InputMethod {
  private readonly session: CDPSession;
  private constructor(session: CDPSession) {
    this.session = session;
  }
  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }
  async convert(text: string): Promise<void> {
    await this.key("Process");
    await this.session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  /** Confirms the conversion with Enter. The input method handles the key and commits the text. */
  async choose(text: string): Promise<void> {
    await this.key("Enter");
    await this.session.send("Input.insertText", { text });
  }
  /** Every key press during a conversion has the key code 229. */
  private async key(key: string): Promise<void> {
    await this.session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
    await this.session.send("Input.dispatchKeyEvent", { type: "keyUp", key, windowsVirtualKeyCode: 229 });
  }
}

test.beforeEach(async ({ page }) => {
  await withoutPickers(page);
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
});

const first = (page: Page) => page.getByRole("treeitem", { name: /^施策 1、/ });

test("Enter that ends a conversion keeps the field open, and the text is one step", async ({ page }) => {
  const input = await InputMethod.of(page);
  await first(page).click();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "施策の文言" });
  await expect(field).toBeFocused();
  await input.convert("けん");
  await input.convert("けんしゅう");
  await expect(first(page)).not.toHaveAccessibleName(/けん/);
  await input.choose("研修");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("研修");
  await input.convert("じっし");
  await input.choose("実施");
  await page.keyboard.press("Enter");
  await expect(first(page)).toBeFocused();
  await expect(first(page)).toHaveAccessibleName("施策 1、研修実施");
  await page.keyboard.press("Control+z");
  await expect(first(page)).toHaveAccessibleName(/^施策 1、入退院/);
  await expect(page.getByRole("button", { name: "元に戻す", exact: true })).toBeVisible();
});

test("Escape during a conversion cancels the conversion, not the edit", async ({ page }) => {
  const input = await InputMethod.of(page);
  await first(page).click();
  await page.keyboard.press("F2");
  await page.keyboard.press("End");
  await input.convert("ついか");
  await input.convert("");
  const field = page.getByRole("textbox", { name: "施策の文言" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/作成・普及$/);
});

test("the picker and the search ignore the Enter that ends a conversion", async ({ page }) => {
  const input = await InputMethod.of(page);
  await page.getByRole("treeitem", { name: /健康危機/ }).click();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await input.convert("けんしゅう");
  await input.choose("研修");
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("combobox")).toHaveValue("研修");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("searchbox").focus();
  await input.convert("けんしゅう");
  await input.choose("研修");
  await expect(page.getByText(/–／\d+件/)).toBeVisible();
});

test("the Enter that ends a conversion doesn't close the dialog of the model's own fields", async ({ page }) => {
  const input = await InputMethod.of(page);
  await page.getByRole("button", { name: "基本情報" }).click();
  const title = page.getByRole("dialog").getByLabel("題名", { exact: true });
  await title.fill("");
  await title.focus();
  await input.convert("けいかく");
  await input.choose("計画");
  await expect(title).toHaveValue("計画");
  await input.convert("あん");
  await input.choose("案");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("計画案");
});
