import { defineConfig } from "@playwright/test";
import { launchOptions } from "../packages/tooling/chromium.ts";

export default defineConfig({
  testDir: "visual",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  workers: 1,
  // A machine may be slow; what is tested is not how fast it is.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  reporter: [["list"], ["json", { outputFile: "test-results/results.json" }]],
  use: {
    baseURL: "http://127.0.0.1:4175",
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...launchOptions,
      // Characters as wide, and colours as they are, on every machine.
      args: [...launchOptions.args, "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
    },
  },
  webServer: {
    command: "pnpm exec vite preview --outDir dist --host 127.0.0.1 --port 4175 --strictPort",
    url: "http://127.0.0.1:4175",
    reuseExistingServer: !process.env.CI,
  },
});
