// Adds up vitest's and Playwright's JSON reports and prints the one line "N passed, N failed" that CI reads.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const vitest = read("node_modules/.cache/vitest.json");
const e2e = read("apps/editor/test-results/results.json").stats;
const passed = vitest.numPassedTests + e2e.expected + e2e.flaky;
const failed = vitest.numFailedTests + e2e.unexpected;
console.log(`${passed} passed, ${failed} failed`);
