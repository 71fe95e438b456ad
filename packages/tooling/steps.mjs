// Runs the steps of `npm test` side by side, one for each core, and prints the output of each when it ends.
import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { REPORTS, root, summarize } from "./summary.mjs";

/**
 * The scripts of package.json that make up `npm test` and `npm run test:long`, with those that must have passed before. The
 * longest chains start first.
 */
const STEPS = {
  build: [],
  "test:browser": [],
  "build:app": [],
  "test:app": ["build:app"],
  "test:stories": [],
  "build:storybook": [],
  "test:looks": ["build:storybook"],
  "test:unit": [],
  "test:element": ["build"],
  "build:hosts": ["build"],
  "test:hosts": ["build:hosts"],
  "build:docs": [],
  "test:docs": ["build:docs"],
  typecheck: [],
  lint: [],
  knip: [],
  size: ["build"],
  "check:pkg": ["build"],
  "test:mutation": [],
};

/** The steps of `npm run test:long`: those that try more random cases in it, and the mutation tests. */
const LONG = ["test:unit", "test:browser", "test:app", "test:element", "test:mutation"];
/** The steps of `npm test`. */
const SHORT = Object.keys(STEPS).filter((name) => name !== "test:mutation");

/** `names` and all the steps they need, in the order of STEPS. */
function withNeeds(names) {
  const wanted = new Set();
  const add = (name) => {
    if (!STEPS[name]) throw new Error(`Unknown step ${name}. Steps: ${Object.keys(STEPS).join(", ")}`);
    wanted.add(name);
    STEPS[name].forEach(add);
  };
  names.forEach(add);
  return Object.keys(STEPS).filter((name) => wanted.has(name));
}

/** Runs one step; its output goes to a file. */
function start(name, env) {
  const log = join(REPORTS, `${name.replace(":", "-")}.log`);
  const output = openSync(log, "w");
  const begin = Date.now();
  const child = spawn("pnpm", ["run", name], {
    cwd: root,
    // Steps share the cores, so each suite runs its tests one at a time.
    env: { ...env, VITEST_MAX_WORKERS: "1", WORKERS: "1" },
    stdio: ["ignore", output, output],
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    const end = (ok) => resolve({ name, ok, seconds: (Date.now() - begin) / 1000, output: readFileSync(log, "utf8") });
    child.on("error", () => end(false));
    child.on("close", (status) => end(status === 0));
  });
}

/** Runs the named steps, or all, and whatever they need. A failure only holds up the steps that need it. */
export async function runSteps(names, env) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const long = Boolean(env.LONG);
  const waiting = new Set(withNeeds(names.length > 0 ? names : long ? LONG : SHORT));
  const running = new Map();
  const ended = new Map();
  for (;;) {
    for (const name of waiting) {
      const needs = STEPS[name];
      if (needs.some((need) => ended.get(need)?.ok === false)) {
        waiting.delete(name);
        ended.set(name, { name, ok: false, seconds: 0, output: `Not run: ${needs.join(", ")} failed.\n` });
      } else if (running.size < availableParallelism() && needs.every((need) => ended.has(need))) {
        waiting.delete(name);
        running.set(name, start(name, env));
        console.log(`… ${name}`);
      }
    }
    if (running.size === 0) break;
    const step = await Promise.race(running.values());
    running.delete(step.name);
    ended.set(step.name, step);
    if (step.ok) console.log(`\n✓ ${step.name}\n${step.output}`);
    else console.log(`✗ ${step.name} failed; its output is at the end`);
  }
  const steps = [...ended.values()];
  for (const { name, output } of steps.filter(({ ok }) => !ok)) console.log(`\n✗ ${name}\n${output}`);
  return summarize(steps);
}
