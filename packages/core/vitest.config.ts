import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

export default defineConfig({
  ...source,
  test: { name: "core", include: ["src/**/*.test.ts"], isolate: false, testTimeout: 300_000 },
});
