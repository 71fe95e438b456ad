import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const COMMAND = ["--disable-warning=ExperimentalWarning", "--conditions=@logic-model/source", path("index.ts")];
const FUKUCHIYAMA = path("../../samples/fukuchiyama.json");

/** Runs the command in its own process, in the samples' folder. */
function run(args: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: path("../../samples"),
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "ja_JP.UTF-8" },
  });
}

it("reads a file, writes to standard output and ends with 0", () => {
  const { status, stdout, stderr } = run(["stats", "fukuchiyama.json", "--json"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 55, measures: 37, reuses: 18 });
});

it("reads standard input and draws to standard output", () => {
  const { status, stdout, stderr } = run(["render", "-", "-o", "-"], readFileSync(FUKUCHIYAMA, "utf8"));
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/<\/svg>\n$/);
});

it("ends with 1 if the file has problems", () => {
  const { status, stdout, stderr } = run(["validate", "-"], "{");
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toMatch(/標準入力: 問題が1件あり、読み込めません。\n$/);
});

it("ends with 2 on wrong usage, with the message on standard error", () => {
  const { status, stdout, stderr } = run([]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("コマンドが指定されていません。\n使い方は logic-model --help で表示できます。\n");
});

it("succeeds if its reader stops early", async () => {
  const child = spawn(process.execPath, [...COMMAND, "render", FUKUCHIYAMA, "-o", "-"]);
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect([status, errors]).toEqual([0, ""]);
});
