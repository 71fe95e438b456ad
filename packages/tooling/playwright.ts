import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { launchOptions } from "./chromium.ts";

/** The settings that all end-to-end suites share. `name` is the name of the report. */
export function suite(name: string, { use, ...config }: PlaywrightTestConfig): PlaywrightTestConfig {
  const outputFile = fileURLToPath(new URL(`../../node_modules/.cache/reports/${name}.json`, import.meta.url));
  return defineConfig({
    outputDir: "test-results",
    fullyParallel: true,
    workers: Number(process.env.WORKERS) || availableParallelism(),
    // Generous, because speed isn't under test and machines are sometimes loaded.
    timeout: 300_000,
    expect: { timeout: 60_000 },
    forbidOnly: !!process.env.CI,
    reporter: [["list"], ["json", { outputFile }]],
    ...config,
    use: { locale: "ja-JP", timezoneId: "Asia/Tokyo", launchOptions, ...use },
  });
}

/** A server that a suite starts, unless one is already running there. */
export function server(command: string, port: number, cwd?: string) {
  return {
    command,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: !process.env.CI,
    timeout: 180_000,
    ...(cwd ? { cwd } : {}),
  };
}
