import { expect, type Page } from "@playwright/test";
import { axe } from "../../tooling/axe.ts";
import { addAndRemove, rows, SMALL, test } from "./portal.ts";

const EDITOR =
  '<script src="/logic-model-editor.js" defer></script><logic-model-editor src="/fukuchiyama.json"></logic-model-editor>';

test("edits a model with the keyboard under a strict policy, and notifies the page", async ({ page, portal }) => {
  await portal.open(EDITOR, {});
  await expect(page.getByRole("tree")).toBeVisible();
  const edited = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener("logic-model-change", (event) => {
          const { model } = (event as CustomEvent<{ model: { nodes: Record<string, { text: string }> } }>).detail;
          const text = model.nodes.m45?.text ?? "";
          if (text.endsWith("支援")) resolve(text);
        }),
      ),
  );
  await page.getByRole("treeitem", { name: /^施策 45/ }).focus();
  await page.keyboard.press("F2");
  await page.keyboard.press("End");
  await page.keyboard.type("の支援");
  await page.keyboard.press("Enter");
  expect(await edited).toBe("市内の病院、医師会、関係機関等との連携の体制づくりの支援");
  const text = await page.evaluate(
    () => (document.querySelector("logic-model-editor") as Element & { text: string }).text,
  );
  expect(text).toContain("体制づくりの支援");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("treeitem", { name: /体制づくりの支援/ })).toHaveCount(0);
});

