import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { problemMessage } from "../message/problem.ts";
import { LIMITS } from "../model/limits.ts";
import { ID } from "../vocabulary/field.ts";
import { parseLogicModel } from "./parse.ts";
import { readLogicModel } from "./read.ts";

const HEAD = '{"format":"logic-model","version":1,"title":"","vision":{"id":"v","text":""';

function file(vision: object, beside: object = {}): unknown {
  return { format: "logic-model", version: 1, title: "", vision: { id: "v", text: "", ...vision }, ...beside };
}

function codes(result: ReturnType<typeof parseLogicModel>): string[] {
  return result.ok ? ["ok"] : [...new Set(result.problems.map(({ code }) => code))];
}

function chain(length: number, last: string): string {
  const nodes = Array.from({ length }, (_, i) => {
    const next = i + 1 < length ? `{"reuse":"b${i + 1}"}` : last;
    return `{"kind":"outcome","id":"a${i}","text":"","outcomes":[{"id":"b${i}","text":"","outcomes":[${next}]}]}`;
  });
  return `${HEAD}},"unplaced":[${nodes.join(",")}]}`;
}

// Without limits, each of these would run for very long, or run out of memory or stack.
describe("reading doesn't hang or crash on", () => {
  it.each<[string, () => ReturnType<typeof parseLogicModel>, string[]]>([
    ["very deep text", () => readLogicModel("[".repeat(1_000_000)), ["too-deep"]],
    ["a very deep text of objects", () => readLogicModel('{"a":'.repeat(1_000_000)), ["too-deep"]],
    ["a very deep value", () => parseLogicModel(file({ x: deep(1_000_000) })), ["too-deep"]],
    ["a value that contains itself", () => parseLogicModel(file({ x: cyclic() })), ["too-deep"]],
    ["a value of shared parts", () => parseLogicModel(file({ x: shared(33) })), ["too-many"]],
    [
      "nodes that contain themselves",
      () => parseLogicModel(file({ outcomes: [cyclic()] })),
      ["duplicate-id", "too-deep"],
    ],
    ["a list with a huge gap", () => parseLogicModel(file({ outcomes: new Array(4_000_000_000) })), ["too-many"]],
    ["a field with a huge gap", () => parseLogicModel(file({ scenes: new Array(4_000_000_000) })), ["too-many"]],
    ["a list with gaps", () => parseLogicModel(file({ outcomes: new Array(3) })), ["not-plain"]],
    [
      "200,001 entries",
      () => readLogicModel(`${HEAD},"measures":[${"{},".repeat(LIMITS.placements)}{}]}}`),
      ["too-many"],
    ],
    ["100,001 nodes", () => readLogicModel(many(LIMITS.nodes)), ["too-many"]],
    [
      "200,000 wrong entries",
      () => readLogicModel(`${HEAD},"measures":[${"0,".repeat(LIMITS.placements - 1)}0]}}`),
      ["wrong-type"],
    ],
    ["too many entries, with a reuse of one after the limit", () => readLogicModel(tooMany()), ["too-many"]],
    ["a million values in a field", () => readLogicModel(`${HEAD},"x":[${"0,".repeat(1_000_000)}0]}}`), ["too-many"]],
    [
      "a million keys",
      () => readLogicModel(`${HEAD}${Array.from({ length: 1_000_000 }, (_, i) => `,"k${i}":0`).join("")}}}`),
      ["too-many"],
    ],
    ["a long chain of reuses", () => readLogicModel(chain(40_000, "")), ["too-deep"]],
    ["a long circle of reuses", () => readLogicModel(chain(40_000, '{"reuse":"b0"}')), ["circular"]],
    ["a number of a million digits", () => readLogicModel(`[${"1".repeat(1_000_000)}]`), ["bad-number"]],
    ["a text without an end", () => readLogicModel(`"${"\\u0041".repeat(1_000_000)}`), ["cut-short"]],
  ])("%s", (_, read, expected) => {
    expect(codes(read())).toEqual(expected);
  });

  it("the largest model allowed", () => {
    expect(codes(readLogicModel(many(LIMITS.nodes - 1)))).toEqual(["ok"]);
  });
});

