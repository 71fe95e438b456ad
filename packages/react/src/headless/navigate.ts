import type { Outline, PlacementKey, Row } from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";

/** The command of a key. */
export type Command =
  | { readonly type: "go"; readonly to: PlacementKey }
  | { readonly type: "expand" | "collapse" | "select"; readonly key: PlacementKey }
  | { readonly type: "clear" };

/** The parts of a keyboard event used here. */
export interface KeyPress {
  readonly key: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
}

/**
 * Returns the command of a key in the tree, as in the tree view pattern of the ARIA Authoring Practices: up and down
 * move through visible rows, right goes down a level and left up. With Alt, up and down move through the placements of
 * a node. `null` if the key does nothing.
 */
export function navigate(
  press: KeyPress,
  active: PlacementKey,
  rows: readonly Row[],
  outline: Outline,
  collapsed: ReadonlySet<PlacementKey>,
): Command | null {
  const row = getRow(outline, active);
  if (!row || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  if (press.altKey) {
    const places = outline.placements.get(row.node.id) ?? [];
    const at = places.indexOf(row);
    if (press.key === "ArrowDown") return go(places[(at + 1) % places.length], active);
    if (press.key === "ArrowUp") return go(places[(at + places.length - 1) % places.length], active);
    if (press.key === "Home") return go(places[0], active);
    return null;
  }
  switch (press.key) {
    case "ArrowDown":
    case "ArrowUp":
      return go(rows[rows.indexOf(row) + (press.key === "ArrowDown" ? 1 : -1)], active);
    case "Home":
      return go(rows[0], active);
    case "End":
      return go(rows.at(-1), active);
    case "ArrowRight":
      if (!row.expandable) return null;
      return collapsed.has(active) ? { type: "expand", key: active } : go(rows[rows.indexOf(row) + 1], active);
    case "ArrowLeft":
      if (row.expandable && !collapsed.has(active)) return { type: "collapse", key: active };
      return go(row.above ?? undefined, active);
    case "Enter":
    case " ":
      return { type: "select", key: active };
    case "Escape":
      return { type: "clear" };
    default:
      return null;
  }
}

function go(row: Row | undefined, active: PlacementKey): Command | null {
  return row && row.key !== active ? { type: "go", to: row.key } : null;
}
