import {
  checkOperation,
  childList,
  createId,
  type NodeId,
  type PlacementKey,
  placementKey,
  type Refusal,
  type Row,
} from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";
import { mayContain } from "@logic-model/core/vocabulary";
import { type Plan, planMoveTo, planPlace } from "../command/plan.ts";
import type { LogicModelEditorState } from "../editing/editorState.ts";

/** Where a drag would drop: at an edge of a row, or inside it. */
export interface DropTarget {
  readonly key: PlacementKey;
  readonly at: "before" | "after" | "inside";
  readonly plan: Plan | null;
  readonly refusal: Refusal | null;
}

/**
 * Returns where rows dropped on a row would be placed: beside a row of the same kind, or inside one that may contain
 * them. `along` is the position on the row, from 0 at its start to 1. With `reuse`, placements are added, not moved.
 */
export function findDropTarget(
  { outline, model }: Pick<LogicModelEditorState, "outline" | "model">,
  dragged: readonly Row[],
  key: PlacementKey,
  along: number,
  reuse: boolean,
): DropTarget | null {
  const row = getRow(outline, key);
  const kind = dragged[0]?.node.kind;
  if (!row || !kind || dragged.some((other) => other === row)) return null;
  const inside = mayContain(row.node.kind, kind);
  const beside = row.node.kind === kind && row.parent !== null;
  const edge = inside ? 0.25 : 0.5;
  const at = beside && along < edge ? "before" : beside && along >= 1 - edge ? "after" : inside ? "inside" : null;
  if (!at) return { key, at: "inside", plan: null, refusal: { code: "wrong-kind" } };
  const parent = (at === "inside" ? row.node.id : row.parent) as NodeId;
  const list = row.above ? childList(row.above.node, kind) : [];
  const index =
    at === "inside" ? undefined : list.findIndex(({ node }) => node === row.node.id) + (at === "after" ? 1 : 0);
  const plan = reuse
    ? placeAll(dragged, parent, index)
    : planMoveTo({ outline, rows: dragged, newId: createId }, parent, index);
  const refusal = plan && checkOperation(model, plan.operation);
  return { key, at, plan: refusal ? null : plan, refusal };
}

function placeAll(rows: readonly Row[], parent: NodeId, index: number | undefined): Plan {
  const plans = rows.map(({ node }, i) => planPlace(node.id, parent, index === undefined ? undefined : index + i));
  const last = rows.at(-1) as Row;
  return {
    operation: { type: "batch", operations: plans.map(({ operation }) => operation) },
    focus: placementKey(parent, last.node.id),
  };
}
