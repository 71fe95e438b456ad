import type { Tree, TreeNode } from "./tree.ts";

/** In px: the distance of columns, which is a card's width plus the space for links, and the gap between cards. */
const COLUMN = 300;
const GAP = 10;

/** The top left of each card, by its index in the tree. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The cheapest possible layout: two passes over the array without creating objects, one column for each depth, parents
 * centred on their children. For adapters without a layout of their own.
 */
export function layoutSinglePass(tree: Tree): Positions {
  const size = tree.length;
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const block = new Float64Array(size); // height of a node with all its descendants
  const below = new Float64Array(size); // height of the descendants
  for (let i = size - 1; i >= 0; i--) {
    const node = tree[i] as TreeNode;
    block[i] = Math.max(node.height + GAP, below[i] as number);
    if (node.parent >= 0) below[node.parent] = (below[node.parent] as number) + (block[i] as number);
  }
  const next = new Float64Array(size); // top of the next child of a node
  for (let i = 0; i < size; i++) {
    const node = tree[i] as TreeNode;
    let top = 0;
    if (node.parent >= 0) {
      top = next[node.parent] as number;
      next[node.parent] = top + (block[i] as number);
    }
    x[i] = node.depth * COLUMN;
    y[i] = top + ((block[i] as number) - node.height) / 2;
    next[i] = top + ((block[i] as number) - (below[i] as number)) / 2;
  }
  return { x, y };
}

/** The SVG path of the link from a node's parent to the node. */
export function linkPath(tree: Tree, { x, y }: Positions, index: number): string {
  const node = tree[index] as TreeNode;
  const parent = tree[node.parent] as TreeNode;
  const x1 = (x[node.parent] as number) + parent.width;
  const y1 = (y[node.parent] as number) + parent.height / 2;
  const x2 = x[index] as number;
  const y2 = (y[index] as number) + node.height / 2;
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}
