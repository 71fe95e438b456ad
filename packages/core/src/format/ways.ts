import { LIMITS } from "../model/limits.ts";
import { CHILD_LISTS, childList, childPlacements } from "../model/query.ts";
import type { ChildKind, Node, NodeId, Placement } from "../model/types.ts";
import type { Defined } from "./defined.ts";
import type { Problems } from "./problem.ts";

/** The number of cycles to report. Searching for more would take long and wouldn't help. */
const MAX_CYCLES = 100;

/** A node on the path from a top node to the current one. */
interface Step {
  readonly id: NodeId;
  readonly below: readonly Placement[];
  next: number;
}

/**
 * Searches the nodes, including reuses, for cycles and for paths longer than `LIMITS.levels`. Not recursive, since
 * reuses can form a chain as long as the file.
 */
export function checkWays(tops: readonly NodeId[], defined: ReadonlyMap<NodeId, Defined>, problems: Problems): void {
  /** The levels from each node down to its deepest descendant, including both; 0 while they are being counted. */
  const levels = new Map<NodeId, number>();
  const trail: Step[] = [];

  for (const top of tops) {
    enter(top);
    for (let step = trail.at(-1); step && problems.count < MAX_CYCLES; step = trail.at(-1)) {
      const child = step.below[step.next++]?.node;
      if (child === undefined) leave(step);
      else if (!levels.has(child)) enter(child);
      else if (levels.get(child) === 0) reportCycle(child);
    }
  }
  const deep = problems.count === 0 && tops.find((top) => (levels.get(top) as number) > LIMITS.levels);
  if (deep) reportDepth(deep);

  function enter(id: NodeId): void {
    levels.set(id, 0);
    trail.push({ id, below: childPlacements(nodeOf(id)), next: 0 });
  }

  function leave({ id, below }: Step): void {
    levels.set(id, 1 + below.reduce((most, { node }) => Math.max(most, levels.get(node) as number), 0));
    trail.pop();
  }

  /** Reports a cycle that ends at `id`, at a reuse on it. There is one, since definitions by themselves form a tree. */
  function reportCycle(id: NodeId): void {
    const circle = trail.slice(trail.findLastIndex((step) => step.id === id)).map((step) => step.id);
    circle.push(id);
    let at = circle.length - 1;
    while (placeOf(circle[at - 1] as NodeId, circle[at] as NodeId) === pathOf(circle[at] as NodeId)) at--;
    const reused = circle[at] as NodeId;
    const path = `${placeOf(circle[at - 1] as NodeId, reused)}/reuse`;
    problems.add("circular", path, { id: reused, circle: shorten(circle).join(" → ") }, pathOf(reused));
  }

  /** Reports the place where the longest path exceeds the limit. */
  function reportDepth(top: NodeId): void {
    let parent = top;
    let path = "";
    for (let level = 1; level <= LIMITS.levels; level++) {
      const rest = (levels.get(parent) as number) - 1;
      const { node } = childPlacements(nodeOf(parent)).find(({ node }) => levels.get(node) === rest) as Placement;
      path = placeOf(parent, node);
      parent = node;
    }
    problems.add("too-deep", path, { limit: LIMITS.levels });
  }

  function nodeOf(id: NodeId): Node {
    return (defined.get(id) as Defined).node;
  }

  function pathOf(id: NodeId): string {
    return (defined.get(id) as Defined).path;
  }

  function placeOf(parent: NodeId, child: NodeId): string {
    const { kind } = nodeOf(child);
    const index = childList(nodeOf(parent), kind).findIndex(({ node }) => node === child);
    return `${pathOf(parent)}/${CHILD_LISTS[kind as ChildKind]}/${index}`;
  }
}

function shorten(circle: readonly NodeId[]): readonly NodeId[] {
  return circle.length > 8 ? [...circle.slice(0, 4), "…", ...circle.slice(-3)] : circle;
}
