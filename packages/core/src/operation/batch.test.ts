import { afterEach, expect, it, vi } from "vitest";
import { createLogicModel, createNode } from "../model/create.ts";
import { childPlacements, getPlacement } from "../model/query.ts";
import type { LogicModel, Node } from "../model/types.ts";
import { applyOperation, applyPatches, checkOperation } from "./apply.ts";
import type { Operation } from "./types.ts";

const empty = createLogicModel({ title: "町" });
const add = (kind: "outcome" | "measure", id: string, parent: string | null, index?: number): Operation => ({
  type: "add",
  node: createNode(kind, id, id),
  parent,
  ...(index === undefined ? {} : { index }),
});
const batch = (...operations: Operation[]): Operation => ({ type: "batch", operations });
const count = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

function applied(model: LogicModel, operation: Operation) {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  expect(applyPatches(change.model, change.inverse)).toEqual(model);
  expect(applyPatches(model, change.patches)).toEqual(change.model);
  return change;
}

afterEach(() => vi.restoreAllMocks());

/** Batches of n operations, each with the number of nodes and lists it changes. */
const BATCHES: Readonly<Record<string, (n: number) => [LogicModel, Operation]>> = {
  "new nodes under one parent": (n) => [empty, batch(...count(n, (i) => add("measure", `m${i}`, "vision", i)))],
  "the same in batches within batches": (n) => [
    empty,
    count(10, (i) => count(n / 10, (k) => add("measure", `m${i}-${k}`, "vision"))).reduce(
      (inner, operations) => batch(inner, ...operations),
      batch(),
    ),
  ],
  "reuses under one parent": (n) => [
    applied(empty, batch(add("outcome", "a", "vision"), ...count(n, (i) => add("measure", `m${i}`, "vision")))).model,
    batch(...count(n, (i): Operation => ({ type: "place", node: `m${i}`, parent: "a" }))),
  ],
  "moves to another parent": (n) => [
    applied(empty, batch(add("outcome", "a", "vision"), ...count(n, (i) => add("measure", `m${i}`, "vision")))).model,
    batch(...count(n, (i): Operation => ({ type: "move", node: `m${i}`, from: "vision", to: "a" }))),
  ],
  "places for the unplaced": (n) => [
    applied(empty, batch(...count(n, (i) => add("measure", `m${i}`, null)))).model,
    batch(...count(n, (i): Operation => ({ type: "place", node: `m${i}`, parent: "vision" }))),
  ],
};

it.each(Object.entries(BATCHES))("makes one draft of a batch and none to check it: %s", (_, make) => {
  const drafts = (n: number, run: (model: LogicModel, operation: Operation) => void) => {
    const [model, operation] = make(n);
    const made = vi.spyOn(Proxy, "revocable");
    run(model, operation);
    const calls = made.mock.calls.length;
    made.mockRestore();
    return calls;
  };
  expect(drafts(10, checkOperation)).toBe(0);
  expect(drafts(10, applyOperation)).toBeGreaterThan(0);
  expect(drafts(20, applyOperation)).toBe(drafts(10, applyOperation));
});

it.each(Object.entries(BATCHES))("makes patches that grow with a batch, not with its square: %s", (_, make) => {
  const size = (n: number) => {
    const { patches, inverse } = applied(...make(n));
    return JSON.stringify([patches, inverse]).length;
  };
  expect(size(400) / size(200)).toBeLessThan(2.2);
});

it("names the refused member of a batch", () => {
  const wrong: Operation = { type: "unplace", node: "m1", parent: "vision" };
  const refusal = { code: "unknown-node", node: "m1" };
  const good = add("outcome", "a", "vision");
  expect(applyOperation(empty, wrong)).toEqual({ ok: false, refusal });
  expect(applyOperation(empty, batch(good, batch(), wrong))).toEqual({
    ok: false,
    refusal: { ...refusal, path: "/operations/2" },
  });
  const nested = batch(good, batch(add("outcome", "b", "a"), batch(wrong)));
  expect(checkOperation(empty, nested)).toEqual({ ...refusal, path: "/operations/1/operations/1/operations/0" });
});

