import { defineConfig } from "@playwright/test";
import { launchOptions } from "../tooling/chromium.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  // A machine may be slow; what is tested is not how fast it is. What passes on a second try only is named in the summary.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 2,
  forbidOnly: !!process.env.CI,
  reporter: [["list"], ["json", { outputFile: "test-results/results.json" }]],
  use: {
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    launchOptions,
  },
});
