import "@xyflow/react/dist/base.css";
import "./card.css";
import "./reactflow-visible.css";
import {
  applyNodeChanges,
  type Edge,
  Handle,
  type Node,
  type NodeChange,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
} from "@xyflow/react";
import { memo, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { View } from "../src/contract.ts";
import { install } from "../src/page.ts";
import { layoutSinglePass } from "../src/single-pass.ts";
import { type Tree, type TreeNode, withLabel, withLeaf } from "../src/tree.ts";

// Follows the advice of React Flow's documentation: a memoized node type outside the component, explicit sizes and handles
// so that nothing is measured, and the same objects for unchanged nodes.
type Card = Node<{ label: string; kind: string }, "card">;

const CardView = memo(({ data }: NodeProps<Card>) => (
  <div className={`card ${data.kind}`}>
    <Handle type="target" position={Position.Left} />
    {data.label}
    <Handle type="source" position={Position.Right} />
  </div>
));
const nodeTypes = { card: CardView };

let tree: Tree;
let flow: ReactFlowInstance<Card>;
let setNodes: (change: (nodes: Card[]) => Card[]) => void;
let setEdges: (change: (edges: Edge[]) => Edge[]) => void;

function toCard(node: TreeNode, x: number, y: number): Card {
  const handle = { y: node.height / 2, width: 1, height: 1 };
  return {
    id: node.id,
    type: "card",
    position: { x, y },
    width: node.width,
    height: node.height,
    data: { label: node.label, kind: node.kind },
    handles: [
      { ...handle, type: "target", position: Position.Left, x: 0 },
      { ...handle, type: "source", position: Position.Right, x: node.width },
    ],
  };
}

function toEdge(node: TreeNode): Edge {
  return { id: `e-${node.id}`, source: (tree[node.parent] as TreeNode).id, target: node.id };
}

const onNodesChange = (changes: NodeChange<Card>[]) => setNodes((nodes) => applyNodeChanges(changes, nodes));

function App({ initial, view }: { initial: Card[]; view: View }) {
  const [nodes, changeNodes] = useState(initial);
  const [edges, changeEdges] = useState(() => tree.slice(1).map(toEdge));
  setNodes = changeNodes;
  setEdges = changeEdges;
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      defaultViewport={{ x: view.x, y: view.y, zoom: view.k }}
      minZoom={0.01}
      onNodesChange={onNodesChange}
      onInit={(instance) => {
        flow = instance;
      }}
      onlyRenderVisibleElements
    />
  );
}

function update(next: Tree, added?: TreeNode): void {
  tree = next;
  const { x, y } = layoutSinglePass(tree);
  flushSync(() => {
    setNodes((nodes) => {
      const known = new Map(nodes.map((node) => [node.id, node]));
      return tree.map((node, i) => {
        const old = known.get(node.id);
        const sameLabel = old?.data.label === node.label;
        if (old && sameLabel && old.position.x === x[i] && old.position.y === y[i]) return old;
        const card = toCard(node, x[i] as number, y[i] as number);
        if (!old) return card;
        return { ...card, ...(old.measured && { measured: old.measured }), data: sameLabel ? old.data : card.data };
      });
    });
    if (added) setEdges((edges) => [...edges, toEdge(added)]);
  });
}

install({
  name: "React Flow, visible only",
  note: "12.12.1, onlyRenderVisibleElements; single-pass layout, explicit sizes and handles",
  mount(host, next, viewFor) {
    tree = next;
    const { x, y } = layoutSinglePass(tree);
    const view = viewFor((i) => ({ x: x[i] as number, y: y[i] as number }));
    const cards = tree.map((node, i) => toCard(node, x[i] as number, y[i] as number));
    flushSync(() => createRoot(host).render(<App initial={cards} view={view} />));
  },
  setView({ x, y, k }) {
    flow.setViewport({ x, y, zoom: k });
  },
  rename(index, text) {
    update(withLabel(tree, index, text));
  },
  add(parent, id, text) {
    const next = withLeaf(tree, parent, id, text);
    update(
      next,
      next.find((node) => node.id === id),
    );
  },
});
