// Mutation tests (https://stryker-mutator.io) of the folders of core that a plan's content depends on, or of the folders named
// as arguments. Every run tests all: Stryker's incremental mode doesn't notice new tests of constants.
import { spawnSync } from "node:child_process";
import { root } from "./summary.mjs";

const FOLDERS = ["text", "outline", "format", "operation"];

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("-"));
for (const FOLDER of named.length > 0 ? named : FOLDERS) {
  console.log(`\n${FOLDER}`);
  const options = args.filter((arg) => arg.startsWith("-"));
  const { status } = spawnSync("pnpm", ["exec", "stryker", "run", "packages/tooling/stryker.config.mjs", ...options], {
    cwd: root,
    env: { ...process.env, FOLDER },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exitCode = 1;
}
