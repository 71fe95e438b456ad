// The configuration of `mutation.mjs`, for one folder of core.
const folder = process.env.FOLDER;
const results = `node_modules/.cache/stryker/${folder}`;

export default {
  mutate: [
    `packages/core/src/${folder}/**/*.ts`,
    "!**/*.test.ts",
    // A list of words, of which a test would only repeat every one.
    "!**/spelling-words.ts",
    // Bounds that only files of 64 MiB reach, which are too slow to be tested for every mutant.
    "!**/file-size.ts",
  ],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "packages/core/vitest.mutation.config.ts" },
  coverageAnalysis: "perTest",
  // Mutants of constants take a new worker for each test file. Elsewhere few of them mean anything.
  ignoreStatic: folder !== "text" && folder !== "outline",
  // The sandbox has only what the tests of core read.
  ignorePatterns: ["**", "!packages/*/{src/**,*.ts,*.json}", "!docs/*.md", "!tsconfig.base.json"],
  concurrency: 1,
  // Steps of `npm run test:long` share the cores.
  timeoutMS: 5_000,
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${results}.html` },
  jsonReporter: { fileName: `${results}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
  warnings: { slow: false },
};
