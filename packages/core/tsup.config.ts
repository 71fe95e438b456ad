import { defineConfig } from "tsup";

const entry = { index: "src/index.ts", "schema/zod": "src/schema/zod.ts" };

// `tsc` writes the ES modules file by file, so that bundlers can leave out what a host doesn't use and split what it loads later.
export default defineConfig([
  { entry, format: ["esm"], dts: { only: true } },
  {
    entry,
    format: ["cjs"],
    dts: true,
    clean: true,
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    treeshake: true,
  },
]);
