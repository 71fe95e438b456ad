import { describe, expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import { childPlacements, getNode, getPlacement } from "../model/query.ts";
import type { LogicModel, Measure, Node, NodeId, Outcome } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { findViolations } from "../testing/invariants.ts";
import { applyOperation, applyPatches, checkOperation } from "./apply.ts";
import type { Operation } from "./types.ts";

const outcome = (id: NodeId, text = id): Outcome => ({
  id,
  kind: "outcome",
  text,
  indicators: [],
  outcomes: [],
  measures: [],
});
const measure = (id: NodeId, text = id): Measure => ({ id, kind: "measure", text, indicators: [] });

/** Applies operations, and checks that each can be undone and redone. Throws if one is refused. */
function applied(model: LogicModel, ...operations: Operation[]): LogicModel {
  return operations.reduce((before, operation) => {
    const change = applyOperation(before, operation);
    if (!change.ok) throw new Error(JSON.stringify(change.refusal));
    expect(findViolations(change.model)).toEqual([]);
    expect(applyPatches(change.model, change.inverse)).toEqual(before);
    expect(applyPatches(before, change.patches)).toEqual(change.model);
    expect(JSON.parse(JSON.stringify(operation))).toEqual(operation);
    return change.model;
  }, model);
}

const refusal = (model: LogicModel, operation: Operation) => {
  const result = applyOperation(model, operation);
  expect(checkOperation(model, operation)).toEqual(result.ok ? null : result.refusal);
  return result.ok ? null : result.refusal.code;
};

const add = (node: Node, parent: NodeId | null, index?: number): Operation => ({
  type: "add",
  node,
  parent,
  ...(index === undefined ? {} : { index }),
});
const place = (node: NodeId, parent: NodeId): Operation => ({ type: "place", node, parent });

/** vision > a > (m1, m2), vision > b > (m1 with its own wording, m3); m4 is unplaced. */
const town = applied(
  createLogicModel({ title: "町", vision: "安心して暮らせる" }),
  add(outcome("a"), "vision"),
  add(outcome("b"), "vision"),
  add(measure("m1", "研修"), "a"),
  add(measure("m2"), "a"),
  { type: "place", node: "m1", parent: "b", placement: { text: "合同研修", note: "年2回" } },
  add(measure("m3"), "b"),
  add(measure("m4"), null),
);
const below = (model: LogicModel, id: NodeId) => childPlacements(getNode(model, id) as Node).map((p) => p.node);

describe("add", () => {
  it("inserts a node at an index among siblings of its kind, or at the end", () => {
    expect(below(applied(town, add(measure("x"), "a", 1)), "a")).toEqual(["m1", "x", "m2"]);
    expect(below(applied(town, add(measure("x"), "a")), "a")).toEqual(["m1", "m2", "x"]);
    expect(below(applied(town, add(measure("x"), "a", -5)), "a")).toEqual(["x", "m1", "m2"]);
  });
  it("adds an unplaced node", () => {
    expect(applied(town, add(measure("x"), null, 0)).unplaced).toEqual(["x", "m4"]);
  });
});

describe("edit", () => {
  it("changes a node in all its places", () => {
    const after = applied(town, { type: "edit", target: "node", node: "m2", set: { text: "変えた", lead: "福祉課" } });
    expect(getNode(after, "m2")).toMatchObject({ text: "変えた", lead: "福祉課" });
  });
  it("changes one placement only", () => {
    const after = applied(town, { type: "edit", target: "placement", node: "m1", parent: "b", set: { note: null } });
    expect(getPlacement(after, "b", "m1")).toEqual({ node: "m1", text: "合同研修" });
    expect(getPlacement(after, "a", "m1")).toEqual({ node: "m1" });
  });
  it("changes the model's own fields, and removes one with null", () => {
    const named = applied(town, { type: "edit", target: "model", set: { organization: { name: "甲市" } } });
    expect(named.organization).toEqual({ name: "甲市" });
    expect(applied(named, { type: "edit", target: "model", set: { organization: null } })).toEqual(town);
  });
  it("returns the same object if nothing changes", () => {
    const change = applyOperation(town, { type: "edit", target: "node", node: "m2", set: { text: "m2" } });
    expect(change).toMatchObject({ ok: true, patches: [] });
    expect(change.ok && change.model).toBe(town);
  });
});

describe("place and unplace", () => {
  it("makes the later placement in reading order a reuse", () => {
    const after = applied(town, place("m3", "a"));
    const rows = createOutline(after).placements.get("m3") ?? [];
    expect(rows.map((row) => [row.key, row.reuse])).toEqual([
      ["a/m3", false],
      ["b/m3", true],
    ]);
  });
  it("removes a node from the unplaced, and adds it back", () => {
    const placed = applied(town, place("m4", "b"));
    expect(placed.unplaced).toEqual([]);
    expect(applied(placed, { type: "unplace", node: "m4", parent: "b" }).unplaced).toEqual(["m4"]);
  });
  it("keeps the other placements", () => {
    const after = applied(town, { type: "unplace", node: "m1", parent: "a" });
    expect(below(after, "b")).toEqual(["m1", "m3"]);
    expect(after.unplaced).toEqual(["m4"]);
  });
});

describe("move", () => {
  it("moves the wording of the place along", () => {
    const after = applied(
      town,
      { type: "unplace", node: "m1", parent: "a" },
      { type: "move", node: "m1", from: "b", to: "a", index: 0 },
    );
    expect(getPlacement(after, "a", "m1")).toEqual({ node: "m1", text: "合同研修", note: "年2回" });
    expect(below(after, "b")).toEqual(["m3"]);
  });
  it("reorders among siblings", () => {
    expect(below(applied(town, { type: "move", node: "m1", from: "a", to: "a", index: 1 }), "a")).toEqual(["m2", "m1"]);
    expect(below(applied(town, { type: "move", node: "b", from: "vision", to: "vision", index: 0 }), "vision")).toEqual(
      ["b", "a"],
    );
  });
  it("reorders the unplaced", () => {
    const two = applied(town, add(measure("m5"), null));
    expect(applied(two, { type: "move", node: "m5", from: null, to: null, index: 0 }).unplaced).toEqual(["m5", "m4"]);
  });
});

describe("remove", () => {
  it("deletes every placement, and keeps nodes that were only below it as unplaced", () => {
    const after = applied(town, { type: "remove", node: "b" });
    expect(below(after, "vision")).toEqual(["a"]);
    expect(after.unplaced).toEqual(["m4", "m3"]);
    expect(getNode(after, "m1")).toBeDefined();
  });
});

describe("merge", () => {
  it("keeps both placements and their wording", () => {
    const after = applied(town, { type: "merge", node: "m3", into: "m2" });
    expect(getNode(after, "m3")).toBeUndefined();
    expect(getPlacement(after, "b", "m2")).toEqual({ node: "m2", text: "m3" });
  });
  it("keeps one placement if both have the same parent", () => {
    expect(below(applied(town, { type: "merge", node: "m2", into: "m1" }), "a")).toEqual(["m1"]);
  });
  it("copies fields that the kept node lacks", () => {
    const after = applied(
      town,
      { type: "edit", target: "node", node: "m3", set: { lead: "健康課", scenes: ["b"] } },
      { type: "edit", target: "node", node: "m2", set: { scenes: ["a"] } },
      { type: "merge", node: "m3", into: "m2" },
    );
    expect(getNode(after, "m2")).toMatchObject({ text: "m2", lead: "健康課", scenes: ["a", "b"] });
  });
});

describe("detach", () => {
  it("turns a placement into a separate node with the wording of the place", () => {
    const after = applied(town, { type: "detach", node: "m1", parent: "b", id: "own" });
    expect(getNode(after, "own")).toMatchObject({ kind: "measure", text: "合同研修" });
    expect(getPlacement(after, "b", "own")).toEqual({ node: "own", note: "年2回" });
    expect(getNode(after, "m1")).toMatchObject({ text: "研修" });
  });
});

describe("batch", () => {
  it("applies all operations", () => {
    const after = applied(town, { type: "batch", operations: [add(outcome("c"), "vision"), place("m4", "c")] });
    expect(below(after, "c")).toEqual(["m4"]);
  });
  it("applies none if one is refused", () => {
    expect(refusal(town, { type: "batch", operations: [add(outcome("c"), "vision"), place("c", "c")] })).toBe("cycle");
  });
});

it.each<[string, Operation, string]>([
  ["an unknown node", place("x", "a"), "unknown-node"],
  ["an unknown parent", place("m4", "x"), "unknown-node"],
  ["the name of an inherited property", place("constructor", "a"), "unknown-node"],
  ["a place where the node already is", place("m1", "a"), "already-placed"],
  ["a place where the node isn't", { type: "unplace", node: "m3", parent: "a" }, "not-placed"],
  ["reordering a placed node among the unplaced", { type: "move", node: "m1", from: null, to: null }, "not-placed"],
  ["a measure below a measure", place("m4", "m1"), "wrong-kind"],
  ["an outcome below itself", { type: "move", node: "a", from: "vision", to: "a" }, "cycle"],
  ["moving the vision", { type: "move", node: "vision", from: "a", to: "b" }, "is-root"],
  ["removing the vision", { type: "remove", node: "vision" }, "is-root"],
  [
    "a second vision",
    add({ ...(getNode(town, "vision") as Node), id: "v2", outcomes: [], measures: [] } as Node, null),
    "is-root",
  ],
  ["an id in use", add(measure("m1"), "a"), "duplicate-id"],
  ["an id with a slash", add(measure("a/b"), "a"), "invalid"],
  [
    "a text of the wrong type",
    { type: "edit", target: "node", node: "m1", set: { text: 3 as unknown as string } },
    "invalid",
  ],
  ["removing the text", { type: "edit", target: "node", node: "m1", set: { text: null } }, "invalid"],
  [
    "a field of another kind",
    { type: "edit", target: "node", node: "m1", set: { unit: 1 as unknown as string } },
    "invalid",
  ],
  ["changing the id", { type: "edit", target: "node", node: "m1", set: { id: "z" } as object }, "invalid"],
  ["half of a surrogate pair", { type: "edit", target: "node", node: "m1", set: { text: "\ud800" } }, "invalid"],
  ["merging two kinds", { type: "merge", node: "m1", into: "a" }, "wrong-kind"],
  ["merging with itself", { type: "merge", node: "m1", into: "m1" }, "wrong-kind"],
  ["detaching a node with one placement", { type: "detach", node: "m3", parent: "b", id: "own" }, "not-reused"],
  ["detaching to an id in use", { type: "detach", node: "m1", parent: "b", id: "m2" }, "duplicate-id"],
])("refuses %s", (_, operation, code) => {
  expect(refusal(town, operation)).toBe(code);
});

it("refuses more levels than a file can have", () => {
  let model = createLogicModel({ title: "深い" });
  let parent = "vision";
  let result = applyOperation(model, add(outcome("x1"), parent));
  for (let i = 2; result.ok; i++) {
    model = result.model;
    parent = `x${i - 1}`;
    result = applyOperation(model, add(outcome(`x${i}`), parent));
  }
  expect(result.refusal.code).toBe("too-large");
  expect(Object.keys(model.nodes)).toHaveLength(32);
});
