import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { line, modules, root, samples } from "./samples.ts";

// A scratch folder from which the core resolves.
const folder = `${root}packages/cli/node_modules/.cache/samples/`;
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const path of ["model.json", "packages/samples/fukuchiyama.json"]) {
    mkdirSync(dirname(folder + path), { recursive: true });
    cpSync(`${root}packages/samples/fukuchiyama.json`, folder + path);
  }
  mkdirSync(`${folder}node_modules`);
  symlinkSync(realpathSync(`${root}docs/node_modules/zod`), `${folder}node_modules/zod`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in the folder. Returns the values that it prints, one as JSON per line. */
function output<Value>(program: string, count: number): readonly Value[] {
  writeFileSync(`${folder}program.mjs`, program);
  const source = ["--disable-warning=ExperimentalWarning", "--conditions=@logic-model/source"];
  const { stdout, stderr } = spawnSync(process.execPath, [...source, "program.mjs"], { cwd: folder, encoding: "utf8" });
  const lines = stdout.trimEnd().split("\n");
  if (stderr || lines.length !== count) throw new Error(stderr || stdout);
  return lines.map((line) => JSON.parse(line));
}

describe("samples of the core", { timeout: 120_000 }, () => {
  /** The samples that import only the core, zod and Node.js. */
  const runnable = modules(/^ts$/).filter(({ text }) =>
    [...text.matchAll(/from "(.*?)"|^import "(.*?)"/gm)].every(([, from, bare]) =>
      /^(@logic-model\/core(\/\w+)?$|zod$|node:)/.test(from ?? bare ?? ""),
    ),
  );

  /** A call of `console.log` followed by a comment with its output. */
  const PRINTED = /console\.log\((.*)\);\s*\/\/ (.*)$/gm;
  const expected = runnable.map(({ text }) => [...text.matchAll(PRINTED)].map(([, , text = ""]) => text));

  /** The output of each sample. */
  let printed: readonly (readonly string[])[];
  beforeAll(() => {
    const names = runnable.map(({ text }, index) => {
      const { outputText } = ts.transpileModule(text.replace(PRINTED, "printed($1);"), {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      writeFileSync(`${folder}sample-${index}.mjs`, outputText);
      return `./sample-${index}.mjs`;
    });
    printed = output(
      `
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { readLogicModel } from "@logic-model/core";
globalThis.bytes = readFileSync("model.json");
globalThis.save = (file) => { if (!readLogicModel(file).ok) throw new Error("Not a logic model file."); };
const print = console.log;
console.log = () => {};
for (const name of ${JSON.stringify(names)}) {
  const all = [];
  globalThis.printed = (value) => all.push(typeof value === "string" ? value : inspect(value).replaceAll("'", '"').replaceAll(/(?<=\\[) | (?=\\])/g, ""));
  await import(name);
  print(JSON.stringify(all));
}`,
      names.length,
    );
  }, 120_000);

  it.each(runnable.map((sample, index) => [sample.page, line(sample), index] as const))(
    "of %s, line %s, print what their comments show",
    (_page, _line, index) => {
      expect(printed[index]).toEqual(expected[index]);
    },
  );

  it("include the README of the core and enough comments with output", () => {
    expect(runnable.map(({ page }) => page)).toContain("packages/core/README.md");
    expect(expected.flat().length).toBeGreaterThan(8);
  });
});

describe("samples of the shell", { timeout: 120_000 }, () => {
  interface Command {
    readonly page: string;
    readonly words: readonly string[];
    /** Returns the output shown in the page; empty if there is none. */
    readonly shown: string;
  }

  const commands: readonly Command[] = samples
    .filter(({ language, text }) => language === "sh" || /^\n*\$ /.test(text))
    .flatMap(({ page, language, text }) => {
      const parts = language === "sh" ? text.trim().split("\n") : text.trimStart().split(/^(?=\$ )/m);
      return parts.map((part) => {
        const [first = "", ...shown] = part.replace(/^\$ /, "").split("\n");
        return {
          page,
          words: first
            .replace(/(^|\s)[#>].*$/, "")
            .trim()
            .split(/\s+/),
          shown: shown.join("\n"),
        };
      });
    });

  const ours = commands.filter(({ words }) => words.includes("logic-model"));

  let results: readonly { readonly out: string; readonly err: string; readonly exitCode: number }[];
  beforeAll(() => {
    const calls = ours.map(({ page, words }) => ({
      args: words.slice(words.indexOf("logic-model") + 1).filter((word) => word !== "--"),
      env: { LANG: page.endsWith(".en.md") ? "en_US.UTF-8" : "ja_JP.UTF-8" },
    }));
    results = output(
      `
import { main } from ${JSON.stringify(`${root}packages/cli/src/main.ts`)};
for (const { args, env } of ${JSON.stringify(calls)}) console.log(JSON.stringify(await main(args, env)));`,
      calls.length,
    );
  }, 120_000);

  /** The pattern of an output. `…` matches part of a line or, on a line of its own, any number of lines. */
  function shownAs(shown: string): RegExp {
    const lines = shown.trimEnd().split("\n");
    const escaped = lines.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(
      `^${escaped.map((text) => (text.trim() === "…" ? "[^]*" : text.replaceAll("…", ".*"))).join("\n")}`,
    );
  }

  it.each(ours.map(({ page, words }, index) => [page, words.join(" "), index] as const))(
    "in %s: %s prints the output shown",
    (_page, _words, index) => {
      expect(results[index]).toMatchObject({
        err: "",
        exitCode: 0,
        out: expect.stringMatching(shownAs(ours[index]?.shown ?? "")),
      });
    },
  );

  it("call existing scripts", () => {
    const called = commands.flatMap(({ words }) => {
      const [, name] =
        /^(?:npm run (?:--silent )?|npm |node packages\/tooling\/run\.mjs )([\w:-]+)/.exec(words.join(" ")) ?? [];
      return name && !["install", "create", "exec"].includes(name) ? [name] : [];
    });
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    expect(called.length).toBeGreaterThan(10);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
  });
});
