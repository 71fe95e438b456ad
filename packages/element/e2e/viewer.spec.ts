import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { axe } from "../../tooling/axe.ts";
import { addAndRemove, holding, rows, SAMPLE, SMALL, test } from "./portal.ts";

const SCRIPT = '<script src="/logic-model-viewer.js" defer></script>';
const VIEWER = `${SCRIPT}<logic-model-viewer src="/fukuchiyama.json"></logic-model-viewer>`;

test("one script and one element show a model under a strict policy", async ({ page, portal }) => {
  await portal.open(VIEWER);
  await expect(page.getByRole("tree")).toBeVisible();
  await expect.poll(() => rows(page)).toBe(82);
  await expect(page.getByRole("treeitem", { name: /^施策 15\(再掲\)、同職種/ })).toBeVisible();
  await page.getByRole("searchbox").fill("訪問診療医");
  await expect(page.locator(".lm-count")).toContainText("2件");
});

test("shows the model inside the element without a network request", async ({ page, portal }) => {
  await portal.open(
    `<logic-model-viewer><script type="application/json">${SAMPLE}</script></logic-model-viewer>${SCRIPT}`,
  );
  await expect(page.getByRole("tree")).toBeVisible();
  await expect.poll(() => rows(page)).toBe(82);
});

test("shows a model set as a property before the script ran", async ({ page, portal }) => {
  await portal.open(`<logic-model-viewer id="one"></logic-model-viewer><script src="/set.js"></script>${SCRIPT}`, {
    "/set.js": `document.getElementById("one").model = {
      title: "案", root: "v", unplaced: [],
      nodes: { v: { id: "v", kind: "vision", text: "住み慣れた地域で暮らせる", indicators: [], outcomes: [], measures: [] } }
    };`,
  });
  await expect(page.getByRole("treeitem", { name: /住み慣れた地域で暮らせる/ })).toBeVisible();
});

test("notifies the page with events that leave its shadow root", async ({ page, portal }) => {
  await portal.open(VIEWER, {});
  await expect(page.getByRole("tree")).toBeVisible();
  const changed = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener("logic-model-view-change", (event) =>
          resolve(String((event as CustomEvent<{ view: { selected: string } }>).detail.view.selected)),
        ),
      ),
  );
  await page.getByRole("treeitem", { name: /^アウトカム.*病状急変時/ }).click();
  expect(await changed).toBe("vision/o3");
});

test("keeps collapsed rows when it is moved, removed and added again", async ({ page, portal }) => {
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

test("works twenty times on a page, with the script loaded twice", async ({ page, portal }) => {
  await portal.open(SCRIPT + VIEWER.repeat(20) + SCRIPT);
  await expect(page.getByRole("tree")).toHaveCount(20);
  await expect.poll(() => rows(page)).toBe(20 * 82);
});

test.describe("without a model", () => {
  const TABLE = "<table><tr><th>目指す姿</th><td>住み慣れた地域で暮らせる</td></tr></table>";

  test("shows its content until there is a model", async ({ page, portal }) => {
    await portal.open(`<logic-model-viewer>${TABLE}</logic-model-viewer>${SCRIPT}`);
    await expect(page.getByRole("table")).toBeVisible();
  });

  test("doesn't read the page itself where `src` is empty", async ({ page, portal }) => {
    await portal.open(
      `${SCRIPT}<logic-model-viewer src="">${TABLE}</logic-model-viewer><logic-model-viewer src=" "><script type="application/json">${SAMPLE}</script></logic-model-viewer>`,
    );
    await expect(page.getByRole("tree")).toBeVisible();
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page
      .locator("logic-model-viewer")
      .last()
      .evaluate((viewer) => viewer.setAttribute("src", ""));
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect.poll(() => rows(page)).toBe(82);
  });

  test("reports a missing file", async ({ page, portal, complaints }) => {
    await portal.open(`${SCRIPT}<logic-model-viewer src="/nowhere.json">${TABLE}</logic-model-viewer>`);
    await expect(page.getByRole("alert")).toContainText("「/nowhere.json」を取得できませんでした（404）");
    await expect(page.getByRole("table")).toBeVisible();
    expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
  });

  for (const [src, said] of [
    ["/page.json", "JSONの書き方に合っていません"],
    ["/other.json", "ロジックモデルのファイルではありません"],
  ] as const)
    test(`reports what is wrong with ${src}`, async ({ page, portal }) => {
      await portal.open(`${SCRIPT}<logic-model-viewer src="${src}">${TABLE}</logic-model-viewer>`);
      await expect(page.getByRole("alert")).toContainText(said);
      await expect(page.getByRole("table")).toBeVisible();
    });

  test("reports where a file has a problem, and shows a valid file afterwards", async ({ page, portal }) => {
    await portal.open(`${SCRIPT}<logic-model-viewer src="/broken.json"></logic-model-viewer>`);
    await expect(page.getByRole("alert")).toContainText("/vision/outcomes/1/id");
    await page.locator("logic-model-viewer").evaluate((viewer) => viewer.setAttribute("src", "/fukuchiyama.json"));
    await expect(page.getByRole("tree")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("shows the content of the element", async ({ page, portal }) => {
    await portal.open(`<logic-model-viewer><table><tr><td>目指す姿</td></tr></table></logic-model-viewer>${SCRIPT}`);
    await expect(page.getByRole("table")).toBeVisible();
  });
});

test("uses the language of the page", async ({ page, portal }) => {
  await portal.open(`<section lang="en">${VIEWER}</section>`);
  await expect(page.getByRole("treeitem", { name: /^Measure 15 ?\(reuse/i })).toBeVisible();
});

test("reports its height from a frame", async ({ page, portal }) => {
  await portal.open(`<script src="/listen.js"></script><iframe src="/frame" title="ロジックモデル"></iframe>`, {
    "/frame": `<!doctype html>${SCRIPT}<logic-model-viewer post-height src="/fukuchiyama.json"></logic-model-viewer>`,
    "/listen.js": `addEventListener("message", ({ data }) => {
      if (data?.type === "logic-model-height") document.documentElement.dataset.height = data.height;
    });`,
  });
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset.height))).toBeGreaterThan(100);
});

test("has no accessibility violations, and works with the keyboard", async ({ page, portal }) => {
  test.slow();
  await portal.open(VIEWER);
  await expect(page.getByRole("tree")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("treeitem").first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "End", "Home", "ArrowDown"]) await page.keyboard.press(key);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector("logic-model-viewer")?.shadowRoot ?? {};
      return (activeElement as HTMLElement | null | undefined)?.dataset.key;
    });
  await expect.poll(focused).toBe("vision/o1");
  await page.emulateMedia({ forcedColors: "active" });
  expect(await axe(page)).toEqual([]);
});

