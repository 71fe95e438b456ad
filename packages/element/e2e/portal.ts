import { readFileSync } from "node:fs";
import { expect, type Page, test as playwright } from "@playwright/test";
import { runs } from "../../core/src/testing/effort.ts";

/** The policy of a strict public portal: only its own files, and its own frames on pages that have any. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
const HOST = "http://portal.test";

const file = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
export const SAMPLE: string = file("../../samples/fukuchiyama.json");

const FILES: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
  "/logic-model-viewer.js": { contentType: "text/javascript", body: file("../dist/logic-model-viewer.js") },
  "/logic-model-editor.js": { contentType: "text/javascript", body: file("../dist/logic-model-editor.js") },
  "/fukuchiyama.json": { contentType: "application/json", body: SAMPLE },
  "/page.json": { contentType: "text/html", body: "<!doctype html><title>ログイン</title>" },
  "/other.json": { contentType: "application/json", body: '{ "type": "FeatureCollection", "features": [] }' },
  "/broken.json": { contentType: "application/json", body: SAMPLE.replace('"id": "o2"', '"id": "o1"') },
};

/** A portal that serves the pages passed to `open`. */
export interface Portal {
  /** Opens a page with the given body. `more` holds further pages, scripts and stylesheets by their paths. */
  open(body: string, more?: Readonly<Record<string, string>>): Promise<void>;
}

/** A test on a portal with a strict content security policy. It also fails if the page reports an error or violates the policy. */
export const test = playwright.extend<{ portal: Portal; complaints: string[] }>({
  complaints: [
    async ({ context, page }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (error) => complaints.push(error.error().message));
      context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
        );
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  portal: async ({ page }, provide) => {
    let pages: Readonly<Record<string, string>> = {};
    await page.route(`${HOST}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const known = FILES[pathname];
      if (known) return route.fulfill(known);
      const body = pages[pathname];
      if (body === undefined) return route.fulfill({ status: 404, body: "" });
      if (pathname.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body });
      if (pathname.endsWith(".css")) return route.fulfill({ contentType: "text/css", body });
      const headers = { "content-security-policy": body.includes("<iframe") ? `${POLICY}; frame-src 'self'` : POLICY };
      return route.fulfill({ contentType: "text/html; charset=utf-8", headers, body });
    });
    await provide({
      async open(body, more = {}) {
        pages = {
          "/": `<!doctype html><html lang="ja"><title>頁</title><body><main><h1>計画</h1>${body}</main></body></html>`,
          ...more,
        };
        await page.goto(`${HOST}/`);
      },
    });
  },
});

/** The file of a model with a few rows. */
export const SMALL: string = JSON.stringify({
  format: "logic-model",
  version: 1,
  title: "見守り",
  vision: {
    id: "v",
    text: "安心して暮らせる",
    outcomes: [
      { id: "o1", text: "孤立する人が減る", measures: [{ id: "m1", text: "見守り活動の支援" }] },
      { id: "o2", text: "相談できる場がある", measures: [{ id: "m2", text: "相談窓口の設置" }, { reuse: "m1" }] },
    ],
  },
});

/** What the page still holds after garbage collection. */
export interface Held {
  readonly Nodes: number;
  readonly JSEventListeners: number;
  readonly JSHeapUsedSize: number;
}

/** Returns a function that measures what a page holds, from the browser's own metrics. */
export async function holding(page: Page): Promise<() => Promise<Held>> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  await client.send("HeapProfiler.enable");
  return async () => {
    for (let i = 0; i < 3; i++) await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as unknown as Held;
  };
}

/**
 * Adds an element to the page and removes it many times. Memory must stay flat: a leak of one node or listener each time
 * would exceed the limits.
 */
export async function addAndRemove(page: Page, name: string): Promise<void> {
  const held = await holding(page);
  const cycle = (times: number) =>
    page.evaluate(
      async ([name, times]) => {
        const element = document.querySelector(name) as HTMLElement & { model: unknown };
        const { model } = element;
        element.remove();
        for (let i = 0; i < times; i++) {
          const other = document.createElement(name) as typeof element;
          other.model = model;
          document.body.append(other);
          while (!other.shadowRoot?.querySelector('[role="treeitem"]'))
            await new Promise((resolve) => requestAnimationFrame(resolve));
          other.remove();
        }
        document.body.append(element);
        await new Promise((resolve) => setTimeout(resolve, 100));
      },
      [name, times] as const,
    );
  await cycle(30);
  const before = await held();
  await cycle(runs(200, 1000));
  const after = await held();
  expect(after.Nodes - before.Nodes, "nodes").toBeLessThan(100);
  expect(after.JSEventListeners - before.JSEventListeners, "listeners").toBeLessThan(100);
  expect(after.JSHeapUsedSize - before.JSHeapUsedSize, "bytes").toBeLessThan(3_000_000);
}

/** The number of rows in the diagrams on the page. */
export async function rows(page: Page): Promise<number> {
  return page.getByRole("treeitem").count();
}