describe.each(["a", "あ", "𠮷", "-"])("100 reuses of 99,990-character ids of %s", (letter) => {
  const long = (i: number) => letter.repeat(99_985 / letter.length).concat(String(i).padStart(5, "0"));
  const reuses = (count: number) =>
    parseLogicModel(file({ measures: Array.from({ length: count }, (_, i) => ({ reuse: long(i) })) }));

  afterEach(() => vi.restoreAllMocks());

  it("are refused by their length, without looking for the letters that an id may have", () => {
    const looked = vi.spyOn(ID, "exec");
    expect(codes(reuses(100))).toEqual(["bad-id"]);
    expect(looked.mock.calls.join("").length).toBeLessThan(1000);
  });

  it("have one problem each, of a length that can be shown", () => {
    const result = reuses(50);
    expect(result).toMatchObject({ ok: false, more: 0 });
    const messages = result.ok ? [] : result.problems.map((problem) => problemMessage(problem));
    expect(messages).toHaveLength(50);
    expect(messages.join("").length).toBeLessThan(50 * 200);
  });

  it("have messages of that length as keys, and as definitions", () => {
    const twice = [
      { id: long(0), text: "" },
      { id: long(0), text: "", kind: "measure", placement: { [long(1)]: 0, reuse: "m" } },
    ];
    const result = parseLogicModel(file({ measures: twice, [`\u0000${long(2)}`]: 0 }));
    const messages = result.ok ? [] : result.problems.map((problem) => problemMessage(problem));
    expect(messages.length).toBeGreaterThan(3);
    for (const message of messages) expect(message.length).toBeLessThan(5000);
  });
});

describe("reading doesn't run", () => {
  const trap = (key: string): object =>
    Object.defineProperty({ id: "m", text: "", kind: "measure" }, key, {
      enumerable: true,
      get: () => expect.unreachable(),
    });

  it.each([
    [
      "a getter of the file",
      () => parseLogicModel(Object.defineProperty(file({}) as object, "format", { get: () => expect.unreachable() })),
    ],
    ["a getter of a node", () => parseLogicModel(file({ measures: [trap("text")] }))],
    ["a getter of an unplaced node", () => parseLogicModel(file({}, { unplaced: [trap("kind")] }))],
    ["a getter of a reuse", () => parseLogicModel(file({ measures: [trap("reuse")] }))],
    [
      "a getter of a placement",
      () => parseLogicModel(file({ measures: [{ id: "m", text: "", placement: trap("note") }] })),
    ],
    [
      "a getter of a list",
      () => parseLogicModel(file({ measures: Object.defineProperty([0], 0, { get: () => expect.unreachable() }) })),
    ],
  ])("%s", (_, read) => {
    expect(codes(read())).toEqual(["not-plain"]);
  });
});

describe("reading doesn't change the prototype", () => {
  it("of objects and of the model", () => {
    const text = `${HEAD},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    expect(codes(readLogicModel(text))).toEqual(["forbidden-key"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("even if nodes and keys have the names of its properties", () => {
    const result = parseLogicModel(
      file({
        constructor: 1,
        measures: [
          { id: "toString", text: "" },
          { id: "valueOf", text: "", hasOwnProperty: 0 },
        ],
      }),
    );
    expect(result.ok && Object.keys(result.model.nodes)).toEqual(["v", "toString", "valueOf"]);
    expect(codes(parseLogicModel(file({ measures: [{ reuse: "toString" }] })))).toEqual(["dangling-reuse"]);
  });
});

it("accepts plain values of another window", () => {
  const value = runInNewContext(
    `JSON.parse(${JSON.stringify(JSON.stringify(file({ measures: [], scenes: { a: [1] } })))})`,
  );
  expect(value).not.toBeInstanceOf(Object);
  expect(codes(parseLogicModel(value))).toEqual(["ok"]);
});

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { value };
  return value;
}

function cyclic(): unknown {
  const node: Record<string, unknown> = { id: "a", text: "" };
  node.outcomes = [node, node, node];
  return node;
}

function shared(levels: number): unknown {
  let value: unknown = 0;
  for (let i = 0; i < levels; i++) value = [value, value];
  return value;
}

function many(measures: number): string {
  return `${HEAD},"measures":[${Array.from({ length: measures }, (_, i) => `{"id":"m${i}","text":"施策"}`).join(",")}]}}`;
}

function tooMany(): string {
  return many(LIMITS.nodes).replace(
    '"measures":[',
    '"outcomes":[{"id":"o","text":"","measures":[{"reuse":"m99999"}]}],"measures":[',
  );
}
