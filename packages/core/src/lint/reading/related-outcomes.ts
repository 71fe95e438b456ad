import { childList } from "../../model/query.ts";
import type { NodeId, Outcome } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";

/** More outcomes above one than any plan has. Beyond it, two count as related rather than taking ever longer. */
const MANY = 100;

/**
 * Returns a function that reports whether two outcomes share an outcome above them, a measure or a scene, or whether
 * one is above the other. Results are cached.
 */
export function relatedOutcomes(outline: Outline): (one: Outcome, other: Outcome) => boolean {
  const above = outcomesAbove(outline);
  const marks = new Map<NodeId, ReadonlySet<string> | null>();
  const pairs = new Map<string, boolean>();

  /** Returns what an outcome shares with related ones; `null` if it is too much. */
  function marksOf(outcome: Outcome): ReadonlySet<string> | null {
    let own = marks.get(outcome.id);
    if (own === undefined) {
      const branch = new Set([outcome.id]);
      // Iterating over a set includes what is added meanwhile.
      for (const id of branch) {
        for (const parent of above.get(id) ?? []) if (branch.size <= MANY) branch.add(parent);
        if (branch.size > MANY) break;
      }
      own =
        branch.size > MANY
          ? null
          : new Set([
              ...[...branch].map((id) => `outcome ${id}`),
              ...childList(outcome, "measure").map(({ node }) => `measure ${node}`),
              ...(outcome.scenes ?? []).map((scene) => `scene ${scene}`),
            ]);
      marks.set(outcome.id, own);
    }
    return own;
  }

  return (one, other) => {
    const pair = `${one.id}/${other.id}`;
    let related = pairs.get(pair);
    if (related === undefined) {
      const [few, many] = [marksOf(one), marksOf(other)].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
      related = !few || !many || [...few].some((mark) => many.has(mark));
      pairs.set(pair, related);
    }
    return related;
  };
}

/** Returns the outcomes directly above each outcome. */
function outcomesAbove({ rows }: Outline): ReadonlyMap<NodeId, readonly NodeId[]> {
  const above = new Map<NodeId, NodeId[]>();
  for (const { node, above: row } of rows)
    if (node.kind === "outcome" && row?.node.kind === "outcome") {
      const known = above.get(node.id);
      if (known) known.push(row.node.id);
      else above.set(node.id, [row.node.id]);
    }
  return above;
}
