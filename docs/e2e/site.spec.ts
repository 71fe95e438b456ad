import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { axe } from "../../packages/tooling/axe.ts";

const dist = fileURLToPath(new URL("../.vitepress/dist/", import.meta.url));
/** The paths of all pages. */
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && file !== "404.html")
  .map(
    (file) =>
      `/${file
        .replaceAll("\\", "/")
        .replace(/\.html$/, "")
        .replace(/(^|\/)index$/, "$1")}`,
  )
  .sort();
const inEnglish = (path: string) => path.startsWith("/en/");

/** One page of each type. */
const EXAMPLES = [
  ...["/", "/start", "/guide", "/embed", "/format", "/cli", "/rules/", "/rules/empty-text", "/benchmark", "/adr/"],
  ...["/en/", "/en/guide", "/en/operations", "/en/rules/", "/en/api/element", "/en/adr/0001-file-format-version-1"],
];

/** The HTML of a page, with its links, ids and images. */
function contents(path: string) {
  const html = readFileSync(`${dist}${path.slice(1)}${path.endsWith("/") ? "index" : ""}.html`, "utf8");
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = ""]) => text);
  return {
    html,
    links: all(/<a [^>]*href="([^"]*)"/g),
    ids: new Set(all(/ id="([^"]*)"/g)),
    images: all(/<img [^>]*src="([^"]*)"/g),
  };
}

test("every page has a title, a description, one heading, and its language", () => {
  expect(pages.length).toBeGreaterThan(150);
  const descriptions = new Map<string, string>();
  for (const path of pages) {
    const { html } = contents(path);
    expect(html, path).toContain(`<html lang="${inEnglish(path) ? "en" : "ja"}"`);
    expect(html, path).toMatch(/<title>[^<]{2,}<\/title>/);
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    const [, description = ""] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    expect(description.length, path).toBeGreaterThan(10);
    descriptions.set(path, description);
  }
  expect(descriptions.get("/guide")).not.toBe(descriptions.get("/embed"));
});

test("every page exists in both languages, or has a page that explains why it doesn't", () => {
  const missing = pages.filter((path) => !pages.includes(inEnglish(path) ? path.slice(3) : `/en${path}`));
  expect(missing).toEqual([]);
});

test("no link is broken, and every image exists", async ({ request }) => {
  const known = new Map(pages.map((path) => [path, contents(path)]));
  const broken: string[] = [];
  const files = new Set<string>();
  for (const [path, { links, images }] of known) {
    for (const image of images) files.add(image);
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link.replaceAll("&amp;", "&"), `http://docs${path}`);
      if (origin !== "http://docs") continue;
      const target = known.get(pathname);
      if (!target) broken.push(`${path} → ${link}`);
      else if (hash && !target.ids.has(decodeURIComponent(hash.slice(1)))) broken.push(`${path} → ${link}`);
    }
  }
  for (const file of files) if (!(await request.get(file)).ok()) broken.push(file);
  expect(broken).toEqual([]);
  expect(files.size).toBeGreaterThan(3);
});

test("llms.txt lists every page except those of single rules", () => {
  const text = readFileSync(`${dist}llms.txt`, "utf8");
  const named = [...text.matchAll(/\]\((\/[^)#]*)\)/g)].map(([, path = ""]) => path);
  const wanted = pages.filter((path) => inEnglish(path) && path !== "/en/" && !/\/(rules|adr)\/./.test(path));
  expect([...named].sort()).toEqual([...wanted, "/en/rules/fukuchiyama"].sort());
});

/** Opens a page; fails if a request fails or the console shows an error. */
async function open(page: Page, path: string): Promise<void> {
  const wrong: string[] = [];
  page.removeAllListeners();
  page.on("response", (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(path, { waitUntil: "networkidle" });
  expect(wrong, path).toEqual([]);
}

/** Returns the violations of a page. Code blocks are slow to check and look alike, so only one page includes them. */
const violations = (page: Page) => axe(page, "html", page.url().endsWith("/start") ? undefined : "pre");

for (const path of EXAMPLES)
  test(`${path} loads without errors, has no accessibility violations, and fits a narrow screen`, async ({ page }) => {
    await open(page, path);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

for (const path of ["/start", "/en/rules/"])
  test(`${path} has no accessibility violations in dark mode`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page, path);
    await expect(page.locator("html")).toHaveClass(/dark/);
    expect(await violations(page)).toEqual([]);
  });

/** Chooses a language in the menu. */
async function change(page: Page, menu: string, language: string): Promise<void> {
  await page.getByRole("button", { name: menu }).hover();
  await page.getByRole("banner").getByRole("link", { name: language, exact: true }).click();
}

test("the language menu leads to the same page in the other language, and back", async ({ page }) => {
  await open(page, "/guide");
  await change(page, "言語", "English");
  await expect(page).toHaveURL("/en/guide");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Guide");
  await change(page, "Change language", "日本語");
  await expect(page).toHaveURL("/guide");
});

test("a page in English only has a Japanese page that links to it", async ({ page }) => {
  await open(page, "/en/adr/0002-refusals");
  await change(page, "Change language", "日本語");
  await expect(page).toHaveURL("/adr/0002-refusals");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("英語版だけのページです");
  await page.getByRole("main").getByRole("link", { name: /^0002/ }).click();
  await expect(page).toHaveURL("/en/adr/0002-refusals");
});

for (const [path, button, words, found, address] of [
  ["/", "検索", "振り分け", "施策の振り分け", /\/(guide|keyboard)#/],
  ["/", "検索", "再掲する", "再掲する", /\/(guide|keyboard)#/],
  ["/rules/", "検索", "貼り付け", "Excelから貼り付ける", /\/guide#/],
  ["/en/", "Search", "content security policy", "Content Security Policy", /\/en\/(embed|validate)#/i],
] as const)
  test(`searching for ${words} finds it`, async ({ page }) => {
    await open(page, path);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("searchbox").fill(words);
    const result = page
      .getByRole("option")
      .filter({ hasText: new RegExp(found, "i") })
      .first();
    await expect(result).toBeVisible();
    await result.getByRole("link").click();
    await expect(page).toHaveURL(address);
  });

test("the keyboard reaches the skip link first, and opens and closes the menu of a narrow screen", async ({ page }) => {
  await open(page, "/guide");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "本文へ移る" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#VPContent")).toBeFocused();

  await page.setViewportSize({ width: 375, height: 800 });
  const menu = page.getByRole("button", { name: "目次" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "キーボード操作" }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

test("the colour scheme can be changed and is kept", async ({ page }) => {
  await open(page, "/guide");
  await page.getByRole("switch").first().click();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await open(page, "/en/guide");
  await expect(page.locator("html")).toHaveClass(/dark/);
});
