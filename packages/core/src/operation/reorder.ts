/** One item of a list, and the index to move it to. */
export interface ListMove {
  readonly id: string;
  readonly index: number;
}

/**
 * Returns the moves that make the same changes to the order of a list that lead from `was` to `target`: each item that is
 * new in `target` or was moved goes behind the one before it there. The others, and those that neither has, stay in order.
 */
export function reorder(
  current: readonly string[],
  was: readonly string[],
  target: readonly string[],
): readonly ListMove[] {
  const kept = unmoved(was, target);
  const list = [...current];
  const here = new Set(current);
  const moves: ListMove[] = [];
  let before: string | undefined;
  for (const id of target) {
    if (!here.has(id)) continue;
    if (!kept.has(id)) {
      const at = list.indexOf(id);
      list.splice(at, 1);
      const index = before === undefined ? 0 : list.indexOf(before) + 1;
      list.splice(index, 0, id);
      if (index !== at) moves.push({ id, index });
    }
    before = id;
  }
  return moves;
}

/** Returns the most items that are in the same order in both lists: their longest common subsequence. */
function unmoved(was: readonly string[], target: readonly string[]): ReadonlySet<string> {
  const positions = new Map(was.map((id, i) => [id, i]));
  /** The last item of the best subsequence of each length. */
  const ends: { readonly id: string; readonly position: number }[] = [];
  const before = new Map<string, string | undefined>();
  for (const id of target) {
    const position = positions.get(id);
    if (position === undefined) continue;
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.position as number) < position) low = middle + 1;
      else high = middle;
    }
    before.set(id, ends[low - 1]?.id);
    ends[low] = { id, position };
  }
  const kept = new Set<string>();
  for (let id = ends.at(-1)?.id; id !== undefined; id = before.get(id)) kept.add(id);
  return kept;
}
