import { checkModelFields, checkNode, checkPlacement } from "../format/check.ts";
import type { Problem, ProblemCode } from "../format/problem.ts";
import { LIMITS } from "../model/limits.ts";
import { childPlacements, mayContain } from "../model/query.ts";
import type { Node, NodeId, Placement } from "../model/types.ts";
import type { EditedModel } from "./edited-model.ts";
import { setFields } from "./fields.ts";
import { mergedNode, mergedPlacement } from "./merge.ts";
import type { Operation, Refusal, RefusalCode } from "./types.ts";

type Single = Exclude<Operation, { type: "batch" }>;

/** Returns why an operation other than a batch can't be applied to this model; `null` if it can. */
export function checkSingle(model: EditedModel, op: Single): Refusal | null {
  switch (op.type) {
    case "add":
      return checkAdd(model, op);
    case "edit":
      return checkEdit(model, op);
    case "place": {
      const node = model.node(op.node);
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
        return model.isUnplaced(op.node) ? null : refuse("not-placed", op.node);
      }
      const refusal = checkPlaced(model, op.node, op.from);
      if (refusal || op.from === op.to) return refusal;
      return checkPlace(model, model.node(op.node) as Node, op.to);
    }
    case "remove":
      if (!model.node(op.node)) return refuse("unknown-node", op.node);
      return op.node === model.before.root ? refuse("is-root", op.node) : null;
    case "merge":
      return checkMerge(model, op.node, op.into);
    case "detach": {
      const refusal = checkPlaced(model, op.node, op.parent);
      if (refusal) return refusal;
      if (model.parentsOf(op.node).size < 2) return refuse("not-reused", op.node, op.parent);
      if (model.node(op.id)) return refuse("duplicate-id", op.id);
      return (
        checkFields(checkNode({ ...(model.node(op.node) as Node), id: op.id }), op.id) ??
        checkCount(model, childPlacements(model.node(op.node) as Node).length)
      );
    }
  }
}

function checkAdd(model: EditedModel, op: Extract<Operation, { type: "add" }>): Refusal | null {
  const invalid = checkFields(checkNode(op.node), op.node?.id);
  if (invalid) return invalid;
  if (op.node.kind === "vision") return refuse("is-root", op.node.id);
  if (model.node(op.node.id)) return refuse("duplicate-id", op.node.id);
  if (childPlacements(op.node).length > 0) return refuse("invalid", op.node.id);
  if (op.parent === null) return checkCount(model);
  const parent = model.node(op.parent);
  if (!parent) return refuse("unknown-node", op.parent);
  if (!mayContain(parent.kind, op.node.kind)) return refuse("wrong-kind", op.node.id, op.parent);
  const placement = setFields<Placement>({ node: op.node.id }, op.placement ?? {});
  return (
    checkFields(checkPlacement(placement), op.node.id, op.parent) ??
    checkCount(model) ??
    (model.levelsAbove(op.parent) + 1 > LIMITS.levels ? refuse("too-large", op.node.id, op.parent) : null)
  );
}

function checkEdit(model: EditedModel, op: Extract<Operation, { type: "edit" }>): Refusal | null {
  if (op.target === "model") {
    for (const field of ["root", "nodes", "unplaced"])
      if (Object.hasOwn(op.set, field)) return { code: "invalid", field };
    return checkFields(checkModelFields(setFields(model.fields, op.set)));
  }
  const node = model.node(op.node);
  if (!node) return refuse("unknown-node", op.node);
  if (op.target === "placement") {
    const refusal = checkPlaced(model, op.node, op.parent);
    if (refusal) return refusal;
    if (Object.hasOwn(op.set, "node")) return { ...refuse("invalid", op.node, op.parent), field: "node" };
    const placement = model.placement(op.parent, op.node) as Placement;
    return checkFields(checkPlacement(setFields(placement, op.set)), op.node, op.parent);
  }
  for (const field of ["id", "kind", "indicators", "outcomes", "measures"])
    if (Object.hasOwn(op.set, field)) return { ...refuse("invalid", op.node), field };
  return checkFields(checkNode(setFields(node, op.set)), op.node);
}

function checkMerge(model: EditedModel, id: NodeId, into: NodeId): Refusal | null {
  const from = model.node(id);
  const kept = model.node(into);
  if (!from) return refuse("unknown-node", id);
  if (!kept) return refuse("unknown-node", into);
  if (id === model.before.root) return refuse("is-root", id);
  if (from.kind !== kept.kind || id === into) return refuse("wrong-kind", id);
  // If one is below the other, joining them makes a cycle.
  if (model.isWithin(id, into) || model.isWithin(into, id)) return refuse("cycle", id);
  const levels =
    Math.max(model.levelsAbove(id), model.levelsAbove(into)) -
    1 +
    Math.max(model.levelsBelow(id), model.levelsBelow(into));
  if (levels > LIMITS.levels) return refuse("too-large", id);
  const joined = mergedNode(from, kept);
  let refusal = checkFields(checkNode(joined), into);
  for (const parent of model.parentsOf(id)) {
    if (model.isPlaced(parent, into)) continue;
    const placement = mergedPlacement(model.placement(parent, id) as Placement, from, joined);
    refusal ??= checkFields(checkPlacement(placement), into, parent);
  }
  return refusal;
}

/** Checks whether a node can be placed under a parent. */
function checkPlace(model: EditedModel, node: Node, parentId: NodeId): Refusal | null {
  const parent = model.node(parentId);
  if (!parent) return refuse("unknown-node", parentId);
  if (node.id === model.before.root) return refuse("is-root", node.id, parentId);
  if (!mayContain(parent.kind, node.kind)) return refuse("wrong-kind", node.id, parentId);
  if (model.isWithin(node.id, parentId)) return refuse("cycle", node.id, parentId);
  if (model.isPlaced(parentId, node.id)) return refuse("already-placed", node.id, parentId);
  return model.levelsAbove(parentId) + model.levelsBelow(node.id) > LIMITS.levels
    ? refuse("too-large", node.id, parentId)
    : null;
}

function checkPlaced(model: EditedModel, node: NodeId, parent: NodeId): Refusal | null {
  if (!model.node(node)) return refuse("unknown-node", node);
  if (!model.node(parent)) return refuse("unknown-node", parent);
  if (node === model.before.root) return refuse("is-root", node);
  return model.isPlaced(parent, node) ? null : refuse("not-placed", node, parent);
}

function checkCount(model: EditedModel, more = 1): Refusal | null {
  if (model.placementCount + more > LIMITS.placements) return refuse("too-large");
  // Every node but the vision is placed or unplaced. That bounds their number, so they are counted only near the limit.
  const atMost = model.placementCount + model.unplaced.length + 2;
  return atMost > LIMITS.nodes && model.nodeCount >= LIMITS.nodes ? refuse("too-large") : null;
}

const TOO_LARGE: readonly ProblemCode[] = ["too-deep", "too-many", "too-long"];

function checkFields(problems: readonly Problem[], node?: NodeId, parent?: NodeId): Refusal | null {
  const first = problems[0];
  if (!first) return null;
  const code = TOO_LARGE.includes(first.code) ? "too-large" : "invalid";
  return { ...refuse(code, node, parent), field: first.path.split("/")[1] ?? "" };
}

function refuse(code: RefusalCode, node?: NodeId, parent?: NodeId): Refusal {
  return { code, ...(node === undefined ? {} : { node }), ...(parent === undefined ? {} : { parent }) };
}