it("leaves nothing behind of a refused batch", () => {
  const model = applied(empty, batch(add("outcome", "a", "vision"), add("measure", "m", "a"))).model;
  const before = JSON.stringify(model);
  const wrong: Operation = { type: "remove", node: "x" };
  for (const first of [
    add("measure", "n", "a", 0),
    { type: "edit", target: "placement", node: "m", parent: "a", set: { note: "済" } },
    { type: "remove", node: "a" },
  ] satisfies Operation[]) {
    expect(checkOperation(model, batch(first, wrong))).toMatchObject({ code: "unknown-node", path: "/operations/1" });
    expect(applyOperation(model, batch(first, wrong))).toMatchObject({ ok: false });
    expect(checkOperation(model, first)).toBeNull();
  }
  expect(JSON.stringify(model)).toBe(before);
});

it("keeps the lists of a detached node apart from those of the other, when both get children in one batch", () => {
  const model = applied(
    empty,
    batch(add("outcome", "a", "vision"), add("measure", "m", "vision"), { type: "place", node: "m", parent: "a" }),
  ).model;
  const indicator = (id: string, parent: string): Operation => ({
    type: "add",
    node: createNode("indicator", id, id),
    parent,
  });
  const { nodes } = applied(
    model,
    batch(
      indicator("i1", "m"),
      { type: "detach", node: "m", parent: "a", id: "own" },
      indicator("i2", "own"),
      indicator("i3", "m"),
    ),
  ).model;
  const below = (id: string) => childPlacements(nodes[id] as Node).map(({ node }) => node);
  expect(below("m")).toEqual(["i1", "i3"]);
  expect(below("own")).toEqual(["i1", "i2"]);
});

it("returns the same model if a batch changes nothing", () => {
  const change = applyOperation(empty, batch({ type: "edit", target: "model", set: { title: "町" } }, batch()));
  expect(change).toMatchObject({ ok: true, patches: [], inverse: [] });
  expect(change.ok && change.model).toBe(empty);
});

/** A model whose vision has n measures, with placements that count how often they are looked at. */
function counting(n: number): { readonly model: LogicModel; readonly looks: () => number } {
  let looks = 0;
  const measures = count(n, (i) => ({
    get node() {
      looks++;
      return `m${i}`;
    },
  }));
  const nodes = Object.fromEntries(count(n, (i) => [`m${i}`, createNode("measure", `m${i}`, "取組")]));
  const vision = { ...(empty.nodes.vision as Node), measures } as Node;
  const model = { ...empty, nodes: { ...nodes, vision, a: createNode("outcome", "a", "成果") }, unplaced: ["a"] };
  return { model, looks: () => looks };
}

it.each<[string, (id: string) => Operation]>([
  ["removes", (node) => ({ type: "remove", node })],
  ["unplaces", (node) => ({ type: "unplace", node, parent: "vision" })],
  ["moves", (node) => ({ type: "move", node, from: "vision", to: "a" })],
  [
    "edits the placements of",
    (node) => ({ type: "edit", target: "placement", node, parent: "vision", set: { note: "済" } }),
  ],
])("%s siblings forwards and backwards without looking through all of them for each", (_, make) => {
  const looks = (n: number, order: (ids: string[]) => string[]) => {
    const { model, looks } = counting(n);
    expect(checkOperation(model, batch(...order(count(n, (i) => `m${i}`)).map(make)))).toBeNull();
    return looks();
  };
  for (const order of [(ids: string[]) => ids, (ids: string[]) => ids.toReversed()])
    expect(looks(400, order) / looks(200, order)).toBeLessThan(2.5);
});

it("looks for a cycle no longer than the smaller side takes", () => {
  const steps = (n: number) => {
    const { model } = applied(
      empty,
      batch(
        add("outcome", "shared", "vision"),
        ...count(n, (i) => [
          add("outcome", `o${i}`, "vision"),
          { type: "place", node: "shared", parent: `o${i}` } as const,
        ]).flat(),
      ),
    );
    const below = count(n, (i) => [
      add("outcome", `n${i}`, "vision"),
      add("outcome", `nn${i}`, `n${i}`),
      { type: "place", node: `n${i}`, parent: "shared" } as const,
    ]);
    const added = vi.spyOn(Set.prototype, "add");
    expect(checkOperation(model, batch(...below.flat()))).toBeNull();
    const calls = added.mock.calls.length;
    added.mockRestore();
    return calls;
  };
  expect(steps(200) / steps(100)).toBeLessThan(2.5);
});

it("finds the placements of a long list without looking through it for each", () => {
  const looks = (n: number) => {
    const { model, looks } = counting(n);
    for (let i = 0; i < n; i++) expect(getPlacement(model, "vision", `m${i}`)).toBeDefined();
    return looks();
  };
  expect(looks(400) / looks(200)).toBeLessThan(2.5);
});
