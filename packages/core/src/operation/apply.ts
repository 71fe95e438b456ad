export type { Patch } from "immer";

import { enablePatches, Immer, isDraft, original, type Patch } from "immer";
import {
  CHILD_KINDS,
  CHILD_LISTS,
  carryParents,
  childList,
  childPlacements,
  getNode,
  getPlacement,
  parentsOf,
} from "../model/query.ts";
import type { ChildKind, LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { listKeys } from "../vocabulary/fields.ts";
import { checkSingle } from "./check.ts";
import { setFields } from "./fields.ts";
import { isOperation } from "./is-operation.ts";
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
type Draft = { -readonly [K in keyof LogicModel]: LogicModel[K] } & { nodes: Record<NodeId, Node> };

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
  if (!isOperation(operation)) return { code: "invalid" };
  if (operation.type !== "batch") return checkSingle(model, operation);
  const result = applyOperation(model, operation);
  return result.ok ? null : result.refusal;
}

/**
 * Applies an operation and returns the new model; `model` isn't modified. A batch applies completely or not at all.
 *
 * @group Editing
 */
export function applyOperation(model: LogicModel, operation: Operation): Change | Refused {
  if (!isOperation(operation)) return { ok: false, refusal: { code: "invalid" } };
  const steps: Change[] = [];
  let after = model;
  for (const single of flatten(operation)) {
    const refusal = checkSingle(after, single);
    if (refusal) return { ok: false, refusal };
    const before = after;
    const [next, patches, inverse] = immer().produceWithPatches(before, (draft) =>
      applySingle(draft as Draft, before, single),
    );
    carryParents(before.nodes, next.nodes, changedNodes(patches));
    steps.push({ ok: true, model: next, operation: single, patches, inverse });
    after = next;
  }
  return {
    ok: true,
    model: after,
    operation,
    patches: steps.flatMap((step) => step.patches),
    inverse: steps.reverse().flatMap((step) => step.inverse),
  };
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

function flatten(operation: Operation): readonly Single[] {
  const singles: Single[] = [];
  const open = [operation];
  for (let next = open.pop(); next; next = open.pop())
    if (next.type !== "batch") singles.push(next);
    else for (let i = next.operations.length - 1; i >= 0; i--) open.push(next.operations[i] as Operation);
  return singles;
}

/** Applies one checked operation. Lists of siblings are replaced, not modified, so that each makes one patch. */
function applySingle(draft: Draft, before: LogicModel, op: Single): void {
  switch (op.type) {
    case "add":
      draft.nodes[op.node.id] = op.node;
      if (op.parent === null) draft.unplaced = inserted(before.unplaced, op.node.id, op.index);
      else insertPlacement(draft, op.node.kind as ChildKind, op.parent, { node: op.node.id }, op.index, op.placement);
      return;
    case "edit":
      if (op.target === "model") replaceFields(draft, setFields(before, op.set));
      else if (op.target === "node") draft.nodes[op.node] = setFields(before.nodes[op.node] as Node, op.set);
      else
        replaceList(draft, op.parent, kindOf(before, op.node), (list) =>
          list.map((p) => (p.node === op.node ? setFields(p, op.set) : p)),
        );
      return;
    case "place":
      insertPlacement(draft, kindOf(before, op.node), op.parent, { node: op.node }, op.index, op.placement);
      draft.unplaced = without(before.unplaced, op.node);
      return;
    case "unplace":
      removePlacement(draft, kindOf(before, op.node), op.parent, op.node);
      if (parentsOf(before, op.node).length === 1) draft.unplaced = [...before.unplaced, op.node];
      return;
    case "move": {
      if (op.from === null || op.to === null) {
        draft.unplaced = inserted(without(before.unplaced, op.node), op.node, op.index);
        return;
      }
      const placement = getPlacement(before, op.from, op.node) as Placement;
      removePlacement(draft, kindOf(before, op.node), op.from, op.node);
      insertPlacement(draft, kindOf(before, op.node), op.to, placement, op.index);
      return;
    }
    case "remove":
      remove(draft, before, op.node);
      return;
    case "merge":
      merge(draft, before, op.node, op.into);
      return;
    case "detach": {
      const node = before.nodes[op.node] as Node;
      const { text, consultation, ...rest } = getPlacement(before, op.parent, op.node) as Placement;
      const own = setFields(node, { id: op.id, text, ...(node.kind === "measure" ? { consultation } : {}) });
      draft.nodes[op.id] = own;
      const kept = node.kind === "measure" || consultation === undefined ? rest : { ...rest, consultation };
      replaceList(draft, op.parent, node.kind as ChildKind, (list) =>
        list.map((p) => (p.node === op.node ? { ...kept, node: op.id } : p)),
      );
    }
  }
}

function remove(draft: Draft, before: LogicModel, id: NodeId): void {
  const node = before.nodes[id] as Node;
  for (const parent of parentsOf(before, id)) removePlacement(draft, node.kind as ChildKind, parent, id);
  delete draft.nodes[id];
  const orphans = childPlacements(node)
    .map((p) => p.node)
    .filter((child) => parentsOf(before, child).length === 1);
  const unplaced = without(before.unplaced, id);
  draft.unplaced = orphans.length ? [...unplaced, ...orphans] : unplaced;
}

function merge(draft: Draft, before: LogicModel, id: NodeId, into: NodeId): void {
  const node = before.nodes[id] as Node;
  const kept = before.nodes[into] as Node;
  const kind = node.kind as ChildKind;
  const joined = join(node, kept);
  draft.nodes[into] = joined;
  for (const parent of parentsOf(before, id))
    replaceList(draft, parent, kind, (list) => {
      if (list.some((p) => p.node === into)) return list.filter((p) => p.node !== id);
      return list.map((p) => (p.node === id ? repointed(p, node, joined) : p));
    });
  delete draft.nodes[id];
  const placed = parentsOf(before, id).length > 0;
  draft.unplaced = before.unplaced.filter((other) => other !== id && !(placed && other === into));
}

/** Returns `kept` with the fields that only `node` has, and the children of both. */
function join(node: Node, kept: Node): Node {
  const joined: Record<string, unknown> = { ...node, ...kept };
  if (node.ext && kept.ext) joined.ext = { ...node.ext, ...kept.ext };
  for (const key of listKeys(kept.kind)) {
    const both = [...listOf(kept, key), ...listOf(node, key)];
    if (both.length) joined[key] = [...new Set(both)];
  }
  for (const childKind of CHILD_KINDS[kept.kind]) {
    const own = childList(kept, childKind);
    const more = childList(node, childKind).filter((p) => !own.some((q) => q.node === p.node));
    joined[CHILD_LISTS[childKind]] = more.length ? [...own, ...more] : own;
  }
  return joined as unknown as Node;
}

/** Returns a placement of `node` as one of `joined`, keeping what differs: wording, note and consultation. */
function repointed(placement: Placement, node: Node, joined: Node): Placement {
  const text = placement.text ?? node.text;
  const note = placement.note ?? (node.note === joined.note ? undefined : node.note);
  const own = node.kind === "measure" ? node.consultation : undefined;
  const taken = joined.kind === "measure" && own === joined.consultation;
  const consultation = placement.consultation ?? (taken ? undefined : own);
  return setFields<Placement>(placement, {
    node: joined.id,
    text: text === joined.text ? null : text,
    note,
    consultation,
  });
}

function listOf(node: Node, key: string): readonly unknown[] {
  return ((node as unknown as Record<string, unknown>)[key] as readonly unknown[] | undefined) ?? [];
}

function kindOf(model: LogicModel, id: NodeId): ChildKind {
  return (getNode(model, id) as Node).kind as ChildKind;
}

function insertPlacement(
  draft: Draft,
  kind: ChildKind,
  parent: NodeId,
  placement: Placement,
  index?: number,
  fields: { readonly [key: string]: unknown } = {},
): void {
  replaceList(draft, parent, kind, (list) => inserted(list, setFields(placement, fields), index));
}

function removePlacement(draft: Draft, kind: ChildKind, parent: NodeId, id: NodeId): void {
  replaceList(draft, parent, kind, (list) => list.filter((p) => p.node !== id));
}

function replaceList(
  draft: Draft,
  parent: NodeId,
  kind: ChildKind,
  change: (list: readonly Placement[]) => readonly Placement[],
): void {
  const node = draft.nodes[parent] as unknown as Record<string, readonly Placement[]>;
  const list = node[CHILD_LISTS[kind]] as readonly Placement[];
  node[CHILD_LISTS[kind]] = change(isDraft(list) ? (original(list as object) as readonly Placement[]) : list);
}

function inserted<T>(list: readonly T[], item: T, index = list.length): readonly T[] {
  const at = Math.max(0, Math.min(list.length, Math.trunc(index)));
  return [...list.slice(0, at), item, ...list.slice(at)];
}

function without(list: readonly NodeId[], id: NodeId): readonly NodeId[] {
  return list.includes(id) ? list.filter((other) => other !== id) : list;
}

function replaceFields(draft: Draft, after: LogicModel): void {
  const target = draft as unknown as Record<string, unknown>;
  for (const key of Object.keys(draft)) if (!Object.hasOwn(after, key)) delete target[key];
  for (const key of Object.keys(after)) target[key] = after[key as keyof LogicModel];
}