test("opens its views, panels and dialogs without accessibility violations", async ({ page, portal }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await portal.open(EDITOR);
  await expect(page.getByRole("tree")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "表", exact: true }).click();
  await expect(page.getByRole("treegrid")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("gridcell", { name: /レスパイト/ }).click();
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("applies an operation that the page dispatches on load", async ({ page, portal }) => {
  await portal.open(EDITOR.replace("<script", '<script src="/ask.js"></script><script'), {
    "/ask.js": `addEventListener("logic-model-load", ({ target }) => {
      target.dispatch({ type: "remove", node: "m45" });
    });`,
  });
  await expect(page.getByRole("tree")).toBeVisible();
  await expect.poll(() => rows(page)).toBe(81);
});

test("keeps a property that was set before the script ran", async ({ page, portal }) => {
  const [script, editor] = EDITOR.split(/(?=<logic-model-editor)/);
  await portal.open(`${editor}<script src="/set.js"></script>${script}`, {
    "/set.js": 'document.querySelector("logic-model-editor").readOnly = true;',
  });
  await expect(page.getByRole("tree")).toBeVisible();
  await expect(page.locator("logic-model-editor")).toHaveAttribute("readonly", "");
});

test("cannot be edited while read-only", async ({ page, portal }) => {
  await portal.open(EDITOR.replace("<logic-model-editor ", "<logic-model-editor readonly "));
  await expect(page.getByRole("tree")).toBeVisible();
  await expect.poll(() => rows(page)).toBe(82);
  await page.getByRole("treeitem", { name: /^施策 45/ }).focus();
  await page.keyboard.press("Delete");
  expect(await rows(page)).toBe(82);
  await page.locator("logic-model-editor").evaluate((editor) => editor.removeAttribute("readonly"));
  await expect(page.getByRole("button", { name: "元に戻す", exact: true })).toBeVisible();
  await page.getByRole("treeitem", { name: /^施策 45/ }).focus();
  await page.keyboard.press("Delete");
  await expect.poll(() => rows(page)).toBe(81);
});

/** The role or tag of the focused element, shadow roots included. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return "page";
    const { role, tagName } = element as HTMLElement;
    return role ?? tagName.toLowerCase();
  });

test.describe("the keyboard in the shadow root", () => {
  const first = (page: Page) => page.getByRole("treeitem", { name: /^施策 1、/ });
  test.beforeEach(async ({ page, portal }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await portal.open(`<a href="/">前</a>${EDITOR}<a href="/">後</a>`);
    await expect(first(page)).toBeVisible();
  });

  test("Tab enters, stops once in the tree, and leaves again", async ({ page }) => {
    await page.getByRole("link", { name: "前" }).focus();
    const walk: string[] = [];
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press("Tab");
      walk.push(await focused(page));
      if (await page.getByRole("link", { name: "後" }).evaluate((link) => link === document.activeElement)) break;
    }
    expect(walk.at(-1)).toBe("a");
    expect(walk).not.toContain("page");
    expect(walk.filter((role) => role === "treeitem")).toHaveLength(1);
    for (let i = 0; i < 150 && (await focused(page)) !== "treeitem"; i++) await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("treeitem");
  });

  test("arrow keys move through the tree; editing a row can be cancelled and undone", async ({ page }) => {
    await page.getByRole("treeitem").first().focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowDown");
    await expect(first(page)).toBeFocused();
    const field = page.getByRole("textbox", { name: "施策の文言" });
    await page.keyboard.press("F2");
    await expect(field).toBeFocused();
    await page.keyboard.type("消える");
    await page.keyboard.press("Escape");
    await expect(first(page)).toBeFocused();
    await expect(first(page)).not.toHaveAccessibleName(/消える/);
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("研修の実施");
    await page.keyboard.press("Enter");
    await expect(first(page)).toBeFocused();
    await expect(first(page)).toHaveAccessibleName("施策 1、研修の実施");
    await page.keyboard.press("Control+z");
    await expect(first(page)).not.toHaveAccessibleName(/研修の実施/);
    await page.keyboard.press("Control+y");
    await expect(first(page)).toHaveAccessibleName("施策 1、研修の実施");
  });

  test("a dialog traps focus, Escape closes it, and focus returns", async ({ page }) => {
    await first(page).focus();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    const inside = () => dialog.evaluate((element) => element.matches(":focus-within"));
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab"]) {
      await page.keyboard.press(key);
      // After the last element, focus may move to the browser's controls, but not to the rest of the page.
      expect((await inside()) || (await focused(page)) === "page", key).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(first(page)).toBeFocused();
  });

  test("Enter that confirms a Japanese conversion doesn't finish editing", async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    /** Presses a key during a conversion, when every key has the code 229. */
    const press = async (key: string) => {
      await client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
      await client.send("Input.dispatchKeyEvent", { type: "keyUp", key, windowsVirtualKeyCode: 229 });
    };
    await first(page).focus();
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "施策の文言" });
    await expect(field).toBeFocused();
    await press("Process");
    await client.send("Input.imeSetComposition", { text: "けんしゅう", selectionStart: 5, selectionEnd: 5 });
    await press("Enter");
    await client.send("Input.insertText", { text: "研修" });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("研修");
    await page.keyboard.press("Enter");
    await expect(first(page)).toHaveAccessibleName("施策 1、研修");
  });
});

test("in forced colours, has no accessibility violations and outlines the focused row", async ({ page, portal }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: "active" });
  await portal.open(EDITOR);
  const row = page.getByRole("treeitem", { name: /^施策 45/ });
  await expect(row).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await row.focus();
  await page.keyboard.press("ArrowUp");
  const outline = await page.evaluate(() => {
    const { activeElement } = document.querySelector("logic-model-editor")?.shadowRoot ?? {};
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement as Element);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe("none");
  expect(outline.width).toBeGreaterThanOrEqual(2);
});

test("leaks nothing when added and removed many times", async ({ page, portal }) => {
  test.setTimeout(600_000);
  const [script] = EDITOR.split(/(?=<logic-model-editor)/);
  await portal.open(
    `${script}<logic-model-editor><script type="application/json">${SMALL}</script></logic-model-editor>`,
  );
  await expect(page.getByRole("tree")).toBeVisible();
  await addAndRemove(page, "logic-model-editor");
});
