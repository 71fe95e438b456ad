import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { axe, openFile, SAMPLE, test } from "./app.ts";

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

const openSample = async (page: Page) => {
  await page.getByRole("button", { name: "福知山市 在宅医療・介護連携" }).click();
  await expect(page.getByRole("tree")).toBeVisible();
};

test("opens a file and shows every row of the printed table", async ({ page }) => {
  await openFile(page, "福知山.json", SAMPLE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("福知山市 在宅医療・介護連携ロジックモデル");
  await expect(page.getByText("アウトカム 6・施策 37（再掲 18）・指標 19")).toBeVisible();
  await expect(page.locator('[role=treeitem][data-kind="measure"]')).toHaveCount(55);
  await expect(page.locator('[role=treeitem][data-kind="indicator"]')).toHaveCount(20);
  await expect(page.getByRole("treeitem", { name: "施策 41(再掲)、ケース検討を目的とした" })).toBeVisible();
});

test("opens a file dropped on the page", async ({ page }) => {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "福知山.json", { type: "application/json" }));
    return transfer;
  }, SAMPLE);
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await expect(page.getByText("ここに置くと開きます")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(page.getByRole("tree")).toBeVisible();
  await expect(page.getByText("ここに置くと開きます")).toBeHidden();
});

test("explains in Japanese what is wrong with a broken file, and keeps the open model", async ({ page }) => {
  await openSample(page);
  const broken = SAMPLE.replace('"reuse": "m2"', '"reuse": "m99"').replace('"id": "m3"', '"id": "m4"');
  await openFile(page, "直していない.json", broken);
  await expect(page.getByRole("heading", { name: "「直していない.json」は開けませんでした" })).toBeFocused();
  await expect(page.getByText("/vision/outcomes/1/measures/6")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "m99" })).toBeVisible();
  await expect(page.getByRole("tree")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.locator(".problems").getByRole("button", { name: "閉じる" }).click();
  await expect(page.getByRole("heading", { name: /開けませんでした/ })).toBeHidden();
});

test("explains what to do about a file that isn't a model", async ({ page }) => {
  for (const [name, content] of [
    ["Excelの表.xlsx", "PK\u0003\u0004"],
    ["空.json", ""],
    ["途中まで.json", '{"format": "logic-model", "version": 1, "title": "'],
    ["別のもの.json", "[1, 2, 3]"],
    ["新しい版.json", '{"format": "logic-model", "version": 2, "title": "", "vision": {"id": "v", "text": ""}}'],
  ] as const) {
    await openFile(page, name, content);
    await expect(page.getByRole("heading", { name: `「${name}」は開けませんでした` })).toBeVisible();
    await expect(page.locator(".problems li").first()).toContainText(/ください/);
  }
});

test("saves a file that opens as the same model", async ({ page }) => {
  await openSample(page);
  // Without a file picker, as in most browsers, the app downloads the file.
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("福知山市 在宅医療・介護連携ロジックモデル.json");
  expect(readFileSync(await file.path(), "utf8")).toBe(SAMPLE);
});

test("writes the diagram as SVG", async ({ page }) => {
  await openSample(page);
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await page.getByRole("button", { name: "書き出す" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "図（A3横・SVG）" }).click();
  const svg = readFileSync(await (await download).path(), "utf8");
  expect(svg).toContain("<svg");
  expect(svg).toContain("在宅歯科医師会");
});

test("lists findings and goes to their places", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: /^点検 \d/ }).click();
  const list = page.getByRole("complementary", { name: "点検" });
  await expect(list.getByText("「認知症」の場面に当たるアウトカムがありません。")).toBeVisible();
  await list.getByRole("button", { name: /再掲の文言「ケース検討/ }).click();
  await expect(page.getByRole("treeitem", { name: /^施策 41\(再掲\)、/ })).toBeFocused();
  expect(await axe(page)).toEqual([]);
});

test("can be explored by keyboard alone", async ({ page }) => {
  await openSample(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null);
  for (let i = 0; i < 40 && (await focused()) === null; i++) await page.keyboard.press("Tab");
  expect(await focused()).toBe("/vision");
  const seen = new Set<string | null>();
  for (let i = 0; i < 90; i++) {
    const key = await focused();
    if (seen.has(key)) break;
    seen.add(key);
    await expect(page.locator(":focus")).toBeInViewport();
    await page.keyboard.press("ArrowDown");
  }
  expect(seen.size).toBe(1 + 6 + 55 + 20);
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe("/vision");
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [375, 812],
] as const)
  test(`has no accessibility violations and cuts nothing off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    expect(await axe(page)).toEqual([]);
    await openSample(page);
    expect(await axe(page)).toEqual([]);
    await expect(page.locator("[role=treeitem]")).toHaveCount(82);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test("is in English on request", async ({ page }) => {
  await page.getByRole("combobox", { name: "言語 / Language" }).selectOption("en");
  await page.getByRole("button", { name: /^Fukuchiyama City/ }).click();
  await expect(page.getByText("6 outcomes, 37 measures (18 reused), 19 indicators")).toBeVisible();
  await expect(page.getByRole("button", { name: "History" })).toBeVisible();
});
