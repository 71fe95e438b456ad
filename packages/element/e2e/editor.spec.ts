import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { rows, test } from "./portal.ts";

const EDITOR =
  '<script src="/logic-model-editor.js" defer></script><logic-model-editor src="/fukuchiyama.json"></logic-model-editor>';

test("a model is edited from the keyboard under a strict policy, and the page is told", async ({ page, portal }) => {
  await portal.open(EDITOR, {});
  await expect(page.getByRole("tree")).toBeVisible();
  const told = page.evaluate(
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
  expect(await told).toBe("市内の病院、医師会、関係機関等との連携の体制づくりの支援");
  const text = await page.evaluate(
    () => (document.querySelector("logic-model-editor") as Element & { text: string }).text,
  );
  expect(text).toContain("体制づくりの支援");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("treeitem", { name: /体制づくりの支援/ })).toHaveCount(0);
});

test("its views, panels and dialogs open, and nothing is wrong with their accessibility", async ({ page, portal }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await portal.open(EDITOR);
  await expect(page.getByRole("tree")).toBeVisible();
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
  const violations = async () => (await new AxeBuilder({ page }).withTags(tags).analyze()).violations;
  expect(await violations()).toEqual([]);
  await page.getByRole("button", { name: "表", exact: true }).click();
  await expect(page.getByRole("treegrid")).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByRole("gridcell", { name: /レスパイト/ }).click();
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("it does what the page asks as soon as the model is there, and keeps what was set before", async ({
  page,
  portal,
}) => {
  await portal.open(EDITOR.replace("<script", '<script src="/ask.js"></script><script'), {
    "/ask.js": `addEventListener("logic-model-load", ({ target }) => {
      target.dispatch({ type: "remove", node: "m45" });
    });`,
  });
  await expect(page.getByRole("tree")).toBeVisible();
  expect(await rows(page)).toBe(81);
});

test("a property set before the script ran is kept", async ({ page, portal }) => {
  const [script, editor] = EDITOR.split(/(?=<logic-model-editor)/);
  await portal.open(`${editor}<script src="/set.js"></script>${script}`, {
    "/set.js": 'document.querySelector("logic-model-editor").readOnly = true;',
  });
  await expect(page.getByRole("tree")).toBeVisible();
  await expect(page.locator("logic-model-editor")).toHaveAttribute("readonly", "");
});

test("nothing can be edited where it is read only", async ({ page, portal }) => {
  await portal.open(EDITOR.replace("<logic-model-editor ", "<logic-model-editor readonly "));
  await expect(page.getByRole("tree")).toBeVisible();
  const before = await rows(page);
  await page.getByRole("treeitem", { name: /^施策 45/ }).focus();
  await page.keyboard.press("Delete");
  expect(await rows(page)).toBe(before);
  await page.locator("logic-model-editor").evaluate((editor) => editor.removeAttribute("readonly"));
  await page.getByRole("treeitem", { name: /^施策 45/ }).focus();
  await page.keyboard.press("Delete");
  await expect.poll(() => rows(page)).toBe(before - 1);
});
