import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, childList, getNode } from "../model/query.ts";
import type { LogicModel, NodeId } from "../model/types.ts";

/** What is wrong with a model in memory, one sentence for each rule it breaks; empty where it is valid. */
export function findViolations(model: LogicModel): string[] {
  const found: string[] = [];
  const nodes = Object.values(model.nodes);
  const places = new Map<NodeId, NodeId[]>(nodes.map((node) => [node.id, []]));

  for (const [key, node] of Object.entries(model.nodes)) {
    if (key !== node.id) found.push(`node ${node.id} is recorded as ${key}`);
    if ((node.kind === "vision") !== (key === model.root))
      found.push(`${key} is a vision but not the root, or the reverse`);
    const here = new Set<NodeId>();
    for (const kind of CHILD_KINDS[node.kind])
      for (const placement of childList(node, kind)) {
        const child = getNode(model, placement.node);
        if (!child) found.push(`${placement.node} under ${key} does not exist`);
        else if (child.kind !== kind) found.push(`${child.id} under ${key} is no ${kind}`);
        if (here.has(placement.node)) found.push(`${placement.node} stands twice under ${key}`);
        here.add(placement.node);
        places.get(placement.node)?.push(key);
      }
  }
  if (!getNode(model, model.root)) found.push("the root does not exist");

  for (const [id, above] of places) {
    const times = model.unplaced.filter((other) => other === id).length;
    if (times !== (id !== model.root && above.length === 0 ? 1 : 0))
      found.push(`${id} is ${times} times among the unplaced`);
  }
  for (const id of model.unplaced) if (!getNode(model, id)) found.push(`${id} among the unplaced does not exist`);

  const placed = [...places.values()].reduce((sum, above) => sum + above.length, 0);
  if (nodes.length > LIMITS.nodes) found.push(`${nodes.length} nodes`);
  if (placed > LIMITS.placements) found.push(`${placed} placements`);
  const levels = longestWay(places);
  if (levels > LIMITS.levels)
    found.push(levels === Number.POSITIVE_INFINITY ? "there is a circle" : `${levels} levels`);
  return found;
}

/** Nodes on the longest way up, by taking away, level by level, what has nothing left above it; endless in a circle. */
function longestWay(parents: ReadonlyMap<NodeId, readonly NodeId[]>): number {
  const open = new Map(parents);
  let levels = 0;
  while (open.size > 0) {
    const top = [...open].filter(([, above]) => !above.some((id) => open.has(id)));
    if (top.length === 0) return Number.POSITIVE_INFINITY;
    for (const [id] of top) open.delete(id);
    levels++;
  }
  return levels;
}