test("leaks nothing when added and removed many times", async ({ page, portal }) => {
  test.setTimeout(600_000);
  await portal.open(
    `<logic-model-viewer><script type="application/json">${SMALL}</script></logic-model-viewer>${SCRIPT}`,
  );
  await expect(page.getByRole("tree")).toBeVisible();
  await addAndRemove(page, "logic-model-viewer");
});

test("works three hundred times on a page at a steady cost", async ({ page, portal }) => {
  test.setTimeout(600_000);
  await page.addInitScript(() => {
    const counts = { observers: 0 };
    Object.assign(window, { counts });
    for (const name of ["ResizeObserver", "IntersectionObserver", "MutationObserver"] as const) {
      const Observer = window[name] as unknown as new (callback: () => void) => object;
      const Counted = class extends Observer {
        constructor(callback: () => void) {
          super(callback);
          counts.observers++;
        }
      };
      Object.assign(window, { [name]: Counted });
    }
  });
  const small = `<logic-model-viewer><script type="application/json">${SMALL}</script></logic-model-viewer>`;
  await portal.open(small.repeat(300) + SCRIPT);
  await expect(page.getByRole("treeitem", { name: /相談窓口の設置/ })).toHaveCount(300);
  const { Nodes, JSEventListeners } = await (await holding(page))();
  expect(Nodes / 300).toBeLessThan(150);
  expect(JSEventListeners / 300).toBeLessThan(200);
  const { observers } = await page.evaluate(() => (window as never as { counts: { observers: number } }).counts);
  expect(observers / 300).toBeLessThanOrEqual(4);

  const last = page.locator("logic-model-viewer").last();
  await last.getByRole("treeitem", { name: /孤立する人が減る/ }).click();
  await page.keyboard.press("ArrowDown");
  await expect(last.getByRole("treeitem", { name: /見守り活動の支援/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { selected: true })).toHaveCount(1);
  await last.getByRole("searchbox").fill("窓口");
  await expect(last.locator(".lm-count")).toContainText("1件");
});

test("isn't affected by the stylesheet of the page", async ({ page, portal }) => {
  await portal.open(`<link rel="stylesheet" href="/cms.css" />${VIEWER}`, {
    "/cms.css": `* { box-sizing: content-box; line-height: 3; letter-spacing: 0.3em; text-transform: uppercase; }
      body { font-size: 30px; text-align: center; white-space: pre; word-spacing: 1em; text-indent: 3em; }
      button, [role="tree"], section { display: none !important; }`,
  });
  await expect(page.getByRole("tree")).toBeVisible();
  await expect(page.getByRole("button", { name: "全体を表示" })).toBeVisible();
  const overflowing = await page
    .locator(".lm-part")
    .evaluateAll((parts) => parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 2).length);
  expect(overflowing).toBe(0);
});

test.describe("opened from a file", () => {
  const open = async (page: Page, body: string) => {
    const folder = await mkdtemp(join(tmpdir(), "portal-"));
    await copyFile(new URL("../dist/logic-model-viewer.js", import.meta.url), join(folder, "logic-model-viewer.js"));
    await writeFile(join(folder, "model.json"), SMALL);
    const script = '<script src="logic-model-viewer.js" defer></script>';
    await writeFile(
      join(folder, "計画.html"),
      `<!doctype html><meta charset="utf-8" /><html lang="ja">${script}${body}`,
    );
    await page.goto(pathToFileURL(join(folder, "計画.html")).href);
  };

  test("shows the model inside the element", async ({ page }) => {
    await open(page, `<logic-model-viewer><script type="application/json">${SMALL}</script></logic-model-viewer>`);
    await expect(page.getByRole("treeitem", { name: /相談窓口の設置/ })).toBeVisible();
  });

  test("explains what to do if a model next to it cannot be fetched", async ({ page, complaints }) => {
    await open(page, '<logic-model-viewer src="model.json"></logic-model-viewer>');
    await expect(page.getByRole("alert")).toContainText("サーバーに置いて開くか、モデルを要素の中に書いてください");
    expect(complaints.splice(0).length).toBeGreaterThan(0);
  });
});
