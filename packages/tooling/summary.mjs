// Adds up vitest's and Playwright's JSON reports, names the tests that passed on a second try only, and prints the one
// line "N passed, N failed" that CI reads.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => JSON.parse(readFileSync(root + path, "utf8"));
const vitest = read("node_modules/.cache/vitest.json");
const e2e = ["apps/editor", "packages/element", "docs", "stories", "examples"].map((folder) =>
  read(`${folder}/test-results/results.json`),
);

/** The tests of a suite of Playwright's and of those within it. */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
const flaky = [
  ...vitest.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
      .map(({ fullName }) => `${relative(root, name)}: ${fullName}`),
  ),
  ...e2e.flatMap((report) =>
    specsOf(report)
      .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
      .map(({ file, title }) => `${relative(root, report.config.rootDir)}/${file}: ${title}`),
  ),
];
if (flaky.length > 0) console.log([`flaky: ${flaky.length}`, ...flaky].join("\n  "));

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const passed = vitest.numPassedTests + sum(e2e.map(({ stats }) => stats.expected + stats.flaky));
const failed = vitest.numFailedTests + sum(e2e.map(({ stats }) => stats.unexpected));
console.log(`${passed} passed, ${failed} failed`);
