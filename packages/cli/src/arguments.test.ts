import { describe, expect, it } from "vitest";
import { parseArguments } from "./arguments.ts";
import { localeOf } from "./locale.ts";

const parse = (line: string) => parseArguments(line === "" ? [] : line.split(" "));

describe("a command line", () => {
  it.each([
    ["validate a.json", { command: "validate", file: "a.json", json: false }],
    ["validate --json a.json", { command: "validate", file: "a.json", json: true }],
    ["validate a.json --preset strict", { command: "validate", file: "a.json", json: false, preset: "strict" }],
    ["coverage a.json --json", { command: "coverage", file: "a.json", json: true }],
    ["stats - --json --lang en", { command: "stats", file: "-", json: true }],
    ["stats -- --odd-name.json", { command: "stats", file: "--odd-name.json", json: false }],
    ["render a.json -o b.svg", { command: "render", file: "a.json", json: false, output: "b.svg" }],
    ["render a.json --output=-", { command: "render", file: "a.json", json: false, output: "-" }],
    [
      "render -o b.svg --direction goal-left --page A3-landscape a.json",
      {
        command: "render",
        file: "a.json",
        json: false,
        output: "b.svg",
        direction: "goal-left",
        page: "A3-landscape",
      },
    ],
    ["schema", { command: "schema", file: "", json: false }],
    ["--help", { command: "help", file: "", json: false }],
    ["render -h", { command: "help", file: "", json: false }],
    ["--version", { command: "version", file: "", json: false }],
  ])("%s", (line, expected) => expect(parse(line)).toEqual(expected));
});

describe("an invalid command line", () => {
  it.each([
    ["", "no-command", {}],
    ["--json", "no-command", {}],
    ["count a.json", "unknown-command", { command: "count" }],
    ["toString", "unknown-command", { command: "toString" }],
    ["stats", "missing-file", { command: "stats" }],
    ["stats a.json b.json", "too-many-files", { command: "stats" }],
    ["schema a.json", "too-many-files", { command: "schema" }],
    ["stats a.json --jsno", "unknown-option", { option: "--jsno" }],
    ["stats a.json -x", "unknown-option", { option: "-x" }],
    ["stats a.json --preset all", "unknown-option", { option: "--preset" }],
    ["coverage", "missing-file", { command: "coverage" }],
    ["validate a.json --preset --json", "missing-value", { option: "--preset" }],
    ["stats a.json -o b.json", "unknown-option", { option: "-o" }],
    ["stats a.json --toString", "unknown-option", { option: "--toString" }],
    ["validate a.json --json=yes", "unexpected-value", { option: "--json" }],
    ["render a.json", "missing-output", {}],
    ["render a.json -o", "missing-value", { option: "-o" }],
    ["render a.json -o --page", "missing-value", { option: "-o" }],
    ["render a.json --output=", "missing-value", { option: "--output" }],
    ["stats a.json --lang fr", "wrong-value", { option: "--lang", value: "fr", allowed: "ja, en" }],
  ])("“%s”: %s", (line, code, params) => expect(() => parse(line)).toThrow(expect.objectContaining({ code, params })));
});

describe("the language", () => {
  it.each([
    ["", {}, "ja"],
    ["", { LANG: "ja_JP.UTF-8" }, "ja"],
    ["", { LANG: "C.UTF-8" }, "ja"],
    ["", { LANG: "POSIX" }, "ja"],
    ["", { LC_ALL: "", LANG: "en_US.UTF-8" }, "en"],
    ["", { LANG: "fr" }, "en"],
    ["", { LC_ALL: "ja_JP.UTF-8", LANG: "en_US.UTF-8" }, "ja"],
    ["stats a.json --lang en", { LANG: "ja_JP.UTF-8" }, "en"],
    ["--lang=ja stats a.json", { LANG: "en_US.UTF-8" }, "ja"],
  ] as const)("of “%s” with the environment %j is %s", (line, env, locale) =>
    expect(localeOf(line.split(" "), env)).toBe(locale),
  );
});
