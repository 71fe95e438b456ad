import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ["default", ["json", { outputFile: `${root}node_modules/.cache/vitest.json` }]],
    projects: [
      "packages/cli",
      "packages/core",
      "packages/react",
      "packages/samples",
      "stories",
      { test: { name: "docs", root, include: ["packages/tooling/*.test.ts"] } },
    ],
    coverage: { provider: "v8", include: ["packages/*/src/**/*.{ts,tsx}"] },
  },
});
