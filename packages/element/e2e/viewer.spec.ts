import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { rows, SAMPLE, test } from "./portal.ts";

const SCRIPT = '<script src="/logic-model-viewer.js" defer></script>';
const VIEWER = `${SCRIPT}<logic-model-viewer src="/fukuchiyama.json"></logic-model-viewer>`;

test("one script tag and one element show a model under a strict policy", async ({ page, portal }) => {
  await portal.open(VIEWER);
  await expect(page.getByRole("tree")).toBeVisible();
  expect(await rows(page)).toBe(82);
  await expect(page.getByRole("treeitem", { name: /^施策 15\(再掲\)、同職種/ })).toBeVisible();
  await page.getByRole("searchbox").fill("訪問診療医");
  await expect(page.locator(".lm-count")).toContainText("2件");
});

test("the model may stand inside the element, without a network", async ({ page, portal }) => {
  await portal.open(
    `<logic-model-viewer><script type="application/json">${SAMPLE}</script></logic-model-viewer>${SCRIPT}`,
  );
  await expect(page.getByRole("tree")).toBeVisible();
  expect(await rows(page)).toBe(82);
});

test("the model may be set as a property, also before the script has run", async ({ page, portal }) => {
  await portal.open(`<logic-model-viewer id="one"></logic-model-viewer><script src="/set.js"></script>${SCRIPT}`, {
    "/set.js": `document.getElementById("one").model = {
      title: "案", root: "v", unplaced: [],
      nodes: { v: { id: "v", kind: "vision", text: "住み慣れた地域で暮らせる", indicators: [], outcomes: [], measures: [] } }
    };`,
  });
  await expect(page.getByRole("treeitem", { name: /住み慣れた地域で暮らせる/ })).toBeVisible();
});

test("it tells the page what happens, in events that leave its shadow root", async ({ page, portal }) => {
  await portal.open(VIEWER, {});
  await expect(page.getByRole("tree")).toBeVisible();
  const told = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener("logic-model-view-change", (event) =>
          resolve(String((event as CustomEvent<{ view: { selected: string } }>).detail.view.selected)),
        ),
      ),
  );
  await page.getByRole("treeitem", { name: /^アウトカム.*病状急変時/ }).click();
  expect(await told).toBe("vision/o3");
});

test("it lives through being moved, taken away and put back, with what was folded", async ({ page, portal }) => {
  await portal.open(`${VIEWER}<div id="elsewhere"></div>`);
  const outcome = page.getByRole("treeitem", { name: /^アウトカム.*病状急変時/ });
  await outcome.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(outcome).toHaveAttribute("aria-expanded", "false");
  await page.evaluate(() => {
    const viewer = document.querySelector("logic-model-viewer") as Element;
    document.querySelector("#elsewhere")?.append(viewer);
  });
  await expect(outcome).toHaveAttribute("aria-expanded", "false");
  await page.evaluate(async () => {
    const viewer = document.querySelector("logic-model-viewer") as Element;
    viewer.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(viewer);
  });
  await expect(outcome).toHaveAttribute("aria-expanded", "false");
});

test("twenty on a page, and the script twice", async ({ page, portal }) => {
  await portal.open(SCRIPT + VIEWER.repeat(20) + SCRIPT);
  await expect(page.getByRole("tree")).toHaveCount(20);
  expect(await rows(page)).toBe(20 * 82);
});

test.describe("where there is no model to show", () => {
  const TABLE = "<table><tr><th>目指す姿</th><td>住み慣れた地域で暮らせる</td></tr></table>";

  test("what stands inside shows until there is one", async ({ page, portal }) => {
    await portal.open(`<logic-model-viewer>${TABLE}</logic-model-viewer>${SCRIPT}`);
    await expect(page.getByRole("table")).toBeVisible();
  });

  test("a file that is not there is told", async ({ page, portal, complaints }) => {
    await portal.open(`${SCRIPT}<logic-model-viewer src="/nowhere.json">${TABLE}</logic-model-viewer>`);
    await expect(page.getByRole("alert")).toContainText("「/nowhere.json」を取得できませんでした（404）");
    await expect(page.getByRole("table")).toBeVisible();
    expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
  });

  test("a file with a problem is told, at its place, and a mended one shown", async ({ page, portal }) => {
    await portal.open(`${SCRIPT}<logic-model-viewer src="/broken.json"></logic-model-viewer>`);
    await expect(page.getByRole("alert")).toContainText("/vision/outcomes/1/id");
    await page.locator("logic-model-viewer").evaluate((viewer) => viewer.setAttribute("src", "/fukuchiyama.json"));
    await expect(page.getByRole("tree")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("what stands inside the element shows", async ({ page, portal }) => {
    await portal.open(`<logic-model-viewer><table><tr><td>目指す姿</td></tr></table></logic-model-viewer>${SCRIPT}`);
    await expect(page.getByRole("table")).toBeVisible();
  });
});

test("its words follow the language of the page", async ({ page, portal }) => {
  await portal.open(`<section lang="en">${VIEWER}</section>`);
  await expect(page.getByRole("treeitem", { name: /^Measure 15 ?\(reuse/i })).toBeVisible();
});

test("in a frame it tells how high it is", async ({ page, portal }) => {
  await portal.open(`<script src="/listen.js"></script><iframe src="/frame" title="ロジックモデル"></iframe>`, {
    "/frame": `<!doctype html>${SCRIPT}<logic-model-viewer post-height src="/fukuchiyama.json"></logic-model-viewer>`,
    "/listen.js": `addEventListener("message", ({ data }) => {
      if (data?.type === "logic-model-height") document.documentElement.dataset.height = data.height;
    });`,
  });
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset.height))).toBeGreaterThan(100);
});

test("nothing is wrong with its accessibility, and all works from the keyboard", async ({ page, portal }) => {
  await portal.open(VIEWER);
  await expect(page.getByRole("tree")).toBeVisible();
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
  await page.getByRole("treeitem").first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "End", "Home", "ArrowDown"]) await page.keyboard.press(key);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector("logic-model-viewer")?.shadowRoot ?? {};
      return (activeElement as HTMLElement | null | undefined)?.dataset.key;
    });
  expect(await focused()).toBe("vision/o1");
  await page.emulateMedia({ forcedColors: "active" });
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
});

test("a thousand times put on the page and taken away leave nothing behind", async ({ page, portal }) => {
  test.setTimeout(180_000);
  await portal.open(
    `<logic-model-viewer><script type="application/json">${SAMPLE}</script></logic-model-viewer>${SCRIPT}`,
  );
  await expect(page.getByRole("tree")).toBeVisible();
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  async function kept() {
    await client.send("HeapProfiler.enable");
    for (let i = 0; i < 3; i++) await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }
  const cycle = (times: number) =>
    page.evaluate(async (times) => {
      const viewer = document.querySelector("logic-model-viewer") as Element & { model: unknown };
      const { model } = viewer;
      viewer.remove();
      for (let i = 0; i < times; i++) {
        const other = document.createElement("logic-model-viewer") as typeof viewer;
        other.model = model;
        document.body.append(other);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        other.remove();
      }
      document.body.append(viewer);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, times);
  await cycle(30);
  const before = await kept();
  await cycle(1000);
  const after = await kept();
  for (const name of ["Nodes", "JSEventListeners"])
    expect((after[name] as number) - (before[name] as number), name).toBeLessThan(100);
  expect((after.JSHeapUsedSize as number) - (before.JSHeapUsedSize as number)).toBeLessThan(3_000_000);
});
