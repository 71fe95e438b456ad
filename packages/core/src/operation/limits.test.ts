import { describe, expect, it, vi } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { serializeLogicModel } from "../format/serialize.ts";
import { refusalMessage } from "../message/refusal.ts";
import { createLogicModel, createNode } from "../model/create.ts";
import { LIMITS } from "../model/limits.ts";
import type { LogicModel, Node } from "../model/types.ts";
import { applyOperation, checkOperation } from "./apply.ts";
import type { Operation } from "./types.ts";

const KEYS = 100_000;
const LONG = "あ".repeat(LIMITS.text);
const batch = (...parts: (Operation | Operation[])[]): Operation => ({ type: "batch", operations: parts.flat() });
const count = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const add = (node: Node, parent: string | null = "vision", placement: object = {}): Operation => ({
  type: "add",
  node,
  parent,
  placement,
});
const measure = (id: string, fields: object = {}): Node => ({ ...createNode("measure", id), ...fields }) as Node;
const set = (id: string, fields: object): Operation => ({ type: "edit", target: "node", node: id, set: fields });
const codes = (n: number, letter: string) => count(n, (i) => `${letter}${i}`);
const ext = (n: number, letter = "x") => Object.fromEntries(codes(n, letter).map((key) => [key, 0]));

function modelOf(...operations: (Operation | Operation[])[]): LogicModel {
  const change = applyOperation(createLogicModel(), batch(...operations));
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  return change.model;
}

/** A model of `n` outcomes with the measure `long` below each, and the measure `other`. */
function reused(n: number, long: Node, placement: object = {}): LogicModel {
  return modelOf(
    add(long, null),
    add(measure("other"), null),
    count(n, (i) => add(createNode("outcome", `o${i}`))),
    count(n, (i): Operation => ({ type: "place", node: long.id, parent: `o${i}`, placement })),
  );
}

/** Returns a model of `n` levels below each of `a` and `z`, which aren't placed. */
function chain(n: number, letter: string): Operation[] {
  return count(n, (i) => add(createNode("outcome", `${letter}${i}`), i === 0 ? null : `${letter}${i - 1}`));
}

/** Operations that keep to a limit, and the same ones with one more. */
const CASES: Readonly<Record<string, (more: number) => [LogicModel, Operation]>> = {
  "a text": (more) => [modelOf(add(measure("m"))), set("m", { text: LONG + "。".repeat(more) })],
  "the text of a placement": (more) => [
    modelOf(add(measure("m"))),
    { type: "edit", target: "placement", node: "m", parent: "vision", set: { note: LONG + "。".repeat(more) } },
  ],
  "the title": (more) => [
    modelOf(),
    { type: "edit", target: "model", set: { title: LONG.slice(1) + "。".repeat(1 + more) } },
  ],
  "a list": (more) => [modelOf(add(measure("m"))), set("m", { scenes: codes(KEYS - 1 + more, "s") })],
  "the scenes of two merged measures": (more) => [
    modelOf(
      add(measure("a", { scenes: codes(60_000, "a") })),
      add(measure("b", { scenes: codes(KEYS - 60_001 + more, "b") })),
    ),
    { type: "merge", node: "a", into: "b" },
  ],
  "the unknown keys of two merged measures": (more) => [
    modelOf(add(measure("a", { ext: ext(60_000, "a") })), add(measure("b", { ext: ext(KEYS - 60_005 + more, "b") }))),
    { type: "merge", node: "a", into: "b" },
  ],
  "unknown keys beside known ones": (more) => [modelOf(add(measure("m"))), set("m", { ext: ext(KEYS - 5 + more) })],
  "unknown keys of a placement that gets a wording by a merge": (more) => [
    reused(1, measure("a", { text: "あ" }), { ext: ext(KEYS - 3 + more) }),
    { type: "merge", node: "a", into: "other" },
  ],
  "the nesting of a value": (more) => [
    modelOf(add(measure("m"))),
    set("m", { ext: { x: count(33 + more, () => 0).reduce<unknown>((value) => [value], []) } }),
  ],
  "levels by a move": (more) => [
    modelOf(chain(20, "a"), chain(LIMITS.levels - 20 + more, "z")),
    { type: "place", node: "z0", parent: "a19" },
  ],
};

