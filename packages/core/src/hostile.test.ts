import { describe, expect, it } from "vitest";
import { type Fragment, pasteFragment } from "./clipboard.ts";
import {
  applyOperation,
  checkOperation,
  createLogicModel,
  createNode,
  isOperation,
  logicModelFile,
  type Operation,
  parseLogicModel,
} from "./index.ts";
import * as zod from "./schema/zod.ts";
import { HOSTILE } from "./testing/hostile.ts";

const MODEL = createLogicModel();
const FILE = { format: "logic-model", version: 1, title: "", vision: { id: "v", text: "" } };
const NODE = createNode("measure", "m");
const FRAGMENT = { format: "logic-model-fragment", version: 1, nodes: [NODE], placements: [{ node: "m" }] };

/** Whether a value from outside is accepted. Every public function that takes one is here. */
const ACCEPTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  parseLogicModel: (value) => parseLogicModel(value).ok,
  "logicModelFile of the root": (value) => !logicModelFile["~standard"].validate(value).issues,
  "logicModelFile of the zod entry": (value) => zod.logicModelFile.safeParse(value).success,
  isOperation: (value) => isOperation(value),
  checkOperation: (value) => checkOperation(MODEL, value as Operation) === null,
  applyOperation: (value) => applyOperation(MODEL, value as Operation).ok,
  pasteFragment: (value) => pasteFragment(MODEL, value as Fragment, MODEL.root) !== null,
};

/** Where a value can be. The rest of what is around it is accepted. */
const PLACES: Readonly<Record<string, (value: unknown) => unknown>> = {
  "as the whole": (value) => value,
  "as a version": (version) => ({ ...FILE, version }),
  "as a format": (format) => ({ ...FILE, format }),
  "as a vision": (vision) => ({ ...FILE, vision }),
  "as a field of a file": (note) => ({ ...FILE, note }),
  "as an unknown key": (x) => ({ ...FILE, x }),
  "as an id": (id) => ({ ...FILE, vision: { id, text: "" } }),
  "as a list of a node": (measures) => ({ ...FILE, vision: { id: "v", text: "", measures } }),
  "as an entry": (entry) => ({ ...FILE, vision: { id: "v", text: "", measures: [entry] } }),
  "as a reuse": (reuse) => ({ ...FILE, vision: { id: "v", text: "", measures: [{ reuse }] } }),
  "as what isn't placed": (unplaced) => ({ ...FILE, unplaced: [unplaced] }),
  "as a type": (type) => ({ type, node: "vision" }),
  "as a target": (target) => ({ type: "edit", target, node: "vision", set: {} }),
  "as the operations": (operations) => ({ type: "batch", operations }),
  "as an operation of a batch": (operation) => ({ type: "batch", operations: [operation] }),
  "as a node": (node) => ({ type: "add", node, parent: "vision" }),
  "as a field of a node": (lead) => ({ type: "add", node: { ...NODE, lead }, parent: "vision" }),
  "as fields to set": (set) => ({ type: "edit", target: "node", node: "vision", set }),
  "as a field to set": (x) => ({ type: "edit", target: "node", node: "vision", set: { pending: x, ext: x } }),
  "as a placement": (placement) => ({ type: "add", node: NODE, parent: "vision", placement }),
  "as an index": (index) => ({ type: "add", node: NODE, parent: "vision", index }),
  "as nodes": (nodes) => ({ ...FRAGMENT, nodes }),
  "as a node of a fragment": (node) => ({ ...FRAGMENT, nodes: [node] }),
  "as placements": (placements) => ({ ...FRAGMENT, placements }),
};

it("accepts the values around the hostile ones", () => {
  for (const file of ["parseLogicModel", "logicModelFile of the root", "logicModelFile of the zod entry"])
    expect(ACCEPTS[file]?.(FILE), file).toBe(true);
  for (const name of ["isOperation", "checkOperation", "applyOperation"])
    expect(ACCEPTS[name]?.({ type: "add", node: NODE, parent: "vision" }), name).toBe(true);
  expect(ACCEPTS.pasteFragment?.(FRAGMENT)).toBe(true);
});

/** A missing field, and these in place of an unknown key, a text or a number, have the right shape. */
const FINE: readonly string[] = ["undefined", "null", "a long text", "not a number"];

describe.each(Object.keys(ACCEPTS))("%s refuses", (name) => {
  it.each(Object.keys(HOSTILE))("%s, wherever it is", (hostile) => {
    const make = HOSTILE[hostile] as () => unknown;
    for (const [place, put] of Object.entries(PLACES)) {
      const accepted = ACCEPTS[name]?.(put(make()));
      if (!FINE.includes(hostile)) expect(accepted, place).toBe(false);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
