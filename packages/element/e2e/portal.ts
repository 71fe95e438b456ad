import { readFileSync } from "node:fs";
import { expect, type Page, test as playwright } from "@playwright/test";

/** What a public portal may allow: nothing but its own files. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
const HOST = "http://portal.test";

const file = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
export const SAMPLE: string = file("../../samples/fukuchiyama.json");

const FILES: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
  "/logic-model-viewer.js": { contentType: "text/javascript", body: file("../dist/logic-model-viewer.js") },
  "/logic-model-editor.js": { contentType: "text/javascript", body: file("../dist/logic-model-editor.js") },
  "/fukuchiyama.json": { contentType: "application/json", body: SAMPLE },
  "/broken.json": { contentType: "application/json", body: SAMPLE.replace('"id": "o2"', '"id": "o1"') },
};

/** A portal whose pages are what `open` is given. */
export interface Portal {
  /** Opens a page with this body, and further pages under their paths; `scripts` are files of the portal's own. */
  open(body: string, more?: Readonly<Record<string, string>>): Promise<void>;
}

/** A test of a portal under a strict content security policy: it fails on any error and anything the policy stops. */
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
  portal: async ({ page }, use) => {
    let pages: Readonly<Record<string, string>> = {};
    await page.route(`${HOST}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const known = FILES[pathname];
      if (known) return route.fulfill(known);
      const body = pages[pathname];
      if (body === undefined) return route.fulfill({ status: 404, body: "" });
      if (pathname.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body });
      const headers = { "content-security-policy": POLICY };
      return route.fulfill({ contentType: "text/html; charset=utf-8", headers, body });
    });
    await use({
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

/** How many rows the diagram on the page has. */
export async function rows(page: Page): Promise<number> {
  return page.getByRole("treeitem").count();
}
