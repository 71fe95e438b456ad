export type { Patch } from "immer";

import { enablePatches, Immer, type Patch } from "immer";
import { carryParents, childPlacements } from "../model/query.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { checkSingle } from "./check.ts";
import { EditedModel } from "./edited-model.ts";
import { setFields } from "./fields.ts";
import { carrySize, exceedsFile } from "./file-size.ts";
import { refuseShape } from "./is-operation.ts";
import { mergedNode, mergedPlacement } from "./merge.ts";
import type { Operation, Refusal } from "./types.ts";

/**
 * An applied operation: the new model, and the patches that redo (`patches`) and undo (`inverse`) it.
 *
 * @group Editing
 */
export interface Change {
  readonly ok: true;
  readonly model: LogicModel;
  readonly operation: Operation;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/**
 * An operation that can't be applied.
 *
 * @group Editing
 */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

type Single = Exclude<Operation, { type: "batch" }>;
type Values = Record<string, unknown>;

let shared: Immer | undefined;

/** Our own instance, so that a host's immer keeps its settings. Created on first use: viewers never need patches. */
function immer(): Immer {
  if (!shared) {
    enablePatches();
    // Freezing would visit all 10,000 nodes of a large model at every edit. The types are `readonly` instead.
    shared = new Immer({ autoFreeze: false });
  }
  return shared;
}

/**
 * Returns why an operation can't be applied to this model, for menus and drop targets; `null` if it can.
 *
 * @group Editing
 */
export function checkOperation(model: LogicModel, operation: Operation): Refusal | null {
  const code = refuseShape(operation);
  if (code) return { code };
  return perform(new EditedModel(model), operation);
}

/**
 * Applies an operation and returns the new model; `model` isn't modified. A batch applies completely or not at all.
 *
 * @group Editing
 */
export function applyOperation(model: LogicModel, operation: Operation): Change | Refused {
  const code = refuseShape(operation);
  if (code) return { ok: false, refusal: { code } };
  const edited = new EditedModel(model);
  const refusal = perform(edited, operation);
  if (refusal) return { ok: false, refusal };
  const [next, patches, inverse] = immer().produceWithPatches(model, (draft) => write(draft, edited));
  carryParents(model.nodes, next.nodes, edited.changed.keys());
  carrySize(model, next, edited.changed.keys());
  return { ok: true, model: next, operation, patches, inverse };
}

/**
 * Returns the model with patches applied: a change's `patches` redo it, its `inverse` undoes it. Checks nothing.
 *
 * @group Editing
 */
export function applyPatches(model: LogicModel, patches: readonly Patch[]): LogicModel {
  const next = immer().applyPatches(model, patches as Patch[]);
  if (patches.every(({ path }) => path[0] !== "nodes" || path.length > 1))
    carryParents(model.nodes, next.nodes, changedNodes(patches));
  return next;
}

function changedNodes(patches: readonly Patch[]): ReadonlySet<NodeId> {
  return new Set(patches.flatMap(({ path }) => (path[0] === "nodes" ? [String(path[1])] : [])));
}

/** Applies the operations in order until one is refused, and returns its refusal. */
function perform(model: EditedModel, operation: Operation): Refusal | null {
  /** The batches being performed, each with the index of its member. */
  const open: { readonly operations: readonly Operation[]; at: number }[] = [{ operations: [operation], at: -1 }];
  for (let batch = open.at(-1); batch; batch = open.at(-1)) {
    const next = batch.operations[++batch.at];
    if (!next) open.pop();
    else if (next.type === "batch") open.push({ operations: next.operations, at: -1 });
    else {
      const refusal = checkSingle(model, next);
      if (refusal && open.length > 1)
        return {
          ...refusal,
          path: open
            .slice(1)
            .map(({ at }) => `/operations/${at}`)
            .join(""),
        };
      if (refusal) return refusal;
      applySingle(model, next);
    }
  }
  return exceedsFile(model) ? { code: "too-large" } : null;
}

/** Writes what was edited into a draft, field by field, so that each changed field or list makes one patch. */
function write(draft: LogicModel, { before, fields, changed, unplaced }: EditedModel): void {
  const nodes = draft.nodes as Record<NodeId, Node>;
  for (const [id, node] of changed) {
    const was = Object.hasOwn(before.nodes, id) ? before.nodes[id] : undefined;
    if (!node) delete nodes[id];
    else if (!was) nodes[id] = node;
    else if (was !== node)
      writeFields(nodes[id] as unknown as Values, was as unknown as Values, node as unknown as Values);
  }
  writeFields(draft as unknown as Values, before as unknown as Values, { ...fields, unplaced });
}

function writeFields(draft: Values, before: Values, after: Values): void {
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) delete draft[key];
  for (const key of Object.keys(after)) if (after[key] !== before[key]) draft[key] = after[key];
}

/** Applies one checked operation. */
function applySingle(model: EditedModel, op: Single): void {
  switch (op.type) {
    case "add":
      model.setNode(op.node);
      if (op.parent === null) model.addUnplaced(op.node.id, op.index);
      else model.insert(op.parent, setFields<Placement>({ node: op.node.id }, op.placement ?? {}), op.index);
      return;
    case "edit":
      if (op.target === "model") model.fields = setFields(model.fields, op.set);
      else if (op.target === "node") model.setNode(setFields(model.node(op.node) as Node, op.set));
      else model.replace(op.parent, op.node, (placement) => setFields(placement, op.set));
      return;
    case "place":
      if (model.isUnplaced(op.node)) model.removeUnplaced(op.node);
      model.insert(op.parent, setFields<Placement>({ node: op.node }, op.placement ?? {}), op.index);
      return;
    case "unplace":
      model.remove(op.parent, op.node);
      if (model.isUnplaced(op.node)) model.addUnplaced(op.node);
      return;
    case "move":
      if (op.from === null || op.to === null) {
        model.removeUnplaced(op.node);
        model.addUnplaced(op.node, op.index);
      } else model.insert(op.to, model.remove(op.from, op.node), op.index);
      return;
    case "remove":
      remove(model, op.node);
      return;
    case "merge":
      merge(model, op.node, op.into);
      return;
    case "detach": {
      const node = model.node(op.node) as Node;
      model.replace(op.parent, op.node, ({ text, consultation, ...rest }) => {
        model.setNode(setFields(node, { id: op.id, text, ...(node.kind === "measure" ? { consultation } : {}) }));
        const kept = node.kind === "measure" || consultation === undefined ? rest : { ...rest, consultation };
        return { ...kept, node: op.id };
      });
    }
  }
}

function remove(model: EditedModel, id: NodeId): void {
  const node = model.node(id) as Node;
  if (model.isUnplaced(id)) model.removeUnplaced(id);
  for (const parent of [...model.parentsOf(id)]) model.remove(parent, id);
  model.removeNode(id);
  for (const { node: child } of childPlacements(node)) if (model.isUnplaced(child)) model.addUnplaced(child);
}

function merge(model: EditedModel, id: NodeId, into: NodeId): void {
  const node = model.node(id) as Node;
  const joined = mergedNode(node, model.node(into) as Node);
  model.setNode(joined);
  for (const placement of childPlacements(node))
    if (!model.isPlaced(into, placement.node)) model.insert(into, placement);
  const parents = [...model.parentsOf(id)];
  if (parents.length === 0) model.removeUnplaced(id);
  else if (model.isUnplaced(into)) model.removeUnplaced(into);
  for (const parent of parents)
    if (model.isPlaced(parent, into)) model.remove(parent, id);
    else model.replace(parent, id, (placement) => mergedPlacement(placement, node, joined));
  model.removeNode(id);
}
