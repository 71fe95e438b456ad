import { checkModelFields, checkNode, checkPlacement } from "../format/check.ts";
import { LIMITS } from "../model/limits.ts";
import {
  childList,
  childPlacements,
  countPlacements,
  getNode,
  getPlacement,
  isWithin,
  mayContain,
  parentsOf,
} from "../model/query.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { setFields } from "./fields.ts";
import type { Operation, Refusal, RefusalCode } from "./types.ts";

type Single = Exclude<Operation, { type: "batch" }>;

/** Returns why an operation other than a batch can't be applied to this model; `null` if it can. */
export function checkSingle(model: LogicModel, op: Single): Refusal | null {
  switch (op.type) {
    case "add":
      return checkAdd(model, op);
    case "edit":
      return checkEdit(model, op);
    case "place": {
      const node = getNode(model, op.node);
      if (!node) return refuse("unknown-node", op.node);
      return (
        checkPlace(model, node, op.parent) ??
        checkCount(model) ??
        checkFields(checkPlacement(setFields<Placement>({ node: op.node }, op.placement ?? {})), op.node, op.parent)
      );
    }
    case "unplace":
      return checkPlaced(model, op.node, op.parent);
    case "move": {
      if (op.from === null || op.to === null) {
        if (op.from !== op.to) return refuse("wrong-kind", op.node);
        return model.unplaced.includes(op.node) ? null : refuse("not-placed", op.node);
      }
      const refusal = checkPlaced(model, op.node, op.from);
      if (refusal || op.from === op.to) return refusal;
      return checkPlace(model, getNode(model, op.node) as Node, op.to);
    }
    case "remove":
      if (!getNode(model, op.node)) return refuse("unknown-node", op.node);
      return op.node === model.root ? refuse("is-root", op.node) : null;
    case "merge":
      return checkMerge(model, op.node, op.into);
    case "detach": {
      const refusal = checkPlaced(model, op.node, op.parent);
      if (refusal) return refusal;
      if (parentsOf(model, op.node).length < 2) return refuse("not-reused", op.node, op.parent);
      if (getNode(model, op.id)) return refuse("duplicate-id", op.id);
      return (
        checkFields(checkNode({ ...(getNode(model, op.node) as Node), id: op.id }), op.id) ??
        checkCount(model, childPlacements(getNode(model, op.node) as Node).length)
      );
    }
  }
}

function checkAdd(model: LogicModel, op: Extract<Operation, { type: "add" }>): Refusal | null {
  const invalid = checkFields(checkNode(op.node), op.node?.id);
  if (invalid) return invalid;
  if (op.node.kind === "vision") return refuse("is-root", op.node.id);
  if (getNode(model, op.node.id)) return refuse("duplicate-id", op.node.id);
  if (childPlacements(op.node).length > 0) return refuse("invalid", op.node.id);
  if (op.parent === null) return checkCount(model);
  const parent = getNode(model, op.parent);
  if (!parent) return refuse("unknown-node", op.parent);
  if (!mayContain(parent.kind, op.node.kind)) return refuse("wrong-kind", op.node.id, op.parent);
  const placement = setFields<Placement>({ node: op.node.id }, op.placement ?? {});
  return (
    checkFields(checkPlacement(placement), op.node.id, op.parent) ??
    checkCount(model) ??
    (levelsAbove(model, op.parent) + 1 > LIMITS.levels ? refuse("too-large", op.node.id, op.parent) : null)
  );
}

function checkEdit(model: LogicModel, op: Extract<Operation, { type: "edit" }>): Refusal | null {
  if (op.target === "model") {
    for (const field of ["root", "nodes", "unplaced"])
      if (Object.hasOwn(op.set, field)) return { code: "invalid", field };
    return checkFields(checkModelFields(setFields(model, op.set)));
  }
  const node = getNode(model, op.node);
  if (!node) return refuse("unknown-node", op.node);
  if (op.target === "placement") {
    const refusal = checkPlaced(model, op.node, op.parent);
    if (refusal) return refusal;
    if (Object.hasOwn(op.set, "node")) return { ...refuse("invalid", op.node, op.parent), field: "node" };
    const placement = getPlacement(model, op.parent, op.node) as Placement;
    return checkFields(checkPlacement(setFields(placement, op.set)), op.node, op.parent);
  }
  for (const field of ["id", "kind", "indicators", "outcomes", "measures"])
    if (Object.hasOwn(op.set, field)) return { ...refuse("invalid", op.node), field };
  return checkFields(checkNode(setFields(node, op.set)), op.node);
}

