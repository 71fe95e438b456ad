import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializeLogicModel } from "../format/serialize.ts";
import type { LogicModel } from "../model/types.ts";
import { runs } from "../testing/effort.ts";
import { modelText } from "../testing/model-text.ts";
import { arbitraryOperation, arbitraryStep } from "../testing/operations.ts";
import { applyOperation, type Change } from "./apply.ts";
import { invertOperation } from "./invert.ts";
import type { Operation } from "./types.ts";

function apply(model: LogicModel, operation: Operation): Change {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  return change;
}

/** Takes back a change; returns the refusal's code if it can't be. */
function revert(model: LogicModel, change: Pick<Change, "patches" | "inverse">): LogicModel | string {
  const inverted = invertOperation(model, change);
  if (!inverted.ok) return inverted.refusal.code;
  return apply(model, inverted.operation).model;
}

/** Returns a value as text. The order of an object's keys says nothing. */
const unordered = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Returns everything that a model says, each fact by a key of its own. */
function facts(model: LogicModel): Map<string, string> {
  const found = new Map<string, string>();
  const add = (at: string, values: object) => {
    for (const [key, value] of Object.entries(values))
      if (!["nodes", "unplaced", "indicators", "outcomes", "measures"].includes(key))
        found.set(`${at} ${key}`, unordered(value));
  };
  add("model", model);
  for (const node of Object.values(model.nodes)) {
    add(node.id, node);
    for (const list of ["indicators", "outcomes", "measures"])
      for (const placement of (node as unknown as Record<string, { node: string }[]>)[list] ?? [])
        add(`${node.id}/${placement.node}`, placement);
  }
  return found;
}

it("takes back every operation on every model, and does it again", () => {
  const numRuns = runs(1000);
  let inverted = 0;
  fc.assert(
    fc.property(arbitraryStep, ([model, operation]) => {
      const change = applyOperation(model, operation);
      if (!change.ok) return;
      inverted++;
      const back = revert(change.model, change) as LogicModel;
      expect(back).toEqual(model);
      expect(serializeLogicModel(back)).toBe(serializeLogicModel(model));
      expect(revert(back, { patches: change.inverse, inverse: change.patches })).toEqual(change.model);
    }),
    { numRuns },
  );
  expect(inverted / numRuns).toBeGreaterThan(0.15);
});

it("keeps what another edit changed, takes back the rest, or is refused", () => {
  const numRuns = runs(1000);
  const seen = { kept: 0, refused: 0 };
  fc.assert(
    fc.property(arbitraryStep, fc.nat(2 ** 31 - 1), ([model, operation], seed) => {
      const change = applyOperation(model, operation);
      if (!change.ok) return;
      const [foreign] = fc.sample(arbitraryOperation(change.model), { seed, numRuns: 1 });
      const moved = applyOperation(change.model, foreign as Operation);
      if (!moved.ok || moved.patches.length === 0) return;
      const back = revert(moved.model, change);
      if (typeof back === "string") {
        seen.refused++;
        return;
      }
      seen.kept++;
      const [before, mine, theirs, after] = [model, change.model, moved.model, back].map(facts) as [
        Map<string, string>,
        Map<string, string>,
        Map<string, string>,
        Map<string, string>,
      ];
      for (const key of new Set([...before.keys(), ...mine.keys(), ...theirs.keys(), ...after.keys()])) {
        const expected = mine.get(key) === theirs.get(key) ? before.get(key) : theirs.get(key);
        expect(after.get(key), key).toBe(expected);
      }
    }),
    { numRuns },
  );
  expect(seen.kept / numRuns).toBeGreaterThan(0.1);
  expect(seen.refused / numRuns).toBeGreaterThan(0.005);
});

const PLAN = modelText(`
  目指す姿 v: 暮らせる
    アウトカム o: 受けられる
      施策 a: 一
      施策 b: 二
      施策 c: 三
    アウトカム p: 続けられる
      施策 → c: 三
`);
const order = (model: LogicModel | string) =>
  typeof model === "string"
    ? model
    : (model.nodes.o as { measures?: { node: string }[] })?.measures?.map((p) => p.node).join("");
const move = (node: string, index: number): Operation => ({ type: "move", node, from: "o", to: "o", index });
const add = (id: string, index: number): Operation => ({
  type: "add",
  node: { id, kind: "measure", text: "新", indicators: [] },
  parent: "o",
  index,
});
const text = (node: string, words: string): Operation => ({ type: "edit", target: "node", node, set: { text: words } });

describe("among the same siblings as another edit", () => {
  it.each<[string, Operation, Operation, string | undefined]>([
    ["puts a removed one back, beside a new one", { type: "remove", node: "b" }, add("n", 1), "abnc"],
    ["puts a moved one back, and keeps the others moved", move("a", 2), move("b", 1), "acb"],
    ["removes a new one, and keeps a new one", add("m", 1), add("n", 1), "anbc"],
    [
      "puts one back that was moved to another parent",
      { type: "unplace", node: "c", parent: "o" },
      add("n", 0),
      "nabc",
    ],
    ["does nothing about one that was deleted", move("a", 2), { type: "remove", node: "a" }, "bc"],
  ])("%s", (_, mine, theirs, expected) => {
    const change = apply(PLAN, mine);
    expect(order(revert(apply(change.model, theirs).model, change))).toBe(expected);
  });
});

describe("is refused, and says so, if another edit", () => {
  it.each<[string, Operation, Operation]>([
    ["changed the same text", text("a", "私"), text("a", "他")],
    ["changed the text of a new item", add("n", 0), text("n", "他")],
    [
      "wrote below a new item",
      add("n", 0),
      { type: "add", node: { id: "i", kind: "indicator", text: "他" }, parent: "n" },
    ],
    ["reused a new item", add("n", 0), { type: "place", node: "n", parent: "p" }],
    [
      "reworded a reuse",
      { type: "place", node: "a", parent: "p" },
      { type: "edit", target: "placement", node: "a", parent: "p", set: { text: "他" } },
    ],
  ])("%s", (_, mine, theirs) => {
    const change = apply(PLAN, mine);
    expect(revert(apply(change.model, theirs).model, change)).toBe("changed");
  });
});
