import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

/** The tests of one folder, for `packages/tooling/mutation.mjs`. */
export default defineConfig({
  ...source,
  root: import.meta.dirname,
  test: {
    name: "core",
    include: [`src/${process.env.FOLDER}/**/*.test.ts`],
    setupFiles: "src/testing/seed.ts",
    isolate: false,
    testTimeout: 300_000,
  },
});
