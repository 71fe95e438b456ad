import { placementKey } from "@logic-model/core";
import type { EditorCommand } from "./command.ts";
import { prefixOf, singleRow } from "./plan.ts";

type ItemId = "make-own" | "original-wording" | "merge";

/** Commands that decide which item a row shows. */
export const ITEM: Readonly<Record<ItemId, EditorCommand>> = {
  "make-own": {
    title: { ja: "再掲をやめて別の項目にする", en: "Make this a separate item" },
    help: "remove",
    menus: { row: "item" },
    plan: (context) => {
      const row = singleRow(context);
      if (!row || row.parent === null) return null;
      const { node, parent } = row;
      const id = context.newId(prefixOf(node.kind));
      return { operation: { type: "detach", node: node.id, parent, id }, focus: placementKey(parent, id) };
    },
  },
  "original-wording": {
    title: { ja: "もとの文言に戻す", en: "Use the original wording" },
    help: "write",
    menus: { row: "item" },
    plan: (context) => {
      const row = singleRow(context);
      if (!row || row.parent === null || row.placement?.text === undefined) return null;
      const { node, parent, key } = row;
      return {
        operation: { type: "edit", target: "placement", node: node.id, parent, set: { text: null } },
        focus: key,
      };
    },
  },
  merge: {
    title: { ja: "ほかの項目と統合…", en: "Merge with another item…" },
    help: "remove",
    menus: { row: "item" },
    dialog: ({ rows, selected }) => (rows.length === 1 && selected.node.kind !== "vision" ? { type: "merge" } : null),
  },
};
