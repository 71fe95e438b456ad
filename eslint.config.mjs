// The rules of React, which Biome doesn't check. Everything else is Biome's.
import parser from "@typescript-eslint/parser";
import reactHooks from "eslint-plugin-react-hooks";

const { plugins, rules } = reactHooks.configs.flat["recommended-latest"];

export default [
  { ignores: ["**/{dist,storybook-static}/**"] },
  {
    files: ["{packages/react,packages/element,apps,stories}/**/*.{ts,tsx}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins,
    rules: Object.fromEntries(Object.keys(rules).map((rule) => [rule, "error"])),
  },
];
