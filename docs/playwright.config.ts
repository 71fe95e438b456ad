import { defineConfig } from "@playwright/test";
import { launchOptions } from "../packages/tooling/chromium.ts";

const url = "http://127.0.0.1:4191";
// Drives the built site.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  // A machine may be slow; what is tested is not how fast it is.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: !!process.env.CI,
  reporter: [["list"], ["json", { outputFile: "test-results/results.json" }]],
  use: {
    baseURL: url,
    locale: "ja-JP",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions,
  },
  webServer: {
    command: "pnpm exec vitepress preview --host 127.0.0.1 --port 4191",
    url,
    reuseExistingServer: !process.env.CI,
  },
});
