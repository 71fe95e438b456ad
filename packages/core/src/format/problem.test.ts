import { describe, expect, it } from "vitest";
import { problemMessage } from "../message/problem.ts";
import { PROBLEM_WORDS } from "../message/problem-words.ts";
import { LIMITS } from "../model/limits.ts";
import { parseLogicModel } from "./parse.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { readLogicModel } from "./read.ts";

const TEXT = '{"format":"logic-model","version":1,"title":"","vision":{"id":"v","text":""}}';

/** Returns a file with further keys in its vision and at the top. */
function file(vision: object = {}, beside: object = {}): unknown {
  return { ...JSON.parse(TEXT), vision: { id: "v", text: "", ...vision }, ...beside };
}

const outcome = (id: string, more: object = {}): object => ({ id, text: "", ...more });

/** Returns nested outcomes in `levels` levels, with `last` below the innermost one. */
function nested(levels: number, last: object[] = [], id = "o"): object[] {
  return levels === 0 ? last : [outcome(`${id}${levels}`, { outcomes: nested(levels - 1, last, id) })];
}

function problemsOf(input: unknown): readonly Problem[] {
  const result =
    typeof input === "string" || input instanceof Uint8Array ? readLogicModel(input) : parseLogicModel(input);
  return result.ok ? [] : result.problems;
}

type Row = [code: ProblemCode, what: string, input: unknown, path: string, params: object, ja: string, en: string];

