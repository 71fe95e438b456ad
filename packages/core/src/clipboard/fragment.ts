import { checkNode, checkPlacement } from "../format/check.ts";
import { Problems } from "../format/problem.ts";
import { scanJson } from "../format/scan.ts";
import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, childList, childPlacements, getNode } from "../model/query.ts";
import type { LogicModel, Node, NodeId, NodeKind, Placement } from "../model/types.ts";
import type { Outline, PlacementKey, Row } from "../outline/outline.ts";

/** Some placements and everything below them, as a value that can go to the clipboard or to another model. */
export interface Fragment {
  readonly format: "logic-model-fragment";
  readonly version: 1;
  /** The nodes of the placements and all nodes below them, each once. */
  readonly nodes: readonly Node[];
  /** What was copied, in reading order; each node once. */
  readonly placements: readonly Placement[];
}

/**
 * The fragment of the rows of these keys, in any order. A row below another one is part of it already, a second row of one
 * node says nothing new, and the vision cannot be copied: these are left out. `null` where nothing is left.
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

/** The rows of these keys, but that of the vision, in reading order. */
function chooseRows({ rows, unplaced }: Outline, keys: readonly PlacementKey[]): readonly Row[] {
  const wanted = new Set(keys);
  return [...rows, ...unplaced].filter((row) => wanted.has(row.key) && row.node.kind !== "vision");
}

/** The nodes of these rows and all below them, in reading order. */
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

/** A fragment as text, to be read by `parseFragment`. */
export function serializeFragment(fragment: Fragment): string {
  return JSON.stringify(fragment);
}

/** The fragment in a text that may come from anywhere; `null` where it holds none that could stand in a model. Never throws. */
export function parseFragment(text: string): Fragment | null {
  const problems = new Problems();
  if (text.length > LIMITS.bytes) return null;
  scanJson(text, problems);
  return problems.count === 0 ? readFragment(JSON.parse(text)) : null;
}

function readFragment(value: unknown): Fragment | null {
  const { format, version, nodes, placements } = (value ?? {}) as Partial<Record<keyof Fragment, unknown>>;
  if (format !== "logic-model-fragment" || version !== 1 || !Array.isArray(nodes) || !Array.isArray(placements))
    return null;
  if (nodes.length > LIMITS.nodes || !nodes.every(isNode) || !placements.length) return null;
  const fragment: Fragment = { format, version, nodes, placements };
  return isWhole(fragment) ? fragment : null;
}

function isNode(value: unknown): value is Node {
  return checkNode(value).length === 0 && (value as Node).kind !== "vision";
}

/** Whether every placement stands for a node of its list's kind, and every node stands somewhere below the top, never below itself. */
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

  /** Levels from a node down. One that stands below itself is deeper than any model may be. */
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
    // Something always stands above them.
    placements.every(({ node }) => height(node, 2) < LIMITS.levels) &&
    heights.size === nodes.length
  );
}
