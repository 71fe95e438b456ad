import { expect, type Page } from "@playwright/test";
import { openFile, SAMPLE, test } from "./app.ts";

/** Returns the page sizes of a PDF, in mm. */
function pages(pdf: Buffer): readonly (readonly [width: number, height: number])[] {
  const mm = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return Array.from(pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g), (found) => [
    mm(found[1]),
    mm(found[2]),
  ]);
}

/** Chooses a paper size and returns what is printed. Headless browsers have no print dialog. */
async function printed(page: Page, paper: string): Promise<Buffer> {
  const asked = page.evaluate(() => new Promise<void>((resolve) => Object.assign(window, { print: resolve })));
  await page.getByRole("button", { name: "印刷" }).click();
  await page.getByRole("button", { name: paper }).click();
  await asked;
  return page.pdf({ preferCSSPageSize: true });
}

test("prints complete sheets and nothing else", async ({ page }) => {
  await page.goto("/");
  await openFile(page, "福知山.json", SAMPLE);
  expect(pages(await printed(page, "A3横"))).toEqual([[420, 297]]);
  await expect(page.locator(".sheets")).toHaveCount(0);
  expect(pages(await printed(page, "A4横"))).toEqual([
    [297, 210],
    [297, 210],
  ]);
  await expect(page.getByRole("tree")).toBeVisible();
});
