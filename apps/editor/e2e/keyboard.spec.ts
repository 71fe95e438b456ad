import { readFileSync } from "node:fs";
import { createOutline, type LogicModel, type Placement, type Row, readLogicModel } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { expect, type Page } from "@playwright/test";
import { SAMPLE, test, withoutPickers } from "./app.ts";

const sample = model(SAMPLE);

function model(text: string): LogicModel {
  const result = readLogicModel(text);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.model;
}

/** Returns what a reader can compare of the rows of an outline. */
function written(of: LogicModel) {
  return createOutline(of).rows.map((row: Row) => ({
    kind: row.node.kind,
    level: row.level,
    number: row.number,
    reuse: row.reuse,
    places: row.places,
    text: row.text,
    original: row.node.text,
    agree: row.consultation?.organization,
    scenes: row.node.kind === "outcome" ? row.node.scenes : undefined,
  }));
}

/** Presses Tab until the element that matches the selector has focus. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}`);
}

const press = (page: Page, key: string) => page.keyboard.press(key);

/** Types over the open field and ends the edit with a key. */
async function type(page: Page, text: string, keep = "Enter"): Promise<void> {
  await page.keyboard.insertText(text);
  await press(page, keep);
}

/** Chooses a command from the menu of the focused row. */
async function choose(page: Page, command: string): Promise<void> {
  await press(page, "Shift+F10");
  await expect(page.locator("[role=menuitem]:focus")).toBeVisible();
  const item = page.getByRole("menuitem", { name: command });
  for (let i = 0; i < 40; i++) {
    if (await item.evaluate((element) => element === element.ownerDocument.activeElement)) return press(page, "Enter");
    await press(page, "ArrowDown");
  }
  throw new Error(`${command} is not in the menu`);
}

/** Places an existing node after the focused row, or as its last child. */
async function reuse(page: Page, text: string, kind?: string): Promise<void> {
  await press(page, "Control+k");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  if (kind) {
    const radio = dialog.getByRole("radio", { name: kind });
    if (!(await radio.isChecked())) {
      await tabTo(page, "input[type=radio]", "Shift+Tab");
      for (let i = 0; i < 4 && !(await radio.isChecked()); i++) await press(page, "ArrowDown");
    }
  }
  await tabTo(page, "[role=combobox]");
  await page.keyboard.insertText(text);
  await expect(dialog.getByRole("option").first()).toContainText(text);
  await press(page, "Enter");
  await expect(dialog).toBeHidden();
  await expect(page.locator("[role=treeitem]:focus")).toBeVisible();
}

/** Goes to the details of the row, calls `act` and goes back. */
async function inDetails(page: Page, act: () => Promise<void>): Promise<void> {
  await press(page, "Alt+Enter");
  await expect(page.locator(".lm-panel :focus")).toBeVisible();
  await act();
  await press(page, "Alt+Enter");
  await expect(page.locator("[role=treeitem]:focus")).toBeVisible();
}

