import type { Row } from "./outline.ts";

/**
 * Returns the depth of each outcome among the rows, counted from 0 beside the vision: the index of its level in `levels`,
 * but always deeper than the outcome above it.
 */
export function outcomeDepths(rows: readonly Row[], levels: readonly string[]): ReadonlyMap<Row, number> {
  const depths = new Map<Row, number>();
  for (const row of rows) {
    const { node, above } = row;
    if (node.kind !== "outcome") continue;
    const parent = above === null ? -1 : (depths.get(above) ?? -1);
    depths.set(row, Math.max(parent + 1, node.level === undefined ? -1 : levels.indexOf(node.level)));
  }
  return depths;
}
