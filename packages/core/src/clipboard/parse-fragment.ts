import { checkNode, checkPlacement } from "../format/check.ts";
import { guarded, plainKeys } from "../format/plain.ts";
import { Problems } from "../format/problem.ts";
import { scanJson } from "../format/scan.ts";
import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, childList, childPlacements } from "../model/query.ts";
import type { Node, NodeId, NodeKind, Placement } from "../model/types.ts";
import type { Fragment } from "./fragment.ts";

/** Returns the fragment in any text; `null` if it contains none that a model could hold. Never throws. */
export function parseFragment(text: string): Fragment | null {
  const problems = new Problems();
  if (text.length > LIMITS.bytes) return null;
  scanJson(text, problems);
  return problems.count === 0 ? readFragment(JSON.parse(text)) : null;
}

/** Returns a value as a fragment; `null` if it is none that a model could hold. Never throws. */
export function readFragment(value: unknown): Fragment | null {
  return guarded(() => checkFragment(value), null);
}

function checkFragment(value: unknown): Fragment | null {
  if (typeof value !== "object" || value === null || !plainKeys(value)) return null;
  const { format, version, nodes, placements } = value as Partial<Record<keyof Fragment, unknown>>;
  if (format !== "logic-model-fragment" || version !== 1 || !Array.isArray(nodes) || !Array.isArray(placements))
    return null;
  if (nodes.length > LIMITS.nodes || placements.length > LIMITS.placements || !placements.length) return null;
  if (!plainKeys(nodes) || !plainKeys(placements) || !nodes.every(isNode)) return null;
  const fragment: Fragment = { format, version, nodes, placements };
  return isWhole(fragment) ? fragment : null;
}

function isNode(value: unknown): value is Node {
  return checkNode(value).length === 0 && (value as Node).kind !== "vision";
}

/**
 * Whether every placement's node is of its list's kind, and every node is placed below the top but not below itself.
 */
function isWhole({ nodes, placements }: Fragment): boolean {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const heights = new Map<NodeId, number>();
  const count = nodes.reduce((sum, node) => sum + childPlacements(node).length, placements.length);

  function areAll(list: readonly unknown[], kinds: readonly NodeKind[]): boolean {
    const here = new Set<NodeId>();
    return list.every((placement) => {
      if (checkPlacement(placement).length > 0) return false;
      const { node } = placement as Placement;
      const kind = known.get(node)?.kind;
      return kind !== undefined && kinds.includes(kind) && here.size < here.add(node).size;
    });
  }

  /** Returns the number of levels from a node down; more than any model may have if it is below itself. */
  function height(id: NodeId, level: number): number {
    if (level > LIMITS.levels) return Number.POSITIVE_INFINITY;
    let most = heights.get(id);
    if (most !== undefined) return most;
    most = 1;
    for (const child of childPlacements(known.get(id) as Node))
      if (most < LIMITS.levels) most = Math.max(most, 1 + height(child.node, level + 1));
    heights.set(id, most);
    return most;
  }

  return (
    count <= LIMITS.placements &&
    known.size === nodes.length &&
    areAll(placements, CHILD_KINDS.vision) &&
    nodes.every((node) => CHILD_KINDS[node.kind].every((kind) => areAll(childList(node, kind), [kind]))) &&
    // There is always something above them.
    placements.every(({ node }) => height(node, 2) < LIMITS.levels) &&
    heights.size === nodes.length
  );
}