describe.each(Object.entries(CASES))("%s", (_, make) => {
  it("is changed up to the limit, and the file can be read again", () => {
    const [model, operation] = make(0);
    expect(checkOperation(model, operation)).toBeNull();
    const change = applyOperation(model, operation);
    expect(change.ok && readLogicModel(serializeLogicModel(change.model))).toMatchObject({ ok: true });
  });

  it("is refused as too large beyond it", () => {
    const [model, operation] = make(1);
    expect(checkOperation(model, operation)).toMatchObject({ code: "too-large" });
    expect(applyOperation(model, operation)).toMatchObject({ ok: false, refusal: { code: "too-large" } });
  });
});

it("holds 100,000 nodes, and no more", () => {
  const nodes = Object.fromEntries(count(LIMITS.nodes - 2, (i) => [`m${i}`, measure(`m${i}`)]));
  const start = createLogicModel();
  const vision = { ...start.nodes.vision, measures: Object.keys(nodes).map((node) => ({ node })) } as Node;
  const model = { ...start, nodes: { vision, ...nodes } };
  expect(checkOperation(model, add(measure("a")))).toBeNull();
  expect(checkOperation(model, batch(add(measure("a")), add(measure("b"))))).toMatchObject({ code: "too-large" });
});

describe("a file of 64 MiB", () => {
  const bytes = (model: LogicModel) => new TextEncoder().encode(serializeLogicModel(model)).length;
  // 223 texts of 300,000 bytes each, and one that fills the rest.
  const texts = (rest: number) =>
    modelOf(
      count(223, (i) => add(measure(`m${i}`, { text: LONG }))),
      count(5, (i) => add(measure(`rest${i}`, { text: "a".repeat(Math.max(0, Math.min(50_000, rest - i * 50_000))) }))),
      add(measure("last")),
    );
  const room = LIMITS.bytes - bytes(texts(0));
  const full = texts(room - 4);
  const last = (text: string) => set("last", { text });

  it("is filled to its last byte, and read again", () => {
    const change = applyOperation(full, last("あa"));
    expect(change.ok && bytes(change.model)).toBe(LIMITS.bytes);
    expect(change.ok && readLogicModel(new TextEncoder().encode(serializeLogicModel(change.model))).ok).toBe(true);
  });

  it.each<[string, Operation]>([
    ["one byte more", last("あab")],
    ["a reuse", batch(add(createNode("outcome", "o")), { type: "place", node: "m0", parent: "o" })],
    ["a long title", { type: "edit", target: "model", set: { title: LONG } }],
  ])("is refused with %s", (_, operation) => {
    expect(checkOperation(full, operation)).toEqual({ code: "too-large" });
    expect(applyOperation(full, operation)).toEqual({ ok: false, refusal: { code: "too-large" } });
  });

  it("is refused when a merge copies a long text to 260 places", () => {
    const merge: Operation = { type: "merge", node: "m", into: "other" };
    expect(checkOperation(reused(260, measure("m", { text: LONG })), merge)).toEqual({ code: "too-large" });
    expect(checkOperation(reused(200, measure("m", { text: LONG })), merge)).toBeNull();
  });

  it("that is larger already, can be made smaller", () => {
    const larger: LogicModel = { ...full, title: "ああ" };
    expect(checkOperation(larger, { type: "remove", node: "m0" })).toBeNull();
    expect(checkOperation(larger, last("a"))).toEqual({ code: "too-large" });
  });
});

it("measures what an operation changes, not the model", () => {
  const looked = (n: number) => {
    let model = modelOf(
      add(createNode("outcome", "o")),
      add(measure("m"), "o"),
      count(n, (i) => add(measure(`m${i}`))),
    );
    const looks = vi.spyOn(Object, "entries");
    for (const text of ["一", "二", "三"]) {
      const change = applyOperation(model, batch(set("m", { text }), set("o", { text })));
      if (change.ok) model = change.model;
    }
    const calls = looks.mock.calls.length;
    looks.mockRestore();
    return calls;
  };
  expect(looked(2000)).toBe(looked(20));
});

it("says so in both languages", () => {
  expect(refusalMessage({ code: "too-large" })).toContain("変更しませんでした");
  expect(refusalMessage({ code: "too-large" }, "en")).toContain("Nothing was changed");
});
