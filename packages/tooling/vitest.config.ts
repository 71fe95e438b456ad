import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Named after the script that runs, such as `test:unit`.
const name = process.env.npm_lifecycle_event?.replace("test:", "") ?? "vitest";
const outputFile = `${root}node_modules/.cache/reports/${name}.json`;

export default defineConfig({
  root,
  test: {
    reporters: ["default", ["json", { outputFile }]],
    projects: [
      "packages/cli",
      "packages/core",
      "packages/react/vitest.config.ts",
      "packages/react/vitest.browser.config.ts",
      "packages/samples",
      "stories",
      { test: { name: "docs", root, include: ["packages/tooling/*.test.ts"] } },
    ],
    coverage: { provider: "v8", include: ["packages/*/src/**/*.{ts,tsx}"] },
  },
});
