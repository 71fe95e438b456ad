import type { ChildKind, LogicModel, Node, NodeId, NodeKind, Placement } from "./types.ts";

/** The name of the list that holds the children of each kind. */
export const CHILD_LISTS = { indicator: "indicators", outcome: "outcomes", measure: "measures" } as const;

/** The kinds of children that each kind can have, in reading order. */
export const CHILD_KINDS: Readonly<Record<NodeKind, readonly ChildKind[]>> = {
  vision: ["indicator", "outcome", "measure"],
  outcome: ["indicator", "outcome", "measure"],
  measure: ["indicator"],
  indicator: [],
};

const NONE: readonly Placement[] = [];

/**
 * Returns the node with this id; `undefined` if there is none.
 *
 * @group Model
 */
export function getNode(model: LogicModel, id: NodeId): Node | undefined {
  return Object.hasOwn(model.nodes, id) ? model.nodes[id] : undefined;
}

/**
 * Returns the placements of one kind directly below a node, in order; empty if it can't have children of that kind.
 *
 * @group Model
 */
export function childList(node: Node, kind: NodeKind): readonly Placement[] {
  if (kind === "vision" || node.kind === "indicator") return NONE;
  if (kind === "indicator") return node.indicators;
  if (node.kind === "measure") return NONE;
  return kind === "outcome" ? node.outcomes : node.measures;
}

/**
 * Returns the placements directly below a node in reading order: indicators, outcomes, measures.
 *
 * @group Model
 */
export function childPlacements(node: Node): readonly Placement[] {
  if (node.kind === "indicator") return NONE;
  if (node.kind === "measure") return node.indicators;
  if (node.outcomes.length === 0 && node.measures.length === 0) return node.indicators;
  return [...node.indicators, ...node.outcomes, ...node.measures];
}

/**
 * Whether a node has any children.
 *
 * @group Model
 */
export function hasChildren(node: Node): boolean {
  if (node.kind === "indicator") return false;
  if (node.indicators.length > 0) return true;
  return node.kind !== "measure" && (node.outcomes.length > 0 || node.measures.length > 0);
}

/** Whether a node of the kind `parent` can have children of the kind `child`. */
export function mayContain(parent: NodeKind, child: NodeKind): boolean {
  return (CHILD_KINDS[parent] as readonly NodeKind[]).includes(child);
}

/**
 * Returns the placement of a node under a parent; `undefined` if the node isn't there.
 *
 * @group Model
 */
export function getPlacement(model: LogicModel, parent: NodeId, id: NodeId): Placement | undefined {
  const above = getNode(model, parent);
  const node = getNode(model, id);
  const list = above && node && childList(above, node.kind);
  return list && (list.length > SHORT ? byNode(list).get(id) : list.find((p) => p.node === id));
}

/** Longer lists of siblings are searched by an index. */
const SHORT = 32;
const placementsByNode = new WeakMap<readonly Placement[], ReadonlyMap<NodeId, Placement>>();

function byNode(list: readonly Placement[]): ReadonlyMap<NodeId, Placement> {
  let index = placementsByNode.get(list);
  if (!index) {
    index = new Map(list.map((placement) => [placement.node, placement]));
    placementsByNode.set(list, index);
  }
  return index;
}

/** The parents of every node, and the number of placements. */
interface ParentIndex {
  readonly parents: Map<NodeId, NodeId[]>;
  placements: number;
}

const indexes = new WeakMap<LogicModel["nodes"], ParentIndex>();

function indexOf(nodes: LogicModel["nodes"]): ParentIndex {
  let index = indexes.get(nodes);
  if (!index) {
    index = { parents: new Map(), placements: 0 };
    for (const id in nodes)
      for (const { node: child } of childPlacements(nodes[id] as Node)) {
        const known = index.parents.get(child);
        if (known) known.push(id);
        else index.parents.set(child, [id]);
        index.placements++;
      }
    indexes.set(nodes, index);
  }
  return index;
}

/**
 * Updates the parent index for the changed nodes, instead of building it again for all nodes. The index moves from
 * `before` to `after`; a later query of `before` builds a new one.
 */
export function carryParents(before: LogicModel["nodes"], after: LogicModel["nodes"], changed: Iterable<NodeId>): void {
  const index = indexes.get(before);
  if (!index || before === after) return;
  indexes.delete(before);
  // The lists are replaced, since they may have been returned.
  const lists = new Map<NodeId, Set<NodeId>>();
  function parents(child: NodeId): Set<NodeId> {
    const known = lists.get(child) ?? new Set(index?.parents.get(child));
    lists.set(child, known);
    return known;
  }
  for (const id of changed) {
    const left = new Set(childIds(before, id));
    for (const child of childIds(after, id))
      if (!left.delete(child)) {
        parents(child).add(id);
        index.placements++;
      }
    for (const child of left) parents(child).delete(id);
    index.placements -= left.size;
  }
  for (const [child, known] of lists)
    if (known.size > 0) index.parents.set(child, [...known]);
    else index.parents.delete(child);
  indexes.set(after, index);
}

function childIds(nodes: LogicModel["nodes"], id: NodeId): readonly NodeId[] {
  return Object.hasOwn(nodes, id) ? childPlacements(nodes[id] as Node).map((p) => p.node) : [];
}

/**
 * Returns the ids of a node's parents, in no particular order.
 *
 * @group Model
 */
export function parentsOf(model: LogicModel, id: NodeId): readonly NodeId[] {
  return indexOf(model.nodes).parents.get(id) ?? [];
}

/** Returns a function that counts the placements of a node. Faster than `parents` for many nodes. */
export function placementCounts(model: LogicModel): (id: NodeId) => number {
  const index = indexOf(model.nodes);
  return (id) => index.parents.get(id)?.length ?? 0;
}

/** Returns the number of placements in a model. */
export function countPlacements(model: LogicModel): number {
  return indexOf(model.nodes).placements;
}

/**
 * Whether `below` is `id` itself or one of its descendants.
 *
 * @group Model
 */
export function isWithin(model: LogicModel, id: NodeId, below: NodeId): boolean {
  const seen = new Set<NodeId>();
  const open = [below];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...parentsOf(model, at));
  }
  return false;
}

/** Returns these nodes and everything above any of them. */
export function withAllAbove(model: LogicModel, nodes: Iterable<NodeId>): ReadonlySet<NodeId> {
  const all = new Set(nodes);
  // Iterating over a set includes what is added meanwhile.
  for (const node of all) for (const parent of parentsOf(model, node)) all.add(parent);
  return all;
}
