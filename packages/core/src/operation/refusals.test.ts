import { expect, it } from "vitest";
import type { LogicModel, Node } from "../model/types.ts";
import { modelText } from "../testing/model-text.ts";
import { applyOperation, checkOperation } from "./apply.ts";
import type { Operation, Refusal } from "./types.ts";

const PLAN = modelText(`
  目指す姿 v: 暮らせる
    アウトカム a: 受けられる
      アウトカム c: 相談できる
        施策 m3: 三
      施策 m1: 一
        指標 i1: 回数
      施策 m2: 二
    アウトカム b: 続けられる
      施策 → m1: 一
`);

const measure = (id: string, more: object = {}): Node => ({ id, kind: "measure", text: id, indicators: [], ...more });
const any = (operation: object) => operation as Operation;
const set = (target: object, fields: object) => any({ type: "edit", ...target, set: fields });

/** Returns the refusal of an operation, which checking and applying must agree on; `null` if it is applied. */
function refusalOf(model: LogicModel, operation: Operation): Refusal | null {
  const result = applyOperation(model, operation);
  const refusal = result.ok ? null : result.refusal;
  expect(checkOperation(model, operation)).toEqual(refusal);
  return refusal;
}

/** The place named is where a person has to look: the node, the parent if one of its placements is meant, and the field. */
it.each<[string, Operation, Refusal]>([
  [
    "a new node with an invalid field",
    any({ type: "add", node: measure("x", { text: 3 }), parent: "a" }),
    { code: "invalid", node: "x", field: "text" },
  ],
  [
    "a new node that brings children",
    any({ type: "add", node: measure("x", { indicators: [{ node: "i1" }] }), parent: "a" }),
    { code: "invalid", node: "x" },
  ],
  [
    "a new node with an invalid placement",
    any({ type: "add", node: measure("x"), parent: "a", placement: { note: 1 } }),
    { code: "invalid", node: "x", parent: "a", field: "note" },
  ],
  [
    "a new node with an id in use",
    any({ type: "add", node: measure("m1"), parent: "a" }),
    { code: "duplicate-id", node: "m1" },
  ],
  [
    "a new node under an unknown parent",
    any({ type: "add", node: measure("x"), parent: "z" }),
    { code: "unknown-node", node: "z" },
  ],
  [
    "a new node under a kind that can't contain it",
    any({ type: "add", node: measure("x"), parent: "m1" }),
    { code: "wrong-kind", node: "x", parent: "m1" },
  ],
  [
    "a second vision",
    any({
      type: "add",
      node: { id: "x", kind: "vision", text: "", indicators: [], outcomes: [], measures: [] },
      parent: null,
    }),
    { code: "is-root", node: "x" },
  ],
  ...["root", "nodes", "unplaced"].map((field): [string, Operation, Refusal] => [
    `editing ${field} of the model`,
    set({ target: "model" }, { [field]: null }),
    { code: "invalid", field },
  ]),
  ["an invalid field of the model", set({ target: "model" }, { title: 1 }), { code: "invalid", field: "title" }],
  ["editing an unknown node", set({ target: "node", node: "z" }, {}), { code: "unknown-node", node: "z" }],
  ...["id", "kind", "indicators", "outcomes", "measures"].map((field): [string, Operation, Refusal] => [
    `editing ${field} of a node`,
    set({ target: "node", node: "a" }, { [field]: null }),
    { code: "invalid", node: "a", field },
  ]),
  [
    "an invalid part of a field",
    set({ target: "node", node: "m1" }, { period: { start: 1 } }),
    { code: "invalid", node: "m1", field: "period" },
  ],
  [
    "editing a placement of an unknown node",
    set({ target: "placement", node: "z", parent: "a" }, {}),
    { code: "unknown-node", node: "z" },
  ],
  [
    "editing a placement that isn't there",
    set({ target: "placement", node: "m2", parent: "b" }, { note: "" }),
    { code: "not-placed", node: "m2", parent: "b" },
  ],
  [
    "editing which node a placement is of",
    set({ target: "placement", node: "m1", parent: "b" }, { node: "m2" }),
    { code: "invalid", node: "m1", parent: "b", field: "node" },
  ],
  [
    "an invalid field of a placement",
    set({ target: "placement", node: "m1", parent: "b" }, { text: 1 }),
    { code: "invalid", node: "m1", parent: "b", field: "text" },
  ],
  ["placing an unknown node", any({ type: "place", node: "z", parent: "a" }), { code: "unknown-node", node: "z" }],
  [
    "placing under an unknown parent",
    any({ type: "place", node: "m2", parent: "z" }),
    { code: "unknown-node", node: "z" },
  ],
  ["placing the vision", any({ type: "place", node: "v", parent: "a" }), { code: "is-root", node: "v", parent: "a" }],
  [
    "placing under a kind that can't contain it",
    any({ type: "place", node: "m2", parent: "m1" }),
    { code: "wrong-kind", node: "m2", parent: "m1" },
  ],
  [
    "placing an outcome below itself",
    any({ type: "place", node: "a", parent: "c" }),
    { code: "cycle", node: "a", parent: "c" },
  ],
  [
    "placing a node twice under a parent",
    any({ type: "place", node: "m1", parent: "b" }),
    { code: "already-placed", node: "m1", parent: "b" },
  ],
  [
    "placing with an invalid field",
    any({ type: "place", node: "m2", parent: "b", placement: { text: 1 } }),
    { code: "invalid", node: "m2", parent: "b", field: "text" },
  ],
  ["unplacing an unknown node", any({ type: "unplace", node: "z", parent: "a" }), { code: "unknown-node", node: "z" }],
  [
    "unplacing from an unknown parent",
    any({ type: "unplace", node: "m1", parent: "z" }),
    { code: "unknown-node", node: "z" },
  ],
  ["unplacing the vision", any({ type: "unplace", node: "v", parent: "a" }), { code: "is-root", node: "v" }],
  [
    "unplacing from where it isn't",
    any({ type: "unplace", node: "m2", parent: "b" }),
    { code: "not-placed", node: "m2", parent: "b" },
  ],
  [
    "moving from a parent to the unplaced",
    any({ type: "move", node: "m2", from: "a", to: null }),
    { code: "wrong-kind", node: "m2" },
  ],
  [
    "moving from the unplaced to a parent",
    any({ type: "move", node: "m2", from: null, to: "a" }),
    { code: "wrong-kind", node: "m2" },
  ],
  [
    "moving a placed node among the unplaced",
    any({ type: "move", node: "m2", from: null, to: null }),
    { code: "not-placed", node: "m2" },
  ],
  [
    "moving from where it isn't",
    any({ type: "move", node: "m2", from: "b", to: "a" }),
    { code: "not-placed", node: "m2", parent: "b" },
  ],
  [
    "moving to where it already is",
    any({ type: "move", node: "m1", from: "a", to: "b" }),
    { code: "already-placed", node: "m1", parent: "b" },
  ],
  ["removing an unknown node", any({ type: "remove", node: "z" }), { code: "unknown-node", node: "z" }],
  ["removing the vision", any({ type: "remove", node: "v" }), { code: "is-root", node: "v" }],
  ["merging an unknown node", any({ type: "merge", node: "z", into: "m1" }), { code: "unknown-node", node: "z" }],
  ["merging into an unknown node", any({ type: "merge", node: "m1", into: "z" }), { code: "unknown-node", node: "z" }],
  ["merging the vision", any({ type: "merge", node: "v", into: "a" }), { code: "is-root", node: "v" }],
  ["merging two kinds", any({ type: "merge", node: "m1", into: "a" }), { code: "wrong-kind", node: "m1" }],
  ["merging an item with itself", any({ type: "merge", node: "m1", into: "m1" }), { code: "wrong-kind", node: "m1" }],
  ["merging with what is below", any({ type: "merge", node: "a", into: "c" }), { code: "cycle", node: "a" }],
  ["merging with what is above", any({ type: "merge", node: "c", into: "a" }), { code: "cycle", node: "c" }],
  [
    "detaching an unknown node",
    any({ type: "detach", node: "z", parent: "a", id: "x" }),
    { code: "unknown-node", node: "z" },
  ],
  [
    "detaching where it isn't",
    any({ type: "detach", node: "m2", parent: "b", id: "x" }),
    { code: "not-placed", node: "m2", parent: "b" },
  ],
  [
    "detaching what has one place",
    any({ type: "detach", node: "m2", parent: "a", id: "x" }),
    { code: "not-reused", node: "m2", parent: "a" },
  ],
  [
    "detaching to an id in use",
    any({ type: "detach", node: "m1", parent: "b", id: "m2" }),
    { code: "duplicate-id", node: "m2" },
  ],
  [
    "detaching to an id that a file can't hold",
    any({ type: "detach", node: "m1", parent: "b", id: "x/y" }),
    { code: "invalid", node: "x/y", field: "id" },
  ],
])("refuses %s, and names the place", (_, operation, refusal) => {
  expect(refusalOf(PLAN, operation)).toEqual(refusal);
});

it.each<[string, Operation]>([
  ["a move within a parent", any({ type: "move", node: "m1", from: "a", to: "a", index: 0 })],
  ["an edit of nothing", set({ target: "node", node: "m1" }, {})],
  ["a node without a parent", any({ type: "add", node: measure("x"), parent: null })],
])("allows %s", (_, operation) => {
  expect(refusalOf(PLAN, operation)).toBeNull();
});
