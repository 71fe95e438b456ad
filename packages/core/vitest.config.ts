import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

export default defineConfig({
  ...source,
  test: {
    name: "core",
    include: ["src/**/*.test.ts"],
    isolate: false,
    testTimeout: process.env.LONG ? 3_600_000 : 300_000,
  },
});
