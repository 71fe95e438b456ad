import {
  childPlacements,
  createNode,
  type Node,
  type Operation,
  type PlacementKey,
  placementKey,
} from "@logic-model/core";
import type { EditorCommand } from "./command.ts";
import { indexOf, type Plan, type PlanContext, planOf, prefixOf, topmost } from "./plan.ts";

type ClipboardId = "copy" | "cut" | "paste" | "duplicate";

/** Commands that copy rows. */
export const CLIPBOARD: Readonly<Record<ClipboardId, EditorCommand>> = {
  copy: {
    title: { ja: "コピー", en: "Copy" },
    browserKeys: ["Mod+C"],
    help: "arrange",
    menus: { row: "clipboard" },
    changes: false,
    element: true,
  },
  cut: {
    title: { ja: "切り取り", en: "Cut" },
    browserKeys: ["Mod+X"],
    help: "arrange",
    menus: { row: "clipboard" },
    element: true,
  },
  paste: {
    title: { ja: "貼り付け…", en: "Paste…" },
    browserKeys: ["Mod+V"],
    help: "arrange",
    menus: { row: "clipboard", add: "existing" },
    element: true,
  },
  duplicate: {
    title: { ja: "複製", en: "Duplicate" },
    keys: ["Mod+D"],
    help: "add",
    menus: { row: "clipboard" },
    plan: planDuplicate,
  },
};

/** Adds a node with the same fields. What the original contains is reused below the copy. */
function planDuplicate({ outline: { model }, rows, newId }: PlanContext): Plan | null {
  const operations: Operation[] = [];
  let focus: PlacementKey | null = null;
  for (const row of topmost(rows)) {
    const { node, parent, placement } = row;
    if (node.kind === "vision") continue;
    const id = newId(prefixOf(node.kind));
    const { node: _, ...local } = placement ?? { node: "" };
    const copy = { ...node, ...createNode(node.kind, id, node.text) } as Node;
    const index = parent === null ? model.unplaced.indexOf(node.id) + 1 : indexOf(model, row) + 1;
    operations.push({ type: "add", node: copy, parent, index, ...(parent === null ? {} : { placement: local }) });
    for (const { node: child, ...own } of childPlacements(node))
      operations.push({ type: "place", node: child, parent: id, placement: own });
    focus = placementKey(parent, id);
  }
  return planOf(operations, focus);
}