test("all of Fukuchiyama is built from blank by keyboard alone", async ({ page }) => {
  test.setTimeout(600_000);
  await withoutPickers(page);
  await page.goto("/");
  await expect(page.getByRole("button", { name: "白紙" })).toBeVisible();
  await page.keyboard.press("Tab");
  for (let i = 0; i < 60; i++) {
    if (await page.getByRole("button", { name: "白紙" }).evaluate((e) => e === document.activeElement)) break;
    await press(page, "Tab");
  }
  await press(page, "Enter");
  await expect(page.getByRole("treeitem")).toHaveCount(1);

  // The kind of plan and its name.
  await tabTo(page, "header button");
  const info = page.getByRole("button", { name: "基本情報" });
  for (let i = 0; i < 40 && !(await info.evaluate((e) => e === document.activeElement)); i++) await press(page, "Tab");
  await press(page, "Enter");
  const field = (name: string) => page.getByRole("dialog").getByLabel(name, { exact: true });
  const goTo = async (name: string) => {
    for (let i = 0; i < 40 && !(await field(name).evaluate((e) => e === document.activeElement)); i++)
      await press(page, "Tab");
  };
  await goTo("題名");
  await page.keyboard.insertText(sample.title);
  await goTo("様式");
  for (let i = 0; i < 5 && (await field("様式").inputValue()) !== "home-care"; i++) await press(page, "ArrowDown");
  const decide = page.getByRole("dialog").getByRole("button", { name: "決定" });
  for (let i = 0; i < 40 && !(await decide.evaluate((e) => e === document.activeElement)); i++)
    await press(page, "Tab");
  await press(page, "Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sample.title);

  await tabTo(page, "[role=treeitem]");
  await press(page, "Enter");
  await type(page, sample.nodes[sample.root]?.text ?? "");

  const done = new Set<string>();
  const text = (id: string) => sample.nodes[id]?.text ?? "";
  /** Writes a list below the focused outcome. Focus ends on its last row. */
  async function list(placements: readonly Placement[], kind: "施策" | "指標", first: string): Promise<void> {
    for (const [i, { node, text: here, consultation }] of placements.entries()) {
      const own = sample.nodes[node];
      if (done.has(node)) {
        await reuse(page, text(node), kind);
        if (here !== undefined) {
          await press(page, "Shift+F2");
          await type(page, here);
        }
        if (consultation?.organization)
          await inDetails(page, async () => {
            const group = page.locator("details", { hasText: "この場所だけの要相談" });
            const input = group.getByRole("textbox", { name: "相談先" });
            const summary = group.locator("summary");
            for (let n = 0; n < 60 && !(await summary.evaluate((e) => e === document.activeElement)); n++)
              await press(page, "Tab");
            if (!(await input.isVisible())) await press(page, "Enter");
            for (let n = 0; n < 60 && !(await input.evaluate((e) => e === document.activeElement)); n++)
              await press(page, "Tab");
            await page.keyboard.insertText(consultation.organization ?? "");
          });
      } else {
        done.add(node);
        await press(page, i === 0 ? first : "Control+Enter");
        await type(page, text(node));
        if (own?.kind === "measure" && own.consultation?.organization) {
          await choose(page, "要相談を編集");
          await type(page, own.consultation.organization);
        }
      }
    }
  }

  const vision = sample.nodes[sample.root];
  if (vision?.kind !== "vision") throw new Error("no vision");
  for (const { node } of vision.outcomes) {
    const outcome = sample.nodes[node];
    if (outcome?.kind !== "outcome") throw new Error("no outcome");
    await press(page, "Home");
    await press(page, "Control+Shift+Enter");
    await type(page, outcome.text);
    if (outcome.scenes?.length)
      await inDetails(page, async () => {
        for (const scene of outcome.scenes ?? []) {
          const words = {
            dailyCare: "日常の療養支援",
            admissionDischarge: "入退院支援",
            emergency: "急変時の対応",
            endOfLife: "看取り",
            infection: "感染症",
            disaster: "災害",
          };
          const box = page.getByRole("checkbox", { name: words[scene as keyof typeof words] });
          for (let n = 0; n < 60 && !(await box.evaluate((e) => e === document.activeElement)); n++)
            await press(page, "Tab");
          await press(page, "Space");
        }
      });
    await list(outcome.indicators, "指標", "Control+Alt+Enter");
    // From the last indicator back to the outcome.
    if (outcome.indicators.length) await press(page, "ArrowLeft");
    await list(outcome.measures, "施策", "Control+Shift+Enter");
  }

  const download = page.waitForEvent("download");
  await press(page, "Control+s");
  const saved = model(readFileSync(await (await download).path(), "utf8"));
  expect(modelStats(saved)).toEqual(modelStats(sample));
  expect(written(saved)).toEqual(written(sample));
  expect(saved.profile).toBe("home-care");
  // Without a single click, focus has stayed where the keyboard put it.
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