const rows: Row[] = [
  [
    "too-large",
    "too many bytes",
    new Uint8Array(LIMITS.bytes + 1),
    "",
    { size: LIMITS.bytes + 1, limit: LIMITS.bytes },
    "大きすぎます（67108865バイト",
    "67108865 bytes",
  ],
  [
    "not-utf8",
    "Shift_JIS",
    new Uint8Array([0x7b, 0x22, 0x8e, 0x7b, 0x22, 0x7d]),
    "",
    {},
    "UTF-8ではない",
    "isn't text in UTF-8",
  ],
  ["utf-16", "UTF-16, little-endian", new Uint8Array([0xff, 0xfe, 0x7b, 0]), "", {}, "UTF-16", "UTF-16"],
  ["utf-16", "UTF-16, big-endian", new Uint8Array([0xfe, 0xff, 0, 0x7b]), "", {}, "UTF-16", "UTF-16"],
  [
    "not-json",
    "a comma before a bracket",
    '{\n  "a": 1,\n}',
    "",
    { line: 3, column: 1, found: "}" },
    "3行目の1文字目にある「}」",
    "“}” in line 3, column 1",
  ],
  [
    "cut-short",
    "a text that ends too early",
    `${TEXT.slice(0, -2)}`,
    "",
    { line: 1, column: TEXT.length - 1 },
    "途中（1行目",
    "too early, in line 1",
  ],
  ["cut-short", "an empty file", "", "", { line: 1, column: 1 }, "途中", "too early"],
  [
    "duplicate-key",
    "a key twice",
    TEXT.replace('"text":""', '"text":"a",\n"text":"b"'),
    "/vision/text",
    { key: "text", line: 2, column: 1 },
    "「text」が、一つのかっこの中に2回",
    "“text” is used twice",
  ],
  [
    "not-logic-model",
    "another file",
    { name: "package" },
    "",
    {},
    "ロジックモデルのファイルではありません",
    "isn't a logic model file",
  ],
  ["not-logic-model", "a list", [1], "", {}, "ロジックモデルのファイルではありません", "isn't a logic model file"],
  [
    "newer-version",
    "a later version",
    file({}, { version: 2 }),
    "/version",
    { version: 2, supported: 1 },
    "新しい版のツールで作られています（ファイルは第2版、読めるのは第1版まで）",
    "newer version of the tool",
  ],
  [
    "unknown-version",
    "a version that never existed",
    file({}, { version: "1" }),
    "/version",
    { version: "1" },
    "版「1」はありません",
    "no version “1”",
  ],
  [
    "too-deep",
    "more nested JSON than allowed",
    "[".repeat(LIMITS.nesting + 1),
    "/0".repeat(LIMITS.nesting),
    { limit: LIMITS.nesting },
    "100階層",
    "100 levels",
  ],
  [
    "too-deep",
    "more levels than allowed",
    file({ outcomes: nested(LIMITS.levels) }),
    `/vision${"/outcomes/0".repeat(LIMITS.levels)}`,
    { limit: LIMITS.levels },
    "32階層",
    "32 levels",
  ],
  [
    "too-deep",
    "more levels than allowed by reuse",
    file({
      outcomes: [
        outcome("a", { outcomes: [{ reuse: "o20" }] }),
        ...nested(20, [{ reuse: "p12" }]),
        ...nested(12, [], "p"),
      ],
    }),
    `/vision/outcomes/2${"/outcomes/0".repeat(10)}`,
    { limit: LIMITS.levels },
    "32階層",
    "32 levels",
  ],
  [
    "too-many",
    "more placements than allowed",
    file({ outcomes: Array(LIMITS.placements + 1).fill(outcome("o")) }),
    "/vision/outcomes",
    { limit: LIMITS.placements },
    "200000件",
    "200000",
  ],
  [
    "too-long",
    "a very long text",
    file({ note: "あ".repeat(LIMITS.text + 1) }),
    "/vision/note",
    { length: LIMITS.text + 1, limit: LIMITS.text },
    "100001文字",
    "100001 characters",
  ],
  ["not-plain", "a Date", file({}, { note: new Date() }), "/note", {}, "JSONで表せない", "JSON can't hold"],
  ["not-plain", "undefined", file({ code: undefined }), "/vision/code", {}, "JSONで表せない", "JSON can't hold"],
  [
    "bad-string",
    "a control character",
    file({ text: "ab\u0007" }),
    "/vision/text",
    { found: "U+0007", position: 3 },
    "3文字目に、使えない文字（U+0007）",
    "Character 3 (U+0007)",
  ],
  [
    "bad-string",
    "half a character",
    TEXT.replace('"text":""', '"text":"\\ud842"'),
    "/vision/text",
    { found: "U+D842", position: 1 },
    "U+D842",
    "U+D842",
  ],
  [
    "bad-number",
    "an infinite number",
    TEXT.replace('"title":""', '"title":"","x":1e999'),
    "/x",
    { found: "1e999" },
    "「1e999」",
    "“1e999”",
  ],
  [
    "bad-number",
    "a number that would lose digits",
    TEXT.replace('"title":""', '"title":"","x":12345678901234567890'),
    "/x",
    { found: "12345678901234567890" },
    "桁",
    "digits",
  ],
  [
    "bad-number",
    "NaN",
    file({ indicators: [{ id: "i", text: "", target: { value: Number.NaN } }] }),
    "/vision/indicators/0/target/value",
    { found: "NaN" },
    "「NaN」",
    "“NaN”",
  ],
  [
    "forbidden-key",
    "a key that would reach the prototype",
    TEXT.replace('"title":""', '"title":"","__proto__":{}'),
    "/__proto__",
    { key: "__proto__" },
    "「__proto__」という名前",
    "“__proto__”",
  ],
  [
    "misplaced-key",
    "a measure below a measure",
    file({ measures: [{ id: "m", text: "", measures: [] }] }),
    "/vision/measures/0/measures",
    { key: "measures" },
    "「measures」は、ここには書けません",
    "“measures” isn't allowed here",
  ],
  [
    "misplaced-key",
    "a definition that is also a reuse",
    file({ measures: [{ id: "m", text: "", reuse: "m" }] }),
    "/vision/measures/0/id",
    { key: "id" },
    "「id」は",
    "“id” isn't allowed",
  ],
  [
    "misplaced-key",
    "a placement of the vision",
    file({ placement: {} }),
    "/vision/placement",
    { key: "placement" },
    "「placement」",
    "“placement”",
  ],
  [
    "misplaced-key",
    "a reuse among the unplaced",
    file({}, { unplaced: [{ kind: "measure", reuse: "m" }] }),
    "/unplaced/0/reuse",
    { key: "reuse" },
    "「reuse」",
    "“reuse”",
  ],
  [
    "missing",
    "no title",
    { format: "logic-model", version: 1, vision: outcome("v") },
    "/title",
    { key: "title" },
    "「title」がありません",
    "“title” is missing",
  ],
  [
    "missing",
    "no vision",
    { format: "logic-model", version: 1, title: "" },
    "/vision",
    { key: "vision" },
    "「vision」がありません",
    "“vision” is missing",
  ],
  [
    "missing",
    "no version",
    { format: "logic-model", title: "" },
    "/version",
    { key: "version" },
    "「version」がありません",
    "“version” is missing",
  ],
  [
    "missing",
    "an unplaced node without kind",
    file({}, { unplaced: [outcome("o")] }),
    "/unplaced/0/kind",
    { key: "kind" },
    "「kind」がありません",
    "“kind” is missing",
  ],
  [
    "wrong-type",
    "a number as text",
    file({ text: 5 }),
    "/vision/text",
    { expected: "string", found: "number" },
    '引用符（"）で囲んだ文字を書きますが、数が',
    "Expected text in quotation marks, but found a number",
  ],
  [
    "wrong-type",
    "an object as list",
    file({ outcomes: {} }),
    "/vision/outcomes",
    { expected: "array", found: "object" },
    "一覧を書きますが",
    "Expected a list",
  ],
  [
    "wrong-type",
    "a text as node",
    file({ outcomes: ["o1"] }),
    "/vision/outcomes/0",
    { expected: "object", found: "string" },
    "組を書きますが",
    "Expected an object",
  ],
  [
    "wrong-type",
    "a list as value",
    file({ indicators: [{ id: "i", text: "", target: { value: [] } }] }),
    "/vision/indicators/0/target/value",
    { expected: "number-or-string", found: "array" },
    "数、または",
    "Expected a number, or text",
  ],
  [
    "wrong-value",
    "an unknown status",
    file({}, { status: "done" }),
    "/status",
    { found: "done", allowed: "draft, review, final" },
    "「done」は使えません。次のどれかを書いてください: draft, review, final",
    "“done” isn't allowed. Use one of: draft, review, final",
  ],
  [
    "wrong-value",
    "another kind than that of the list",
    file({ measures: [{ id: "m", kind: "outcome", text: "" }] }),
    "/vision/measures/0/kind",
    { found: "outcome", allowed: "measure" },
    "「outcome」は使えません",
    "“outcome” isn't allowed",
  ],
  [
    "wrong-value",
    "a second vision",
    file({}, { unplaced: [{ ...outcome("w"), kind: "vision" }] }),
    "/unplaced/0/kind",
    { found: "vision", allowed: "outcome, measure, indicator" },
    "「vision」",
    "“vision”",
  ],
  [
    "bad-id",
    "a slash in an id",
    file({ id: "a/b" }),
    "/vision/id",
    { found: "a/b", limit: LIMITS.id },
    "「a/b」はidに使えません",
    "“a/b” can't be an id",
  ],
  [
    "bad-id",
    "an id that is too long",
    file({ id: "a".repeat(LIMITS.id + 1) }),
    "/vision/id",
    { found: `${"a".repeat(40)}…`, limit: LIMITS.id },
    "128文字",
    "128 characters",
  ],
  [
    "duplicate-id",
    "two nodes with the same id",
    file({ outcomes: [outcome("o")], measures: [outcome("o")] }),
    "/vision/measures/0/id",
    { id: "o" },
    "id「o」の項目が二つ",
    "“o” is used by two nodes",
  ],
  [
    "dangling-reuse",
    "a reuse of nothing",
    file({ measures: [{ reuse: "m14" }] }),
    "/vision/measures/0/reuse",
    { id: "m14" },
    "「m14」が、このファイルにありません",
    "“m14” isn't in this file",
  ],
  [
    "wrong-kind",
    "a reuse in a list of another kind",
    file({ indicators: [{ reuse: "o" }], outcomes: [outcome("o")] }),
    "/vision/indicators/0/reuse",
    { id: "o", found: "outcome", expected: "indicator" },
    "「o」はアウトカムなので、指標の一覧には",
    "“o” (outcome)",
  ],
  [
    "wrong-kind",
    "a reuse of the vision",
    file({ outcomes: [{ reuse: "v" }] }),
    "/vision/outcomes/0/reuse",
    { id: "v", found: "vision", expected: "outcome" },
    "「v」は目指す姿なので",
    "“v” (vision)",
  ],
  [
    "already-placed",
    "a node twice under one parent",
    file({ outcomes: [outcome("o"), { reuse: "o" }] }),
    "/vision/outcomes/1",
    { id: "o" },
    "「o」が、同じ項目のすぐ下に2回",
    "“o” is twice",
  ],
  [
    "placed-and-unplaced",
    "a reuse of an unplaced node",
    file({ measures: [{ reuse: "m" }] }, { unplaced: [{ ...outcome("m"), kind: "measure" }] }),
    "/vision/measures/0/reuse",
    { id: "m" },
    "「m」は unplaced",
    "“m” is listed under unplaced",
  ],
  [
    "circular",
    "a node below itself",
    file({ outcomes: [outcome("a", { outcomes: [outcome("b", { outcomes: [{ reuse: "a" }] })] })] }),
    "/vision/outcomes/0/outcomes/0/outcomes/0/reuse",
    { id: "a", circle: "a → b → a" },
    "「a」が、たどると自分自身の下に置かれています（a → b → a）",
    "“a” is below itself (a → b → a)",
  ],
];

