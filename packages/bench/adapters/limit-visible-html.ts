import "./card.css";
import "./limit-visible-html.css";
import type { View } from "../src/contract.ts";
import { install } from "../src/page.ts";
import { layoutSinglePass, linkPath, type Positions } from "../src/single-pass.ts";
import { type Tree, type TreeNode, withLabel, withLeaf } from "../src/tree.ts";
import { type Area, areaOf, columnsOf, covers, visible } from "../src/visible.ts";

/** The margin drawn around the screen, in px. */
const MARGIN = 400;

let tree: Tree;
let positions: Positions;
let columns: number[][];
let view: View;
let drawn: Area;
const layer = document.createElement("div");
layer.className = "layer";

function layout(next: Tree): void {
  tree = next;
  positions = layoutSinglePass(tree);
  columns = columnsOf(tree);
}

function draw(): void {
  drawn = areaOf(view, MARGIN);
  const { nodes, links } = visible(tree, positions, columns, drawn);
  const cards = nodes.map((index) => {
    const { kind, height, label } = tree[index] as TreeNode;
    const at = `translate(${positions.x[index]}px,${positions.y[index]}px)`;
    return `<div class="card ${kind}" data-index="${index}" style="transform:${at};height:${height}px">${label}</div>`;
  });
  const path = links.map((index) => linkPath(tree, positions, index)).join("");
  layer.innerHTML = `<svg><path d="${path}"/></svg>${cards.join("")}`;
}

function setView(next: View): void {
  view = next;
  layer.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.k})`;
}

install({
  name: "limit: visible HTML",
  note: "single-pass layout; innerHTML of everything within 400 px of the screen, rewritten when the view leaves that area",
  mount(host, next, viewFor) {
    layout(next);
    setView(viewFor((i) => ({ x: positions.x[i] as number, y: positions.y[i] as number })));
    draw();
    host.append(layer);
  },
  setView(next) {
    setView(next);
    if (!covers(drawn, next)) draw();
  },
  rename(index, text) {
    const before = tree[index]?.height;
    tree = withLabel(tree, index, text);
    const card = layer.querySelector(`[data-index="${index}"]`);
    if (card && tree[index]?.height === before) {
      card.textContent = text; // same height: nothing moves
      return;
    }
    layout(tree);
    draw();
  },
  add(parent, id, text) {
    layout(withLeaf(tree, parent, id, text));
    draw();
  },
});
