import type { ChildKind, LogicModel, Node, NodeId, NodeKind, Placement } from "./types.ts";

/** The lists of a node, by the kind that stands in them. */
export const LIST = { indicator: "indicators", outcome: "outcomes", measure: "measures" } as const;

/** The kinds that may stand below each kind, in reading order. */
export const CHILD_KINDS: Readonly<Record<NodeKind, readonly ChildKind[]>> = {
  vision: ["indicator", "outcome", "measure"],
  outcome: ["indicator", "outcome", "measure"],
  measure: ["indicator"],
  indicator: [],
};

const NONE: readonly Placement[] = [];

/** The node of this id; `undefined` where there is none. */
export function getNode(model: LogicModel, id: NodeId): Node | undefined {
  return Object.hasOwn(model.nodes, id) ? model.nodes[id] : undefined;
}

/** The placements of one kind below a node, in order; empty where the kind may not stand there. */
export function childList(node: Node, kind: NodeKind): readonly Placement[] {
  if (kind === "vision" || node.kind === "indicator") return NONE;
  if (kind === "indicator") return node.indicators;
  if (node.kind === "measure") return NONE;
  return kind === "outcome" ? node.outcomes : node.measures;
}

/** Every placement below a node in reading order: indicators, outcomes, measures. */
export function childPlacements(node: Node): readonly Placement[] {
  if (node.kind === "indicator") return NONE;
  if (node.kind === "measure") return node.indicators;
  if (node.outcomes.length === 0 && node.measures.length === 0) return node.indicators;
  return [...node.indicators, ...node.outcomes, ...node.measures];
}

/** Whether anything stands below a node. */
export function hasChildren(node: Node): boolean {
  if (node.kind === "indicator") return false;
  if (node.indicators.length > 0) return true;
  return node.kind !== "measure" && (node.outcomes.length > 0 || node.measures.length > 0);
}

/** Whether a node of this kind may stand below a node of that kind. */
export function mayContain(parent: NodeKind, child: NodeKind): boolean {
  return (CHILD_KINDS[parent] as readonly NodeKind[]).includes(child);
}

/** The placement of a node under a parent; `undefined` where it does not stand there. */
export function getPlacement(model: LogicModel, parent: NodeId, id: NodeId): Placement | undefined {
  const above = getNode(model, parent);
  const node = getNode(model, id);
  return above && node && childList(above, node.kind).find((p) => p.node === id);
}

/** Where every node stands, and how many placements there are. */
interface ParentIndex {
  readonly parents: Map<NodeId, readonly NodeId[]>;
  placements: number;
}

const indexes = new WeakMap<LogicModel["nodes"], ParentIndex>();

function indexOf(nodes: LogicModel["nodes"]): ParentIndex {
  let index = indexes.get(nodes);
  if (!index) {
    index = { parents: new Map(), placements: 0 };
    for (const id in nodes) stand(index, nodes[id] as Node);
    indexes.set(nodes, index);
  }
  return index;
}

/** Enters what stands directly below a node. */
function stand(index: ParentIndex, node: Node): void {
  for (const { node: child } of childPlacements(node)) {
    const known = index.parents.get(child);
    index.parents.set(child, known ? known.concat(node.id) : [node.id]);
    index.placements++;
  }
}

/** Takes out what stood directly below a node. */
function leave(index: ParentIndex, node: Node): void {
  for (const { node: child } of childPlacements(node)) {
    const others = (index.parents.get(child) ?? []).filter((parent) => parent !== node.id);
    if (others.length) index.parents.set(child, others);
    else index.parents.delete(child);
    index.placements--;
  }
}

/**
 * Hands what is known of one state of the nodes on to the next, which differs in the nodes of these ids alone. Without it
 * everything is derived anew, as it is again for the earlier state.
 */
export function carryParents(before: LogicModel["nodes"], after: LogicModel["nodes"], changed: Iterable<NodeId>): void {
  const index = indexes.get(before);
  if (!index || before === after) return;
  indexes.delete(before);
  for (const id of changed) {
    const was = Object.hasOwn(before, id) ? before[id] : undefined;
    const is = Object.hasOwn(after, id) ? after[id] : undefined;
    if (was === is) continue;
    if (was) leave(index, was);
    if (is) stand(index, is);
  }
  indexes.set(after, index);
}

/** The parents under which a node stands; in no particular order. */
export function parents(model: LogicModel, id: NodeId): readonly NodeId[] {
  return indexOf(model.nodes).parents.get(id) ?? [];
}

/** How many placements each node has, for many nodes of one model. */
export function placementCounts(model: LogicModel): (id: NodeId) => number {
  const index = indexOf(model.nodes);
  return (id) => index.parents.get(id)?.length ?? 0;
}

/** How many placements a model has. */
export function countPlacements(model: LogicModel): number {
  return indexOf(model.nodes).placements;
}

/** Whether `below` is `id` itself or stands anywhere below it. */
export function isWithin(model: LogicModel, id: NodeId, below: NodeId): boolean {
  const seen = new Set<NodeId>();
  const open = [below];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...parents(model, at));
  }
  return false;
}
