import { readFileSync } from "node:fs";
import {
  applyOperation,
  type LogicModel,
  type NodeId,
  type PlacementKey,
  type Row,
  readLogicModel,
  createOutline as readOutline,
} from "@logic-model/core";
import { getRow } from "@logic-model/core/outline";
import type { CommandContext } from "../command/command.ts";
import { COMMANDS, type CommandId } from "../command/commands.ts";
import { makePlan } from "../command/plan.ts";

const file = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!file.ok) throw new Error(file.problems[0]?.code);

/** 福知山市 在宅医療・介護連携 */
export const fukuchiyama: LogicModel = file.model;

/** The measures of its first outcome. */
export const [m1, m2, m3] = measuresOf(fukuchiyama, "o1") as [NodeId, NodeId, NodeId];

/** Returns a source of the ids `…new1`, `…new2` and so on. */
export function numberedIds(): CommandContext["newId"] {
  let count = 0;
  return (prefix) => `${prefix}new${++count}`;
}

/** Returns the model after a command about these rows, and the row to select. Throws if the command has nothing to do. */
export function runPlan(
  model: LogicModel,
  id: CommandId,
  ...keys: PlacementKey[]
): { readonly model: LogicModel; readonly focus: PlacementKey | null } {
  const command = COMMANDS[id];
  if (!("plan" in command)) throw new Error(`${id} has no plan`);
  const outline = readOutline(model);
  const rows = keys.map((key) => getRow(outline, key) as Row);
  const plan = makePlan(command.plan, { outline, rows, newId: numberedIds() });
  if (!plan) throw new Error(`${id} has nothing to do`);
  const change = applyOperation(model, plan.operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return { model: change.model, focus: plan.focus };
}

/** Returns the ids of the measures of an outcome, in order. */
export function measuresOf(model: LogicModel, id: NodeId): readonly NodeId[] {
  const node = model.nodes[id];
  return node?.kind === "outcome" ? node.measures.map((placement) => placement.node) : [];
}
