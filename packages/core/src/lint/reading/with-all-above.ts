import { parents } from "../../model/query.ts";
import type { LogicModel, NodeId } from "../../model/types.ts";

/** These nodes and everything that stands above any of them. */
export function withAllAbove(model: LogicModel, nodes: Iterable<NodeId>): ReadonlySet<NodeId> {
  const all = new Set(nodes);
  // A set is walked in the order of its growth, so what is added on the way is walked too.
  for (const node of all) for (const parent of parents(model, node)) all.add(parent);
  return all;
}