describe("problems", () => {
  it.each(rows)("%s: %s", (code, _, input, path, params, ja, en) => {
    const problem = problemsOf(input).find((problem) => problem.code === code);
    expect(problem).toMatchObject({ code, path, params });
    expect(problemMessage(problem as Problem)).toContain(ja);
    expect(problemMessage(problem as Problem, "en")).toContain(en);
  });

  it("are all in this table", () => {
    expect([...new Set(rows.map(([code]) => code))].sort()).toEqual(Object.keys(PROBLEM_WORDS).sort());
  });

  it.each([
    ["duplicate-id", "/vision/outcomes/0/id"],
    ["wrong-kind", "/vision/outcomes/0"],
    ["already-placed", "/vision/outcomes/0"],
    ["placed-and-unplaced", "/unplaced/0"],
    ["circular", "/vision/outcomes/0"],
  ])("%s names the other place", (code, other) => {
    const row = rows.find((row) => row[0] === code) as Row;
    expect(problemsOf(row[2]).find((problem) => problem.code === code)?.related).toEqual([other]);
  });

  it("are reported together, in reading order", () => {
    const problems = problemsOf(
      file({ text: 1, outcomes: [outcome("o", { scenes: "a", measures: [{ reuse: "none" }, 5] })] }, { status: 1 }),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      "/status",
      "/vision/text",
      "/vision/outcomes/0/scenes",
      "/vision/outcomes/0/measures/1",
    ]);
  });

  it("escape the path as RFC 6901 defines", () => {
    expect(problemsOf(file({ "a/b~c": { x: "\u0000" } }))).toMatchObject([{ path: "/vision/a~1b~0c/x" }]);
  });

  it("are at most 100, with the number of the others", () => {
    const result = parseLogicModel(file({ outcomes: Array(250).fill(0) }));
    expect(result).toMatchObject({ ok: false, more: 150 });
    expect(result.ok || result.problems.length).toBe(100);
  });

  it("name the reuse that closes a cycle, wherever it was entered", () => {
    const circle = file({
      outcomes: [{ reuse: "b" }, outcome("a", { outcomes: [outcome("b", { outcomes: [{ reuse: "a" }] })] })],
    });
    expect(problemsOf(circle)).toMatchObject([
      { code: "circular", path: "/vision/outcomes/1/outcomes/0/outcomes/0/reuse", related: ["/vision/outcomes/1"] },
    ]);
  });

  it("include cycles among the unplaced", () => {
    const self = outcome("a", { outcomes: [outcome("b", { outcomes: [{ reuse: "b" }] })] });
    expect(problemsOf(file({}, { unplaced: [{ kind: "outcome", ...self }] }))).toMatchObject([
      { code: "circular", params: { circle: "b → b" } },
    ]);
  });

  it("name the first of several definitions", () => {
    const problems = problemsOf(file({ outcomes: [outcome("o"), outcome("o"), outcome("o")] }));
    expect(problems.map(({ path, related }) => [path, related])).toEqual([
      ["/vision/outcomes/1/id", ["/vision/outcomes/0/id"]],
      ["/vision/outcomes/2/id", ["/vision/outcomes/0/id"]],
    ]);
  });

  it.each(["id", "placement", "indicators", "outcomes", "measures"])("include %s in a reuse or a placement", (key) => {
    const measures = [{ id: "m", text: "", placement: { [key]: [] } }];
    const outcomes = [outcome("o", { measures: [{ reuse: "m", [key]: [] }] })];
    expect(problemsOf(file({ outcomes, measures })).map(({ code, path }) => `${code} ${path}`)).toEqual([
      `misplaced-key /vision/outcomes/0/measures/0/${key}`,
      `misplaced-key /vision/measures/0/placement/${key}`,
    ]);
  });
});
