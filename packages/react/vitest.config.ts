import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

export default defineConfig({
  ...source,
  test: {
    name: "react",
    include: ["src/**/*.test.{ts,tsx}"],
    exclude: ["**/*.browser.test.tsx"],
    testTimeout: 120_000,
  },
});
