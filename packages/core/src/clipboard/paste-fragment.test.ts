import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createLogicModel, createNode } from "../model/create.ts";
import { childList, childPlacements, getNode, getPlacement, isWithin, mayContain } from "../model/query.ts";
import type { LogicModel, Node, NodeId } from "../model/types.ts";
import { applyOperation, checkOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { createOutline, type PlacementKey } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { arbitraryOperation } from "../testing/operations.ts";
import { copyFragment, type Fragment } from "./fragment.ts";
import { pasteFragment } from "./paste-fragment.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = read.model;

/** `m-1`, `m-2`, … */
function ids(): (prefix: string) => NodeId {
  let count = 0;
  return (prefix) => `${prefix}-${++count}`;
}

function done(model: LogicModel, operation: Operation | null): LogicModel {
  if (!operation) throw new Error("nothing to do");
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  expect(findViolations(change.model)).toEqual([]);
  return change.model;
}

const copy = (model: LogicModel, ...keys: PlacementKey[]) => copyFragment(createOutline(model), keys) as Fragment;
const paste = (model: LogicModel, fragment: Fragment, parent: NodeId, index?: number) =>
  done(model, pasteFragment(model, fragment, parent, index, ids()));
const measures = (model: LogicModel, id: NodeId) =>
  childList(getNode(model, id) as Node, "measure").map(({ node }) => node);

describe("pasting into the same model", () => {
  it("reuses existing nodes, with the fields of their placements", () => {
    const after = paste(fukuchiyama, copy(fukuchiyama, "o2/m2", "o4/m14"), "o6", 1);
    expect(measures(after, "o6").slice(0, 4)).toEqual(["m47", "m2", "m14", "m48"]);
    expect(getPlacement(after, "o6", "m2")).toEqual({ ...getPlacement(fukuchiyama, "o2", "m2") });
    expect(getPlacement(after, "o6", "m14")?.text).toMatch(/^ケース検討/);
    expect(Object.keys(after.nodes)).toEqual(Object.keys(fukuchiyama.nodes));
  });

  it("copies a node that this parent already contains, and reuses the nodes below it", () => {
    const after = paste(fukuchiyama, copy(fukuchiyama, "vision/o5"), "vision");
    expect(childList(getNode(after, "vision") as Node, "outcome").at(-1)).toEqual({ node: "o-1" });
    expect(getNode(after, "o-1")).toEqual({ ...(getNode(fukuchiyama, "o5") as Node), id: "o-1" });
    expect(Object.keys(after.nodes)).toHaveLength(Object.keys(fukuchiyama.nodes).length + 1);
  });

  it("does not place an outcome below itself", () => {
    const nested = done(fukuchiyama, { type: "move", node: "o2", from: "vision", to: "o1" });
    expect(pasteFragment(nested, copy(nested, "vision/o1"), "o2")).toBeNull();
    expect(pasteFragment(nested, copy(nested, "vision/o1"), "o1")).toBeNull();
    // Only the outcome that would be below itself is left out.
    const after = paste(nested, copy(nested, "vision/o1", "vision/o3"), "o2");
    expect(childList(getNode(after, "o2") as Node, "outcome")).toEqual([{ node: "o3" }]);
  });

  it("leaves out kinds that aren't allowed there", () => {
    expect(pasteFragment(fukuchiyama, copy(fukuchiyama, "o1/m1"), "m2")).toBeNull();
    expect(pasteFragment(fukuchiyama, copy(fukuchiyama, "o1/m1"), "i2")).toBeNull();
    expect(pasteFragment(fukuchiyama, copy(fukuchiyama, "o1/m1"), "nobody")).toBeNull();
    const after = paste(fukuchiyama, copy(fukuchiyama, "o1/m1", "o1/i1"), "m2");
    expect(childPlacements(getNode(after, "m2") as Node)).toEqual([{ node: "i1" }]);
  });

  it("adds a new node if the text has changed since", () => {
    const fragment = copy(fukuchiyama, "o1/m1");
    const reworded = done(fukuchiyama, { type: "edit", target: "node", node: "m1", set: { text: "別の文言" } });
    const after = paste(reworded, fragment, "o6");
    expect(getNode(after, "m-1")).toMatchObject({ text: getNode(fukuchiyama, "m1")?.text });
    expect(measures(after, "o6").at(-1)).toBe("m-1");
  });
});

describe("pasting into another model", () => {
  const empty = createLogicModel({ vision: "安心" });

  it("adds everything, each node once, with its id", () => {
    const after = paste(empty, copy(fukuchiyama, "vision/o1", "vision/o2", "vision/o3"), "vision");
    expect(getNode(after, "o2")).toEqual(getNode(fukuchiyama, "o2"));
    expect(createOutline(after).placements.get("m2")).toHaveLength(3);
  });

  it("gives a node a new id if its own is taken", () => {
    const other = done(empty, { type: "add", node: createNode("outcome", "o5", "別の成果"), parent: "vision" });
    const after = paste(other, copy(fukuchiyama, "vision/o5"), "o5");
    expect(getNode(after, "o-1")).toEqual({ ...(getNode(fukuchiyama, "o5") as Node), id: "o-1" });
    expect(getNode(after, "o5")).toMatchObject({ text: "別の成果", outcomes: [{ node: "o-1" }] });
  });
});

/** Whether anything in a fragment can be pasted, derived from the rules of the format. */
function fits(model: LogicModel, { nodes, placements }: Fragment, parent: NodeId): NodeId[] {
  return placements
    .map(({ node }) => nodes.find(({ id }) => id === node) as Node)
    .filter(({ id, kind, text }) => {
      if (!mayContain(getNode(model, parent)?.kind as Node["kind"], kind)) return false;
      const known = getNode(model, id);
      return known?.kind !== kind || known.text !== text || !isWithin(model, id, parent);
    })
    .map(({ id }) => id);
}

const some = (model: LogicModel) => {
  const { rows, unplaced } = createOutline(model);
  return fc.subarray(
    [...rows, ...unplaced].map((row) => row.key),
    { minLength: 1 },
  );
};

/** A model, a fragment of it (now or before an edit) or of another model, and where to paste it. */
const step = fc
  .tuple(arbitraryModel, arbitraryModel)
  .chain(([model, other]) =>
    fc.tuple(fc.constant(model), fc.constantFrom(model, model, other), arbitraryOperation(model)),
  )
  .chain(([model, from, edit]) => {
    const change = applyOperation(model, edit);
    const now = change.ok ? change.model : model;
    return fc.record({
      model: fc.constant(now),
      fragment: some(from).map((keys) => copyFragment(createOutline(from), keys)),
      parent: fc.constantFrom(...Object.keys(now.nodes)),
      index: fc.option(fc.integer({ min: -2, max: 5 }), { nil: undefined }),
    });
  });

it("is never refused, keeps the model valid, and changes nothing but the parent", () => {
  const count = { pasted: 0, none: 0, reused: 0, added: 0 };
  fc.assert(
    fc.property(step, ({ model, fragment, parent, index }) => {
      if (!fragment) return;
      const operation = pasteFragment(model, fragment, parent, index, ids());
      const fitting = fits(model, fragment, parent);
      expect(operation === null).toBe(fitting.length === 0);
      if (!operation) return void count.none++;
      count.pasted++;
      expect(checkOperation(model, operation)).toBeNull();
      const after = done(model, operation);
      const below = (of: LogicModel) => childPlacements(getNode(of, parent) as Node);
      expect(below(after)).toHaveLength(below(model).length + fitting.length);
      expect(below(after)).toEqual(expect.arrayContaining([...below(model)]));
      for (const node of Object.values(model.nodes)) if (node.id !== parent) expect(after.nodes[node.id]).toBe(node);
      expect(model.unplaced).toEqual(expect.arrayContaining([...after.unplaced]));
      for (const { type } of operation.type === "batch" ? operation.operations : [])
        if (type === "add") count.added++;
        else count.reused++;
    }),
    { numRuns: runs(500) },
  );
  for (const times of Object.values(count)) expect(times).toBeGreaterThan(10);
});

it("copies everything below a vision unchanged into an empty model", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const vision = getNode(model, model.root) as Node;
      const keys = childPlacements(vision).map(({ node }) => `${vision.id}/${node}`);
      const fragment = copyFragment(createOutline(model), keys);
      if (!fragment) return;
      const empty = { ...createLogicModel(), root: "top-of-all", nodes: {} as Record<NodeId, Node> };
      empty.nodes["top-of-all"] = {
        ...(vision as Node & { kind: "vision" }),
        id: "top-of-all",
        indicators: [],
        outcomes: [],
        measures: [],
      };
      const after = paste(empty, fragment, "top-of-all");
      const contained = new Set(fragment.placements.map(({ node }) => node));
      for (const node of fragment.nodes) expect(after.nodes[node.id]).toEqual(node);
      expect(Object.keys(after.nodes)).toHaveLength(fragment.nodes.length + 1);
      expect(childPlacements(getNode(after, "top-of-all") as Node)).toEqual(
        childPlacements(vision).filter(({ node }) => contained.has(node)),
      );
    }),
  );
});
