import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test as playwright } from "@playwright/test";

/** A test that also fails if the page reports an error or violates its content security policy. */
const test = playwright.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, page }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (error) => complaints.push(error.error().message));
      context.on("console", (message) => {
        const icon = message.location().url.endsWith("/favicon.ico");
        if (message.type() === "error" && !icon) complaints.push(message.text());
      });
      await page.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", (event) => console.error(event.violatedDirective)),
      );
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

async function shows(page: Page): Promise<void> {
  await expect(page.getByRole("tree")).toBeVisible();
  await expect(page.getByRole("treeitem")).toHaveCount(82);
  await page.getByRole("treeitem", { name: /^施策 15\(再掲\)/ }).click();
  await expect(page.getByText("4か所")).not.toHaveCount(0);
}

async function edits(page: Page): Promise<void> {
  await page.getByRole("treeitem").first().focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("住み慣れた地域で、自分らしく暮らせる");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { name: /住み慣れた地域で、自分らしく暮らせる/ })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("treeitem", { name: /自分らしく/ })).toHaveCount(0);
}

const valid = JSON.parse(readFileSync(join(import.meta.dirname, "../packages/samples/fukuchiyama.json"), "utf8"));
/** Two faults, the second deep inside. */
const broken = { ...valid, title: 5, vision: { ...valid.vision, outcomes: [{ id: "o1" }] } };
const PATHS = { zod: ["title", "vision/outcomes/0/text"], standard: ["title", "vision/outcomes/0/text"] };

test("the schemas of the package accept a sample and refuse a broken one at the right path in Node.js", () => {
  const folder = join(tmpdir(), "logic-model-examples", "vite");
  const script = `import { problemPaths } from "./src/problemPaths.ts";
    import { readFileSync } from "node:fs";
    console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(problemPaths)));`;
  const input = JSON.stringify([valid, broken]);
  const output = execFileSync("node", ["--input-type=module", "-e", script], { cwd: folder, input, encoding: "utf8" });
  expect(JSON.parse(output)).toEqual([{ zod: [], standard: [] }, PATHS]);
});

for (const [name, port] of [
  ["Vite and React 19", 4181],
  ["Vite and React 18", 4182],
] as const)
  test.describe(name, () => {
    test("shows a model", async ({ page }) => {
      await page.goto(`http://127.0.0.1:${port}/`);
      await shows(page);
    });
    test("edits a model", async ({ page }) => {
      await page.goto(`http://127.0.0.1:${port}/#edit`);
      await edits(page);
    });
    test("checks files with both schemas", async ({ page }) => {
      await page.goto(`http://127.0.0.1:${port}/#check`);
      await page.getByRole("textbox").fill(JSON.stringify(valid));
      await expect(page.getByRole("status")).toHaveText(JSON.stringify({ zod: [], standard: [] }));
      await page.getByRole("textbox").fill(JSON.stringify(broken));
      await expect(page.getByRole("status")).toHaveText(JSON.stringify(PATHS));
    });
  });

test.describe("Next.js", () => {
  test("shows a model rendered on the server", async ({ page, request }) => {
    const html = await (await request.get("http://127.0.0.1:4183/")).text();
    expect(html).toContain("施策 15");
    expect(html).toContain("在宅を支える病院のバックアップ体制の確保");
    const viewer = html.slice(html.indexOf('class="lm"'), html.indexOf("</section>"));
    expect(viewer).not.toContain("style=");
    await page.goto("http://127.0.0.1:4183/");
    await shows(page);
  });
  test("edits a model in the browser", async ({ page }) => {
    await page.goto("http://127.0.0.1:4183/edit");
    await edits(page);
  });
});

test.describe("a bare page with one script, under a strict policy", () => {
  test("shows a model", async ({ page }) => {
    await page.goto("http://127.0.0.1:4184/");
    await shows(page);
    await expect(page.getByRole("table")).toBeHidden();
  });
});

test.describe("a bare page without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("shows the table inside the element", async ({ page }) => {
    await page.goto("http://127.0.0.1:4184/");
    await expect(page.getByRole("table")).toBeVisible();
  });
});
