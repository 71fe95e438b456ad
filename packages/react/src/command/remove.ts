import {
  type NodeId,
  type Operation,
  type Outline,
  type PlacementKey,
  placementKey,
  type Row,
} from "@logic-model/core";
import type { EditorCommand } from "./command.ts";
import { type Plan, type PlanContext, planOf, siblings, topmost } from "./plan.ts";

type RemoveId = "take-off" | "delete";

/** Commands that remove rows. */
export const REMOVE: Readonly<Record<RemoveId, EditorCommand>> = {
  "take-off": {
    title: { ja: "ここから除外（未配置に残す）", en: "Remove from here, keep unplaced" },
    help: "remove",
    menus: { row: "remove" },
    plan: planTakeOff,
  },
  delete: {
    title: { ja: "削除", en: "Delete" },
    keys: ["Delete", "Backspace"],
    help: "remove",
    menus: { row: "remove" },
    plan: planDelete,
  },
};

/** Removes every placement, and a node with its last one. Nodes that were only below it become unplaced. */
function planDelete({ outline, rows }: PlanContext): Plan | null {
  const removed = new Map<NodeId, number>();
  const targets = topmost(rows).filter((row) => row.node.kind !== "vision");
  const operations = targets.map(({ node, parent, places }): Operation => {
    const before = removed.get(node.id) ?? 0;
    removed.set(node.id, before + 1);
    return parent === null || places - before < 2
      ? { type: "remove", node: node.id }
      : { type: "unplace", node: node.id, parent };
  });
  return planOf(operations, neighbour(outline, targets));
}

/** Removes every placement. A node without any other becomes unplaced. */
function planTakeOff({ outline, rows }: PlanContext): Plan | null {
  const targets = topmost(rows).filter((row) => row.parent !== null);
  const operations = targets.map(
    ({ node, parent }): Operation => ({ type: "unplace", node: node.id, parent: parent as NodeId }),
  );
  return planOf(operations, neighbour(outline, targets));
}

/** The row to select when rows are removed: the next sibling, else the previous one, else the parent. */
function neighbour(outline: Outline, removed: readonly Row[]): PlacementKey | null {
  const last = removed.at(-1);
  if (!last) return null;
  const keys = new Set(removed.map((row) => row.key));
  const list = siblings(outline.model, last);
  const index = list.indexOf(last.node.id);
  const candidates = [...list.slice(index + 1), ...list.slice(0, index).reverse()].map((id) =>
    placementKey(last.parent, id),
  );
  return candidates.find((key) => !keys.has(key)) ?? last.above?.key ?? outline.rows[0]?.key ?? null;
}
