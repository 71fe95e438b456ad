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

const parentsOf = new WeakMap<LogicModel["nodes"], ReadonlyMap<NodeId, readonly NodeId[]>>();

/** The parents of every placed node. Derived once for each state of the model. */
export function parentIndex(model: LogicModel): ReadonlyMap<NodeId, readonly NodeId[]> {
  let index = parentsOf.get(model.nodes);
  if (!index) {
    const made = new Map<NodeId, NodeId[]>();
    for (const id in model.nodes) {
      const node = model.nodes[id] as Node;
      for (const kind of CHILD_KINDS[node.kind])
        for (const { node: child } of childList(node, kind)) {
          const known = made.get(child);
          if (known) known.push(id);
          else made.set(child, [id]);
        }
    }
    index = made;
    parentsOf.set(model.nodes, index);
  }
  return index;
}

/** The parents under which a node stands; in no particular order. */
export function parents(model: LogicModel, id: NodeId): readonly NodeId[] {
  return parentIndex(model).get(id) ?? [];
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
