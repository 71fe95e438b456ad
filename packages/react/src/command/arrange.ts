import { checkOperation, type NodeId, type Row } from "@logic-model/core";
import type { EditorCommand } from "./command.ts";
import { indexOf, type Plan, type PlanContext, planMoveTo, planOf, siblings, singleRow } from "./plan.ts";

type ArrangeId = "move-up" | "move-down" | "move-in" | "move-out" | "move-to";

/** Commands that move rows. */
export const ARRANGE: Readonly<Record<ArrangeId, EditorCommand>> = {
  "move-up": {
    title: { ja: "上へ", en: "Move up" },
    keys: ["Alt+Shift+ArrowUp"],
    help: "arrange",
    menus: { row: "move", move: "step" },
    plan: (context) => planShift(context, -1),
  },
  "move-down": {
    title: { ja: "下へ", en: "Move down" },
    keys: ["Alt+Shift+ArrowDown"],
    help: "arrange",
    menus: { row: "move", move: "step" },
    plan: (context) => planShift(context, 1),
  },
  "move-in": {
    title: { ja: "階層を一つ下げる", en: "Move one level in" },
    keys: ["Alt+Shift+ArrowRight"],
    help: "arrange",
    menus: { row: "move", move: "step" },
    plan: (context) => {
      const { model } = context.outline;
      const row = singleRow(context);
      const before = row && siblings(model, row)[indexOf(model, row) - 1];
      return before ? planMoveTo(context, before) : null;
    },
  },
  "move-out": {
    title: { ja: "階層を一つ上げる", en: "Move one level out" },
    keys: ["Alt+Shift+ArrowLeft"],
    help: "arrange",
    menus: { row: "move", move: "step" },
    plan: (context) => {
      const row = singleRow(context);
      const above = row?.above;
      if (!above || above.parent === null) return null;
      const index = row.node.kind === above.node.kind ? indexOf(context.outline.model, above) + 1 : undefined;
      return planMoveTo(context, above.parent, index);
    },
  },
  "move-to": {
    title: { ja: "移動先を選ぶ…", en: "Move to…" },
    keys: ["Mod+Shift+K"],
    help: "arrange",
    menus: { row: "move", move: "choose" },
    dialog: ({ rows }) => (rows.some(({ node }) => node.kind !== "vision") ? { type: "move-to" } : null),
  },
};

/** Moves siblings one place up or down; past the first or last, to the parent's neighbour. */
function planShift(context: PlanContext, step: -1 | 1): Plan | null {
  const { outline, rows } = context;
  const { model } = outline;
  const first = rows[0] as Row;
  if (rows.some((row) => row.parent !== first.parent || row.node.kind !== first.node.kind)) return null;
  const list = siblings(model, first);
  const indexes = rows.map((row) => indexOf(model, row));
  const edge = step < 0 ? Math.min(...indexes) === 0 : Math.max(...indexes) === list.length - 1;
  if (edge) return first.above ? planCross(context, first.above, step) : null;
  const parent = first.parent;
  const ids = rows.map((row) => row.node.id);
  return planOf(
    (step < 0 ? ids : ids.reverse()).map((node) => ({
      type: "move",
      node,
      from: parent,
      to: parent,
      index: list.indexOf(node) + step,
    })),
    (rows.at(-1) as Row).key,
  );
}

/** Moves the rows to the nearest sibling of their parent that accepts them. */
function planCross(context: PlanContext, parent: Row, step: -1 | 1): Plan | null {
  const { model } = context.outline;
  const parents = siblings(model, parent);
  for (let i = parents.indexOf(parent.node.id) + step; i >= 0 && i < parents.length; i += step) {
    const made = planMoveTo(context, parents[i] as NodeId, step < 0 ? undefined : 0);
    if (made && checkOperation(model, made.operation) === null) return made;
  }
  return null;
}
