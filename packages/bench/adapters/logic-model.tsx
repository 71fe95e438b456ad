import "@logic-model/react/styles.css";
import {
  applyOperation,
  type LogicModel,
  type Node,
  type Operation,
  type Placement,
  placementKey,
} from "@logic-model/core";
import { LogicModelViewer, type LogicModelViewerHandle } from "@logic-model/react";
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { install } from "../src/page.ts";
import type { Tree } from "../src/tree.ts";

const LIST = { indicator: "indicators", outcome: "outcomes", measure: "measures" } as const;
type Lists = Record<(typeof LIST)[keyof typeof LIST], Placement[]>;

/**
 * Converts the tree to a model, and returns the node id of each card. All placements of a measure become placements of one
 * node, except the second one under the same outcome, which a model doesn't allow: it becomes a separate node.
 */
function toModel(tree: Tree): { model: LogicModel; ids: string[] } {
  const nodes: Record<string, Node> = {};
  const made: Node[] = [];
  const known = new Map<string, { readonly node: Node; below: number }>();
  for (const { kind, parent, id, label: text, measure } of tree) {
    const reused = known.get(measure);
    let node: Node;
    if (reused && reused.below !== parent) {
      reused.below = parent;
      node = reused.node;
    } else {
      const own = measure && !reused ? measure : id;
      if (kind === "indicator") node = { id: own, kind, text };
      else if (kind === "measure") node = { id: own, kind, text, indicators: [] };
      else node = { id: own, kind, text, indicators: [], outcomes: [], measures: [] };
      nodes[own] = node;
      if (measure && !reused) known.set(measure, { node, below: parent });
    }
    made.push(node);
    if (kind !== "vision") (made[parent] as unknown as Lists)[LIST[kind]].push({ node: node.id });
  }
  return { model: { title: "", root: (made[0] as Node).id, nodes, unplaced: [] }, ids: made.map((node) => node.id) };
}

let root: Root;
let model: LogicModel;
let ids: string[];
const viewer = createRef<LogicModelViewerHandle>();

function render(): void {
  flushSync(() =>
    root.render(<LogicModelViewer value={model} toolbar={false} ref={viewer} style={{ height: "100%" }} />),
  );
}

function apply(operation: Operation): void {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  model = change.model;
  render();
}

function scrollTo({ x, y, k }: { x: number; y: number; k: number }): void {
  viewer.current?.scrollTo({ x: -x / k, y: -y / k, zoom: k });
}

install({
  name: "logic-model",
  note: "includes its own text measuring, line breaking and layout, and building the model from the tree",
  mount(host, tree, viewFor) {
    ({ model, ids } = toModel(tree));
    root = createRoot(host);
    render();
    scrollTo(
      viewFor((index) => {
        const key = placementKey(ids[tree[index]?.parent ?? -1] ?? null, ids[index] as string);
        const box = viewer.current?.positionOf(key);
        if (!box) throw new Error(`no position for ${key}`);
        return box;
      }),
    );
  },
  setView: scrollTo,
  rename(index, text) {
    apply({ type: "edit", target: "node", node: ids[index] as string, set: { text } });
  },
  add(parent, id, text) {
    apply({
      type: "add",
      node: { id, kind: "measure", text, indicators: [] },
      parent: ids[parent] as string,
      index: 1,
    });
  },
});
