import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../packages/tooling/chromium.ts";

const built = join(tmpdir(), "logic-model-examples");
const server = (folder: string, command: string, port: number) => ({
  cwd: join(built, folder),
  command,
  url: `http://127.0.0.1:${port}`,
  reuseExistingServer: !process.env.CI,
});

// What `node packages/tooling/examples.mjs` has installed and built.
export default defineConfig({
  testDir: ".",
  testMatch: "hosts.spec.ts",
  outputDir: "test-results",
  workers: 1,
  // A machine may be slow; what is tested is not how fast it is. What passes on a second try only is named in the summary.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/results.json" }]],
  use: {
    locale: "ja-JP",
    viewport: { width: 1440, height: 900 },
    launchOptions,
  },
  webServer: [
    server("vite", "npx vite preview --host 127.0.0.1 --port 4181 --strictPort", 4181),
    server("vite-react-18", "npx vite preview --host 127.0.0.1 --port 4182 --strictPort", 4182),
    server("next", "npx next start --hostname 127.0.0.1 --port 4183", 4183),
    server("html", `node ${join(import.meta.dirname, "html", "serve.mjs")} 4184`, 4184),
  ],
});
