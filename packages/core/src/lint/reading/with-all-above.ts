import { parentsOf } from "../../model/query.ts";
import type { LogicModel, NodeId } from "../../model/types.ts";

/** Returns these nodes and everything above any of them. */
export function withAllAbove(model: LogicModel, nodes: Iterable<NodeId>): ReadonlySet<NodeId> {
  const all = new Set(nodes);
  // Iterating over a set includes what is added meanwhile.
  for (const node of all) for (const parent of parentsOf(model, node)) all.add(parent);
  return all;
}
