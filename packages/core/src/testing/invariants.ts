import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, childList, getNode } from "../model/query.ts";
import type { LogicModel, NodeId } from "../model/types.ts";

/** Returns a sentence for each invariant that a model in memory violates; empty if it is valid. */
export function findViolations(model: LogicModel): string[] {
  const found: string[] = [];
  const nodes = Object.values(model.nodes);
  const places = new Map<NodeId, NodeId[]>(nodes.map((node) => [node.id, []]));

  for (const [key, node] of Object.entries(model.nodes)) {
    if (key !== node.id) found.push(`node ${node.id} has the key ${key}`);
    if ((node.kind === "vision") !== (key === model.root))
      found.push(`${key} is a vision but not the root, or the root but not a vision`);
    const here = new Set<NodeId>();
    for (const kind of CHILD_KINDS[node.kind])
      for (const placement of childList(node, kind)) {
        const child = getNode(model, placement.node);
        if (!child) found.push(`${placement.node} under ${key} doesn't exist`);
        else if (child.kind !== kind) found.push(`${child.id} under ${key} isn't an ${kind}`);
        if (here.has(placement.node)) found.push(`${placement.node} is twice under ${key}`);
        here.add(placement.node);
        places.get(placement.node)?.push(key);
      }
  }
  if (!getNode(model, model.root)) found.push("the root doesn't exist");

  for (const [id, above] of places) {
    const times = model.unplaced.filter((other) => other === id).length;
    if (times !== (id !== model.root && above.length === 0 ? 1 : 0)) found.push(`${id} is ${times} times in unplaced`);
  }
  for (const id of model.unplaced) if (!getNode(model, id)) found.push(`${id} in unplaced doesn't exist`);

  const placed = [...places.values()].reduce((sum, above) => sum + above.length, 0);
  if (nodes.length > LIMITS.nodes) found.push(`${nodes.length} nodes`);
  if (placed > LIMITS.placements) found.push(`${placed} placements`);
  const levels = countLevels(places);
  if (levels > LIMITS.levels) found.push(levels === Number.POSITIVE_INFINITY ? "there is a cycle" : `${levels} levels`);
  return found;
}

/** Returns the nodes on the longest path, by removing the top level repeatedly; infinity if there is a cycle. */
function countLevels(parents: ReadonlyMap<NodeId, readonly NodeId[]>): number {
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
