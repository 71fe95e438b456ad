import fc from "fast-check";
import { expect, it } from "vitest";
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

it("neither throws nor applies for any other value", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (!isOperation(value)) expect(applyOperation(MODEL, value as unknown as Operation).ok).toBe(false);
    }),
    { numRuns: runs(2000) },
  );
});

it("handles batches of any depth", () => {
  let deep: Operation = { type: "edit", target: "model", set: { title: "題" } };
  for (let i = 0; i < 50_000; i++) deep = { type: "batch", operations: [deep] };
  const change = applyOperation(MODEL, deep);
  expect(change.ok && change.model.title).toBe("題");
});
