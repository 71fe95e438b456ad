import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import type { LogicModel, Node, NodeId, Outcome, Placement, Vision } from "../model/types.ts";
import { createOutline, type Outline, type Row } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import { RULES } from "./rules/index.ts";

/** Returns a model with `count` copies of a sample below one vision, with the same texts, codes and terms in each. */
function copies(name: string, count: number): LogicModel {
  const read = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!read.ok) throw new Error(name);
  const { model } = read;
  const nodes: Record<NodeId, Node> = {};
  const outcomes: Placement[] = [];
  const unplaced: NodeId[] = [];
  for (let copy = 0; copy < count; copy++) {
    const id = (node: NodeId) => `${node}-${copy}`;
    const list = (placements: readonly Placement[]) => placements.map((p) => ({ ...p, node: id(p.node) }));
    for (const node of Object.values(model.nodes)) {
      if (node.id === model.root) continue;
      const copied: Record<string, unknown> = {
        ...node,
        id: id(node.id),
        text: copy % 2 ? `${node.text}（${copy}）` : node.text,
      };
      for (const kind of ["indicators", "outcomes", "measures"])
        if (kind in node) copied[kind] = list((node as Outcome)[kind as "outcomes"]);
      nodes[id(node.id)] = copied as unknown as Node;
    }
    outcomes.push(...list((model.nodes[model.root] as Vision).outcomes));
    unplaced.push(...model.unplaced.map(id));
  }
  nodes[model.root] = { ...(model.nodes[model.root] as Vision), outcomes, indicators: [] };
  for (const placement of (model.nodes[model.root] as Vision).indicators)
    for (let copy = 0; copy < count; copy++) delete nodes[`${placement.node}-${copy}`];
  return { ...model, nodes, unplaced };
}

/** Returns the outline with a counter of all reads of properties of rows, nodes, and lists of them. */
function counted(read: Outline): { readonly outline: Outline; readonly count: () => number } {
  let count = 0;
  const known = new WeakMap<object, object>();
  function watch<T extends object>(object: T): T {
    const seen = known.get(object);
    if (seen) return seen as T;
    const proxy = new Proxy(object, {
      get(target, key) {
        count++;
        const value = Reflect.get(target, key) as unknown;
        if (value instanceof Map || typeof value === "function" || typeof key === "symbol") return value;
        return typeof value === "object" && value !== null ? watch(value) : value;
      },
    });
    known.set(object, proxy);
    return proxy;
  }
  const rows = (list: readonly Row[]) => list.map(watch);
  const placements = new Map([...read.placements].map(([id, list]) => [id, rows(list)]));
  return {
    outline: {
      model: watch(read.model),
      rows: watch(rows(read.rows)),
      unplaced: watch(rows(read.unplaced)),
      placements,
    },
    count: () => count,
  };
}

function looks(model: LogicModel): ReadonlyMap<string, number> {
  return new Map(
    RULES.map((rule) => {
      const watched = counted(createOutline(model));
      rule.check({ model: watched.outline.model, outline: watched.outline, profile: profileOf(model) });
      return [rule.id, watched.count()];
    }),
  );
}

it.each(["fukuchiyama", "cancer-plan"])("reads at most 15 times as much in a model 10 times as large: %s", (name) => {
  const small = looks(copies(name, 2));
  const large = looks(copies(name, 20));
  for (const { id } of RULES) expect(large.get(id), id).toBeLessThanOrEqual(15 * (small.get(id) as number) + 500);
});
