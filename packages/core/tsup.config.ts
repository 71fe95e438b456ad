import { defineConfig } from "tsup";

// The entries of package.json: `src/*.ts`, and zod's.
const entry = ["src/*.ts", "!src/*.test.ts", "!src/*.d.ts", "src/schema/zod.ts"];

// `tsc` writes the ES modules file by file, so that bundlers can leave out what a host doesn't use and split what it loads later.
export default defineConfig([
  { entry, format: ["esm"], dts: { only: true } },
  {
    entry,
    format: ["cjs"],
    dts: true,
    clean: true,
    splitting: true,
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    treeshake: true,
  },
]);
