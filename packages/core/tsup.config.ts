import { defineConfig } from "tsup";

const index = { index: "src/index.ts" };

// `tsc` writes the ES modules, file by file: what a host does not use, its bundler leaves out; what it uses later, it sets apart.
export default defineConfig([
  { entry: index, format: ["esm"], dts: { only: true } },
  {
    entry: index,
    format: ["cjs"],
    dts: true,
    clean: true,
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    treeshake: true,
  },
]);
