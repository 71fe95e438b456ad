import { childPlacements, getNode } from "../model/query.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import type { Outline, PlacementKey, Row } from "../outline/outline.ts";

/** Some placements and everything below them, for the clipboard or another model. */
export interface Fragment {
  readonly format: "logic-model-fragment";
  readonly version: 1;
  /** The nodes of the placements and all nodes below them, each once. */
  readonly nodes: readonly Node[];
  /** What was copied, in reading order; each node once. */
  readonly placements: readonly Placement[];
}

/**
 * Returns the fragment of the rows of these keys, in any order, except rows below another one, further rows of a node,
 * and the vision. `null` if nothing is left.
 */
export function copyFragment(outline: Outline, keys: readonly PlacementKey[]): Fragment | null {
  const { model } = outline;
  const chosen = chooseRows(outline, keys);
  const inside = nodesBelow(model, chosen);
  const tops = new Map<NodeId, Row>();
  for (const row of chosen)
    if (!tops.has(row.node.id) && (row.parent === null || !inside.has(row.parent))) tops.set(row.node.id, row);
  if (tops.size === 0) return null;
  const rows = [...tops.values()];
  return {
    format: "logic-model-fragment",
    version: 1,
    nodes: [...nodesBelow(model, rows).values()],
    placements: rows.map((row) => row.placement ?? { node: row.node.id }),
  };
}

/** Returns the rows of these keys in reading order, without the vision. */
function chooseRows({ rows, unplaced }: Outline, keys: readonly PlacementKey[]): readonly Row[] {
  const wanted = new Set(keys);
  return [...rows, ...unplaced].filter((row) => wanted.has(row.key) && row.node.kind !== "vision");
}

/** Returns the nodes of these rows and all below them, in reading order. */
function nodesBelow(model: LogicModel, rows: readonly Row[]): ReadonlyMap<NodeId, Node> {
  const nodes = new Map<NodeId, Node>();
  function collect(id: NodeId): void {
    if (nodes.has(id)) return;
    const node = getNode(model, id) as Node;
    nodes.set(id, node);
    for (const child of childPlacements(node)) collect(child.node);
  }
  for (const row of rows) collect(row.node.id);
  return nodes;
}

/** Returns a fragment as text for `parseFragment`. */
export function serializeFragment(fragment: Fragment): string {
  return JSON.stringify(fragment);
}
