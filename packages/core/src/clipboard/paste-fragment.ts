import { createId } from "../model/create.ts";
import { CHILD_KINDS, CHILD_LISTS, childPlacements, getNode, mayContain, withAllAbove } from "../model/query.ts";
import type { LogicModel, Node, NodeId, NodeKind, Placement } from "../model/types.ts";
import type { Operation, PlacementFields } from "../operation/types.ts";
import type { Fragment } from "./fragment.ts";
import { readFragment } from "./parse-fragment.ts";

/**
 * Returns the operation that pastes a fragment under a parent, from `index` among the siblings of each kind; `null` if
 * nothing can be pasted or the fragment isn't valid. Nodes that the model has (same id, kind and text) are reused, or
 * copied if they are under this parent already. All others are added. What may not be under this parent, or would be below
 * itself, is skipped. Like any operation, it is refused if the model would exceed `LIMITS`.
 * `newId` must return ids that neither the model nor the fragment has.
 */
export function pasteFragment(
  model: LogicModel,
  fragment: Fragment,
  parent: NodeId,
  index?: number,
  newId: (prefix: string) => NodeId = createId,
): Operation | null {
  const above = getNode(model, parent);
  if (!above || !readFragment(fragment)) return null;
  const nodes = new Map(fragment.nodes.map((node) => [node.id, node]));
  /** The new ids of added nodes, by their ids in the fragment. */
  const added = new Map<NodeId, NodeId>();
  const here = new Set(childPlacements(above).map(({ node }) => node));
  const unusable = withAllAbove(model, [parent]);
  const operations: Operation[] = [];

  const next = new Map<NodeKind, number>();
  for (const placement of fragment.placements) {
    const node = nodes.get(placement.node);
    if (!node || !mayContain(above.kind, node.kind)) continue;
    const at = index === undefined ? undefined : (next.get(node.kind) ?? Math.max(0, index));
    const before = operations.length;
    if (isKnown(node) && here.has(node.id)) add(node, newIdFor(node), parent, placement, at);
    else put(node, parent, placement, at);
    if (at !== undefined && operations.length > before) next.set(node.kind, at + 1);
  }

  return operations.length > 0 ? { type: "batch", operations } : null;

  function put(node: Node, under: NodeId, placement: Placement, at?: number): void {
    const id = added.get(node.id) ?? (isKnown(node) ? node.id : undefined);
    if (id === undefined) {
      const own = getNode(model, node.id) ? newIdFor(node) : node.id;
      added.set(node.id, own);
      add(node, own, under, placement, at);
    } else if (!unusable.has(id)) operations.push({ type: "place", node: id, parent: under, ...where(placement, at) });
  }

  function add(node: Node, id: NodeId, under: NodeId, placement: Placement, at?: number): void {
    const lists = Object.fromEntries(CHILD_KINDS[node.kind].map((kind) => [CHILD_LISTS[kind], []]));
    operations.push({ type: "add", node: { ...node, ...lists, id }, parent: under, ...where(placement, at) });
    for (const child of childPlacements(node)) {
      const below = nodes.get(child.node);
      if (below) put(below, id, child);
    }
  }

  function isKnown(node: Node): boolean {
    const known = getNode(model, node.id);
    return known?.kind === node.kind && known.text === node.text;
  }

  function newIdFor(node: Node): NodeId {
    return newId(node.kind.slice(0, 1));
  }
}

/** Returns the index and fields of a placement for an operation. */
function where({ node: _, ...fields }: Placement, index?: number): { index?: number; placement?: PlacementFields } {
  return { ...(index !== undefined && { index }), ...(Object.keys(fields).length > 0 && { placement: fields }) };
}
