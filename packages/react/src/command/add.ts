import { type ChildKind, createNode, getNode, type Node, type NodeId, placementKey, type Row } from "@logic-model/core";
import { mayContain } from "@logic-model/core/vocabulary";
import type { Dialog, EditorCommand } from "./command.ts";
import { indexOf, type Plan, type PlanContext, prefixOf } from "./plan.ts";

type AddId =
  | "add-after"
  | "add-below"
  | "add-outcome"
  | "add-outcome-below"
  | "add-measure"
  | "add-indicator"
  | "place";

/** Commands that add an item, new or existing. */
export const ADD: Readonly<Record<AddId, EditorCommand>> = {
  "add-after": {
    title: { ja: "次に追加", en: "Add next" },
    keys: ["Mod+Enter"],
    help: "add",
    menus: { row: "add", add: "new" },
    plan: (context) => {
      const row = context.rows.at(-1);
      return row && row.node.kind !== "vision" ? planAdd(context, row.node.kind) : null;
    },
  },
  "add-below": {
    title: { ja: "下に追加", en: "Add below" },
    keys: ["Mod+Shift+Enter"],
    help: "add",
    plan: (context) => {
      const row = context.rows.at(-1);
      const kind = row && USUAL_CHILD[row.node.kind];
      return kind ? planAdd(context, kind) : null;
    },
  },
  "add-outcome": {
    title: { ja: "{outcome}を追加", en: "Add {outcome}" },
    help: "add",
    menus: { row: "add", add: "new" },
    plan: (context) => planAdd(context, "outcome"),
  },
  "add-outcome-below": {
    title: { ja: "この下に{outcome}を追加", en: "Add {outcome} below this one" },
    help: "add",
    menus: { row: "add", add: "new" },
    plan: planAddOutcomeBelow,
  },
  "add-measure": {
    title: { ja: "{measure}を追加", en: "Add {measure}" },
    help: "add",
    menus: { row: "add", add: "new" },
    plan: (context) => planAdd(context, "measure"),
  },
  "add-indicator": {
    title: { ja: "{indicator}を追加", en: "Add {indicator}" },
    keys: ["Mod+Alt+Enter"],
    help: "add",
    menus: { row: "add", add: "new" },
    plan: (context) => planAdd(context, "indicator"),
  },
  place: {
    title: { ja: "既にあるものを再掲…", en: "Reuse an existing item…" },
    keys: ["Mod+K"],
    help: "add",
    menus: { row: "add", add: "existing" },
    dialog: ({ selected }) => placeDialog(selected),
  },
};

/** The kind that is usually added below each kind. */
const USUAL_CHILD = { vision: "outcome", outcome: "measure", measure: "indicator", indicator: null } as const;

/** Adds a node below the last row if it may contain that kind, or else beside it. */
function planAdd({ outline: { model }, rows, newId }: PlanContext, kind: ChildKind): Plan | null {
  const row = rows.at(-1) as Row;
  const node = createNode(kind, newId(prefixOf(kind)));
  const add = (parent: NodeId | null, index?: number): Plan => ({
    operation: { type: "add", node, parent, ...(index === undefined ? {} : { index }) },
    focus: placementKey(parent, node.id),
    edit: true,
  });
  // An outcome goes beside an outcome, though it may contain one.
  if (row.node.kind !== kind && mayContain(row.node.kind, kind)) return add(row.node.id);
  if (row.parent === null)
    return row.node.kind === "vision" ? null : add(null, model.unplaced.indexOf(row.node.id) + 1);
  const parent = getNode(model, row.parent) as Node;
  if (!mayContain(parent.kind, kind)) return null;
  return add(row.parent, row.node.kind === kind ? indexOf(model, row) + 1 : undefined);
}

function planAddOutcomeBelow({ rows, newId }: PlanContext): Plan | null {
  const row = rows.at(-1);
  if (row?.node.kind !== "outcome") return null;
  const node = createNode("outcome", newId(prefixOf("outcome")));
  return {
    operation: { type: "add", node, parent: row.node.id },
    focus: placementKey(row.node.id, node.id),
    edit: true,
  };
}

/** Asks for an existing node to place: below the vision or an outcome, beside any other row. */
function placeDialog({ node, parent }: Row): Dialog | null {
  if (node.kind === "vision") return { type: "place", kind: "outcome", parent: node.id };
  if (node.kind === "outcome") return { type: "place", kind: "measure", parent: node.id };
  return parent === null ? null : { type: "place", kind: node.kind, parent };
}
