import { getRow, type Outline, type PlacementKey, type Row } from "@logic-model/core";

/**
 * The row to go to after a change: the first there is of those wanted (rows, or nodes by their id: then where they are
 * read first), else the row that was selected, else the row that now stands where that stood.
 */
export function focusAfter(
  before: Outline,
  after: Outline,
  wanted: readonly (PlacementKey | null)[],
  selected: PlacementKey | null,
): PlacementKey {
  for (const key of [...wanted, selected]) {
    const row = key === null ? undefined : find(after, key);
    if (row) return row.key;
  }
  const lost = selected === null ? undefined : getRow(before, selected);
  const at = lost ? Math.max(0, before.rows.indexOf(lost)) : 0;
  return (after.rows[Math.min(at, after.rows.length - 1)] as Row).key;
}

function find(read: Outline, key: PlacementKey): Row | undefined {
  return key.includes("/") ? getRow(read, key) : read.placements.get(key)?.[0];
}