function checkMerge(model: LogicModel, id: NodeId, into: NodeId): Refusal | null {
  const from = getNode(model, id);
  const kept = getNode(model, into);
  if (!from) return refuse("unknown-node", id);
  if (!kept) return refuse("unknown-node", into);
  if (id === model.root) return refuse("is-root", id);
  if (from.kind !== kept.kind || id === into) return refuse("wrong-kind", id);
  // If one is below the other, joining them makes a cycle.
  if (isWithin(model, id, into) || isWithin(model, into, id)) return refuse("cycle", id);
  const levels =
    Math.max(levelsAbove(model, id), levelsAbove(model, into)) -
    1 +
    Math.max(levelsBelow(model, id), levelsBelow(model, into));
  return levels > LIMITS.levels ? refuse("too-large", id) : null;
}

/** Checks whether a node can be placed under a parent. */
function checkPlace(model: LogicModel, node: Node, parentId: NodeId): Refusal | null {
  const parent = getNode(model, parentId);
  if (!parent) return refuse("unknown-node", parentId);
  if (node.id === model.root) return refuse("is-root", node.id, parentId);
  if (!mayContain(parent.kind, node.kind)) return refuse("wrong-kind", node.id, parentId);
  if (isWithin(model, node.id, parentId)) return refuse("cycle", node.id, parentId);
  if (childList(parent, node.kind).some((p) => p.node === node.id)) return refuse("already-placed", node.id, parentId);
  return levelsAbove(model, parentId) + levelsBelow(model, node.id) > LIMITS.levels
    ? refuse("too-large", node.id, parentId)
    : null;
}

function checkPlaced(model: LogicModel, node: NodeId, parent: NodeId): Refusal | null {
  if (!getNode(model, node)) return refuse("unknown-node", node);
  if (!getNode(model, parent)) return refuse("unknown-node", parent);
  if (node === model.root) return refuse("is-root", node);
  return getPlacement(model, parent, node) ? null : refuse("not-placed", node, parent);
}

function checkCount(model: LogicModel, more = 1): Refusal | null {
  if (countPlacements(model) + more > LIMITS.placements) return refuse("too-large");
  // Every node but the vision is placed or unplaced. That bounds their number, so they are counted only near the limit.
  const atMost = countPlacements(model) + model.unplaced.length + 2;
  return atMost > LIMITS.nodes && Object.keys(model.nodes).length >= LIMITS.nodes ? refuse("too-large") : null;
}

function checkFields(problems: readonly { readonly path: string }[], node?: NodeId, parent?: NodeId): Refusal | null {
  const first = problems[0];
  return first ? { ...refuse("invalid", node, parent), field: first.path.split("/")[1] ?? "" } : null;
}

/** Returns the levels from the top down to a node, including both, along the longest path. */
function levelsAbove(model: LogicModel, id: NodeId): number {
  return longestPath(id, (at) => parentsOf(model, at));
}

/** Returns the levels from a node down to its deepest descendant, including both. */
function levelsBelow(model: LogicModel, id: NodeId): number {
  return longestPath(id, (at) => childPlacements(getNode(model, at) as Node).map((p) => p.node));
}

/** Returns the nodes on the longest path from `id`. `known` keeps shared parts from being followed once per path. */
function longestPath(
  id: NodeId,
  next: (id: NodeId) => readonly NodeId[],
  known: Map<NodeId, number> = new Map(),
): number {
  let length = known.get(id);
  if (length === undefined) {
    length = 1;
    for (const at of next(id)) length = Math.max(length, 1 + longestPath(at, next, known));
    known.set(id, length);
  }
  return length;
}

function refuse(code: RefusalCode, node?: NodeId, parent?: NodeId): Refusal {
  return { code, ...(node === undefined ? {} : { node }), ...(parent === undefined ? {} : { parent }) };
}
