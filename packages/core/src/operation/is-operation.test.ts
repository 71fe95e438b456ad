import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { LIMITS } from "../model/limits.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { arbitraryOperation } from "../testing/operations.ts";
import { applyOperation, checkOperation } from "./apply.ts";
import { isOperation } from "./is-operation.ts";
import type { Operation } from "./types.ts";

it("accepts every operation", () => {
  const any = arbitraryModel.chain((model) => arbitraryOperation(model));
  fc.assert(
    fc.property(any, (operation) => {
      expect(isOperation(operation)).toBe(true);
    }),
  );
});

const MODEL = {
  title: "",
  root: "v",
  unplaced: [],
  nodes: { v: { id: "v", kind: "vision", text: "", indicators: [], outcomes: [], measures: [] } },
} as const;

it.each([
  null,
  "remove",
  [],
  {},
  { type: "constructor" },
  { type: "rename", node: "v" },
  { type: "batch" },
  { type: "batch", operations: [{ type: "remove" }] },
  { type: "add", node: null, parent: "v" },
  { type: "add", node: { id: "m" }, parent: 1 },
  { type: "edit", target: "node", node: "v" },
  { type: "edit", target: "toString", set: {} },
  { type: "edit", target: "model", set: [] },
  { type: "move", node: "v", from: "a" },
  { type: "place", node: "v", parent: "v", index: "0" },
])("refuses %j, and changes nothing", (value) => {
  expect(isOperation(value)).toBe(false);
  expect(checkOperation(MODEL, value as Operation)).toEqual({ code: "invalid" });
  expect(applyOperation(MODEL, value as Operation)).toEqual({ ok: false, refusal: { code: "invalid" } });
});

const remove = { type: "remove", node: "v" };
it.each<[string, unknown]>([
  ["a number too large for JSON", { ...remove, at: 1n }],
  ["a function", { ...remove, at() {} }],
  ["a getter", Object.defineProperty({ type: "remove" }, "node", { get: () => "v", enumerable: true })],
  ["inherited fields", Object.create(remove)],
  ["a list with the fields of an operation", Object.assign([], remove)],
  ["a batch that holds what JSON can't", { type: "batch", operations: [], at: 1n }],
  ["a batch of a list with names", { type: "batch", operations: Object.assign([], { at: 1 }) }],
  ["a batch of a list with gaps", { type: "batch", operations: new Array(2) }],
  ["a batch of what only looks like a list", { type: "batch", operations: { length: 0 } }],
])("refuses %s", (_, value) => {
  expect(isOperation(value)).toBe(false);
  expect(checkOperation(MODEL, value as Operation)).toEqual({ code: "invalid" });
});

it("neither throws nor applies for any other value", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (!isOperation(value)) expect(applyOperation(MODEL, value as unknown as Operation).ok).toBe(false);
    }),
    { numRuns: runs(2000) },
  );
});

function nested(levels: number, operation: Operation): Operation {
  return levels === 0 ? operation : { type: "batch", operations: [nested(levels - 1, operation)] };
}

function batch(count: number): Operation {
  return { type: "batch", operations: count > LIMITS.operations ? new Array(count) : Array(count).fill(TITLE) };
}

const TITLE: Operation = { type: "edit", target: "model", set: { title: "題" } };

it("accepts batches up to the limits, and refuses larger ones as too large", () => {
  const change = applyOperation(MODEL, nested(LIMITS.nesting - 1, TITLE));
  expect(change.ok && change.model.title).toBe("題");
  expect(checkOperation(MODEL, batch(LIMITS.operations - 1))).toBeNull();
  for (const large of [nested(LIMITS.nesting, TITLE), batch(LIMITS.operations), batch(4_000_000_000)]) {
    expect(isOperation(large)).toBe(false);
    expect(checkOperation(MODEL, large)).toEqual({ code: "too-large" });
    expect(applyOperation(MODEL, large)).toEqual({ ok: false, refusal: { code: "too-large" } });
  }
});

it("counts shared values each time they occur", () => {
  let shared: Operation = TITLE;
  for (let i = 0; i < 30; i++) shared = { type: "batch", operations: [shared, shared] };
  expect(checkOperation(MODEL, shared)).toEqual({ code: "too-large" });
  const text = "あ".repeat(LIMITS.text);
  const note: Operation = { type: "edit", target: "model", set: { note: text } };
  expect(checkOperation(MODEL, { type: "batch", operations: Array(1000).fill(note) })).toEqual({ code: "too-large" });
});

it("accepts plain values of another window", () => {
  expect(isOperation(runInNewContext(`(${JSON.stringify(nested(1, TITLE))})`))).toBe(true);
});
