import { readFileSync } from "node:fs";
import {
  createOutline,
  type LogicModel,
  type Node,
  type NodeId,
  type Placement,
  profileOf,
  readLogicModel,
  type Vision,
} from "@logic-model/core";
import { lint, RULES } from "@logic-model/core/lint";
import { median } from "./stats.ts";

const COPIES = [1, 10, 100];
const ROUNDS = 9;

/** Times the rules on a real model and on 10 and 100 copies of it under one vision, as Markdown. Linear rules take 10 times as long for 10 times the nodes. */
export function benchRules(): string {
  const models = COPIES.map((count) => copies(count));
  const total = models.map((model) => time(model, (state) => lint(state, { preset: "all" })));
  const rules = RULES.map((rule) => ({
    id: rule.id,
    times: models.map((model) => {
      const profile = profileOf(model);
      return time(model, (state) => rule.check({ model: state, outline: createOutline(state), profile }));
    }),
  }));
  const slowest = [...rules].sort((a, b) => (b.times.at(-1) as number) - (a.times.at(-1) as number)).slice(0, 8);
  const line = (name: string, times: readonly number[]) =>
    `| ${name} | ${times.map((ms) => ms.toFixed(2)).join(" | ")} | ${((times[2] as number) / (times[1] as number)).toFixed(1)} |`;
  const sizes = models.map((model) => Object.keys(model.nodes).length);
  return [
    `| ms, median of ${ROUNDS} | ${sizes.map((size) => `${size} nodes`).join(" | ")} | × for 10 × |`,
    "| --- | --: | --: | --: | --: |",
    line(`all ${RULES.length} rules`, total),
    ...slowest.map(({ id, times }) => line(id, times)),
  ].join("\n");
}

/** The median time of `work` on fresh copies of a model whose outline is already computed. */
function time(model: LogicModel, work: (state: LogicModel) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const state = { ...model };
    createOutline(state);
    const start = performance.now();
    work(state);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Returns a model with `count` copies of the cancer plan's outcomes under one vision. */
function copies(count: number): LogicModel {
  const read = readLogicModel(readFileSync(new URL("../../samples/cancer-plan.json", import.meta.url)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { model } = read;
  const { [model.root]: root, ...below } = model.nodes;
  const nodes: Record<NodeId, Node> = {};
  const outcomes: Placement[] = [];
  const indicators: Placement[] = [];
  const unplaced: NodeId[] = [];
  for (let copy = 0; copy < count; copy++) {
    const id = (node: NodeId) => `${node}-${copy}`;
    const list = (placements: readonly Placement[]) => placements.map((p) => ({ ...p, node: id(p.node) }));
    for (const node of Object.values(below)) {
      const copied: Record<string, unknown> = { ...node, id: id(node.id), text: `${node.text}（圏域${copy}）` };
      for (const kind of ["indicators", "outcomes", "measures"])
        if (copied[kind]) copied[kind] = list(copied[kind] as readonly Placement[]);
      nodes[id(node.id)] = copied as unknown as Node;
    }
    outcomes.push(...list((root as Vision).outcomes));
    indicators.push(...list((root as Vision).indicators));
    unplaced.push(...model.unplaced.map(id));
  }
  nodes[model.root] = { ...(root as Vision), outcomes, indicators };
  return { ...model, nodes, unplaced };
}
