import { expect } from "@playwright/test";
import { rename, test } from "./app.ts";

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
