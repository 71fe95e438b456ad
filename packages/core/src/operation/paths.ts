import type { NodeId } from "../model/types.ts";

/** Returns the nodes one level up or down from a node. */
export type Next = (id: NodeId) => Iterable<NodeId>;

/** Returns the number of nodes on the longest path from `id`. `known` keeps shared parts from being followed once per path. */
export function longestPath(id: NodeId, next: Next, known: Map<NodeId, number>): number {
  let length = known.get(id);
  if (length === undefined) {
    length = 1;
    for (const at of next(id)) length = Math.max(length, 1 + longestPath(at, next, known));
    known.set(id, length);
  }
  return length;
}

/** Removes the lengths of the paths on which a node is. What isn't known of a node isn't known of those before it either. */
export function forgetPaths(id: NodeId, before: Next, known: Map<NodeId, number>): void {
  if (!known.delete(id)) return;
  for (const at of before(id)) forgetPaths(at, before, known);
}

/** Whether `bottom` is below `top`. Searches from both, so that it takes no longer than the smaller side. */
export function isBelow(bottom: NodeId, top: NodeId, up: Next, down: Next): boolean {
  const above = walk(bottom, up);
  for (const id of walk(top, down)) {
    if (id === bottom) return true;
    const next = above.next();
    if (next.done) return false;
    if (next.value === top) return true;
  }
  return false;
}

function* walk(start: NodeId, next: Next): Generator<NodeId, undefined> {
  const seen = new Set([start]);
  for (const at of seen)
    for (const id of next(at)) {
      seen.add(id);
      yield id;
    }
}
