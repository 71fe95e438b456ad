import { LIMITS } from "../model/limits.ts";
import { childList, childPlacements, LIST } from "../model/query.ts";
import type { ChildKind, Node, NodeId, Placement } from "../model/types.ts";
import type { Defined } from "./defined.ts";
import type { Problems } from "./problem.ts";

/** So many circles are named; more would take long to look for, and be no help. */
const CIRCLES = 100;

/** A node on the way from where the reading began down to where it is. */
interface Step {
  readonly id: NodeId;
  readonly below: readonly Placement[];
  next: number;
}

/**
 * Follows every way down through the nodes, reuses included, for circles and for ways longer than `LIMITS.levels`. Without
 * recursion: reuses may form a chain as long as the file.
 */
export function checkWays(tops: readonly NodeId[], defined: ReadonlyMap<NodeId, Defined>, problems: Problems): void {
  /** The levels from a node down, its own counted; 0 while it is being read. */
  const levels = new Map<NodeId, number>();
  const trail: Step[] = [];

  for (const top of tops) {
    enter(top);
    for (let step = trail.at(-1); step && problems.count < CIRCLES; step = trail.at(-1)) {
      const child = step.below[step.next++]?.node;
      if (child === undefined) leave(step);
      else if (!levels.has(child)) enter(child);
      else if (levels.get(child) === 0) reportCircle(child);
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

  /** The trail has come back to a node on it. Somewhere on the way round is a reuse: definitions alone form a tree. */
  function reportCircle(id: NodeId): void {
    const circle = trail.slice(trail.findLastIndex((step) => step.id === id)).map((step) => step.id);
    circle.push(id);
    let at = circle.length - 1;
    while (placeOf(circle[at - 1] as NodeId, circle[at] as NodeId) === pathOf(circle[at] as NodeId)) at--;
    const reused = circle[at] as NodeId;
    const path = `${placeOf(circle[at - 1] as NodeId, reused)}/reuse`;
    problems.add("circular", path, { id: reused, circle: shorten(circle).join(" → ") }, pathOf(reused));
  }

  /** Names the place where the longest way down becomes too long. */
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
    return `${pathOf(parent)}/${LIST[kind as ChildKind]}/${index}`;
  }
}

function shorten(circle: readonly NodeId[]): readonly NodeId[] {
  return circle.length > 8 ? [...circle.slice(0, 4), "…", ...circle.slice(-3)] : circle;
}
