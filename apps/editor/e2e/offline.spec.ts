import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { expect } from "@playwright/test";
import { openFile, rename, SAMPLE, test } from "./app.ts";

test.use({ serviceWorker: true });

test("works without a network from the first visit on", async ({ page, context }) => {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  // Parts that load on demand, then the app itself, in this tab and in a new one.
  await page.getByRole("button", { name: "福知山市 在宅医療・介護連携" }).click();
  await rename(page, "通信なしの編集");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("通信なしの編集");
  const other = await context.newPage();
  await other.goto("/");
  await expect(other.getByRole("button", { name: "「通信なしの編集」の続きを開く" })).toBeVisible();
});

test("can be installed", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? "");
  for (const icon of manifest.icons) {
    const response = await page.request.get(icon.src);
    expect(response.headers()["content-type"]).toBe(icon.type);
  }
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // Tests run in private windows, which can't install apps.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Serves the built app as an organization does that replaces it by a new version, without the files of the old one. */
async function serve() {
  const served = { version: "", assets: true };
  const server = createServer(async ({ url = "" }, response) => {
    const path = new URL(url, "http://localhost").pathname.slice(1) || "index.html";
    const body = await readFile(new URL(`../dist/${path}`, import.meta.url)).catch(() => null);
    const found = body && (served.assets || !path.startsWith("assets/"));
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    if (!found) response.end();
    else if (path === "sw.js") response.end(`${body}`.replace('NAME + "', `NAME + "${served.version}`));
    else response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { served, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test("an update while typing waits until the app is closed, and nothing is lost", async ({ page, context }) => {
  const { served, server, address } = await serve();
  try {
    await page.goto(address);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await openFile(page, "福知山.json", SAMPLE);
    const vision = page.getByRole("treeitem").first();
    await vision.click();
    await page.keyboard.press("F2");
    await page.keyboard.type("更新の前、");
    await page.evaluate(() => Object.assign(window, { same: true }));

    served.version = "next";
    const updated = () => navigator.serviceWorker.getRegistration().then((known) => known?.update());
    await page.evaluate(updated);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null))
      .toBe(true);
    served.assets = false;
    await page.keyboard.type("更新の後");
    await page.keyboard.press("Enter");
    await expect(vision).toContainText("更新の前、更新の後");
    expect(await page.evaluate(() => "same" in window)).toBe(true);
    // What loads on demand comes from the version that is open.
    await page.getByRole("button", { name: "はじめの画面" }).click();
    await page.getByRole("button", { name: "がん計画（記入例）" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("がん");
    await page.close();

    served.assets = true;
    const next = await context.newPage();
    await next.goto(address);
    await next.getByRole("button", { name: /の続きを開く$/ }).click();
    await expect(next.getByRole("treeitem").first()).toContainText("更新の前、更新の後");
  } finally {
    server.close();
  }
});
