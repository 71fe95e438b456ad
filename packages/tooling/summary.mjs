// Adds up vitest's and Playwright's JSON reports and prints the one line "N passed, N failed" that CI reads.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const vitest = read("node_modules/.cache/vitest.json");
const e2e = ["apps/editor", "packages/element", "examples"].map(
  (folder) => read(`${folder}/test-results/results.json`).stats,
);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const passed = vitest.numPassedTests + sum(e2e.map(({ expected, flaky }) => expected + flaky));
const failed = vitest.numFailedTests + sum(e2e.map(({ unexpected }) => unexpected));
console.log(`${passed} passed, ${failed} failed`);
