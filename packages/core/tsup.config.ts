import { defineConfig, type Options } from "tsup";

const common: Options = { target: "es2022", platform: "neutral", sourcemap: true, treeshake: true };
const index = { index: "src/index.ts" };

export default defineConfig([
  {
    ...common,
    // Schemas, and the rules' regular expressions, are made when their module is loaded, which no bundler dares to leave
    // out of a file that also holds other things. In chunks of their own they are left out where nothing reads, edits or
    // asks rules.
    entry: {
      ...index,
      "model/limits": "src/model/limits.ts",
      "model/query": "src/model/query.ts",
      "format/read": "src/format/read.ts",
      "format/check": "src/format/check.ts",
      "format/json-schema": "src/format/json-schema.ts",
      "message/locale": "src/message/locale.ts",
      "outline/outline": "src/outline/outline.ts",
      "outline/search": "src/outline/search.ts",
      "profile/profiles": "src/profile/profiles.ts",
      "lint/lint": "src/lint/lint.ts",
      "message/finding": "src/message/finding.ts",
      "review/coverage": "src/review/coverage.ts",
      "review/summary": "src/review/summary.ts",
    },
    format: ["esm"],
    dts: { entry: index },
    clean: true,
  },
  { ...common, entry: index, format: ["cjs"], dts: true },
]);
