import { defineConfig, type Options } from "tsup";

const common: Options = { target: "es2022", platform: "neutral", sourcemap: true, treeshake: true };
const index = { index: "src/index.ts" };

export default defineConfig([
  {
    ...common,
    // Schemas are made when their module is loaded, which no bundler dares to leave out of a file that also holds other
    // things. In chunks of their own they are left out where nothing reads or edits.
    entry: {
      ...index,
      "model/limits": "src/model/limits.ts",
      "model/query": "src/model/query.ts",
      "format/read": "src/format/read.ts",
      "format/check": "src/format/check.ts",
      "format/json-schema": "src/format/json-schema.ts",
    },
    format: ["esm"],
    dts: { entry: index },
    clean: true,
  },
  { ...common, entry: index, format: ["cjs"], dts: true },
]);
