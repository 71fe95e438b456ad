// The configuration of `mutation.mjs`, for one folder of core.
const folder = process.env.FOLDER;
const results = `node_modules/.cache/stryker/${folder}`;

export default {
  // Not a list of words, of which a test would only repeat every one.
  mutate: [`packages/core/src/${folder}/**/*.ts`, "!**/*.test.ts", "!**/spelling-words.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "packages/core/vitest.mutation.config.ts" },
  coverageAnalysis: "perTest",
  // The sandbox has only what the tests of core read.
  ignorePatterns: ["**", "!packages/*/{src/**,*.ts,*.json}", "!docs/*.md", "!tsconfig.base.json"],
  concurrency: 1,
  // Steps of `npm run test:long` share the cores.
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: `${results}.incremental.json`,
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${results}.html` },
  jsonReporter: { fileName: `${results}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
  warnings: { slow: false },
};
