import { type Operation, type Outline, type PlacementKey, placementKey, type Row } from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";

/**
 * Returns the row to select after a change: the first of `wanted` that exists, else the row that was selected, else the one
 * before it. `wanted` holds keys of rows, or ids of nodes for their first placement.
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
  const at = lost ? Math.max(0, before.rows.indexOf(lost) - 1) : 0;
  return (after.rows[Math.min(at, after.rows.length - 1)] as Row).key;
}

function find(outline: Outline, key: PlacementKey): Row | undefined {
  return key.includes("/") ? getRow(outline, key) : outline.placements.get(key)?.[0];
}

/** Returns the rows and nodes that an operation changes, as `focusAfter` takes them. */
export function touchedKeys(operation: Operation): readonly PlacementKey[] {
  switch (operation.type) {
    case "add":
      return [placementKey(operation.parent, operation.node.id)];
    case "edit":
      return operation.target === "model"
        ? []
        : operation.target === "placement"
          ? [placementKey(operation.parent, operation.node)]
          : [`${operation.node}`];
    case "place":
    case "unplace":
      return [placementKey(operation.parent, operation.node), operation.parent];
    case "detach":
      return [placementKey(operation.parent, operation.id), placementKey(operation.parent, operation.node)];
    case "move":
      return [placementKey(operation.to, operation.node), placementKey(operation.from, operation.node)];
    case "remove":
      return [operation.node];
    case "merge":
      return [operation.into, operation.node];
    case "batch":
      return operation.operations.flatMap(touchedKeys);
  }
}
