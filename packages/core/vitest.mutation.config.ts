import { defineConfig } from "vitest/config";
import { source } from "../tooling/source.ts";

/** The tests of one folder, for `packages/tooling/mutation.mjs`. */
export default defineConfig({
  ...source,
  root: import.meta.dirname,
  test: {
    name: "core",
    include: [`src/${process.env.FOLDER}/**/*.test.ts`],
    // Texts and files as large as may be: too slow to be read for every mutant, and by some for hours.
    exclude: ["**/long-texts.test.ts", "**/hostile.test.ts", "**/limits.test.ts"],
    // Constants are only evaluated anew, with a mutant in them, in a new worker.
    isolate: process.env.FOLDER === "text" || process.env.FOLDER === "outline",
    setupFiles: "src/testing/seed.ts",
    testTimeout: 300_000,
  },
});
