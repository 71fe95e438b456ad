// Adds up the JSON reports of Vitest and Playwright.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** Where each step leaves its output and its report. */
export const REPORTS = join(root, "node_modules/.cache/reports");

/** The tests in a suite of Playwright's report, nested suites included. */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** The tests of a report: name, status, how long they took in ms, and the error of the first try if it failed. */
function testsOf(report) {
  if (report.testResults)
    return report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status, duration = 0, failureMessages }) => ({
        name: `${relative(root, name)}: ${fullName}`,
        status: status === "passed" && failureMessages.length > 0 ? "flaky" : status,
        duration,
        error: failureMessages[0],
      })),
    );
  const folder = relative(root, report.config.rootDir);
  return specsOf(report).flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) => ({
      name: `${join(folder, file)}: ${title}`,
      status: { expected: "passed", unexpected: "failed" }[status] ?? status,
      duration: results.reduce((sum, result) => sum + result.duration, 0),
      error: results[0]?.error?.message,
    })),
  );
}

function reportOf({ name }) {
  const file = join(REPORTS, `${name.replace("test:", "")}.json`);
  return existsSync(file) ? testsOf(JSON.parse(readFileSync(file, "utf8"))) : [];
}

const seconds = (value) => `${value.toFixed(1).padStart(7)} s`;

/**
 * Prints how long each step and the ten slowest tests took, and what passed only on a second try. The last line is
 * "N passed, N failed", which CI reads; a step that fails without a failed test counts as one. Returns whether all passed.
 */
export function summarize(steps) {
  const reports = steps.map((step) => ({ step, tests: reportOf(step) }));
  const all = reports.flatMap(({ tests }) => tests);
  const having = (wanted) => all.filter(({ status }) => status === wanted);

  console.log("\nSteps");
  for (const step of steps) console.log(`${seconds(step.seconds)}  ${step.name}${step.ok ? "" : "  FAILED"}`);
  const slowest = all.toSorted((a, b) => b.duration - a.duration).slice(0, 10);
  if (slowest.length > 0) console.log("\nSlowest tests");
  for (const { name, duration } of slowest) console.log(`${seconds(duration / 1000)}  ${name}`);
  const flaky = having("flaky");
  if (flaky.length > 0) console.log(`\nPassed only on a second try: ${flaky.length}`);
  for (const { name, error = "" } of flaky)
    console.log(`  ${name}\n    ${stripVTControlCharacters(error).trim().replaceAll("\n", "\n    ")}`);
  const skipped = all.length - having("passed").length - flaky.length - having("failed").length;
  if (skipped > 0) console.log(`\nSkipped tests: ${skipped}`);
  const failed = having("failed");
  if (failed.length > 0) console.log(["\nFailed tests", ...failed.map(({ name }) => name)].join("\n  "));
  const broken = reports.filter(({ step, tests }) => !step.ok && tests.every(({ status }) => status !== "failed"));
  const failures = failed.length + broken.length;
  const names = steps.filter(({ ok }) => !ok).map(({ name }) => name);
  if (names.length > 0) console.log(`\nFailed steps: ${names.join(", ")}`);
  console.log(`\n${having("passed").length + flaky.length} passed, ${failures} failed`);
  return failures === 0;
}
