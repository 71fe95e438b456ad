import type { View } from "./contract.ts";
import type { Positions } from "./single-pass.ts";
import type { Tree, TreeNode } from "./tree.ts";

/** A part of the drawing. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The area that a view shows, plus `margin` px of screen around it. */
export function areaOf({ x, y, k }: View, margin: number): Area {
  return {
    left: (-x - margin) / k,
    top: (-y - margin) / k,
    right: (innerWidth - x + margin) / k,
    bottom: (innerHeight - y + margin) / k,
  };
}

/** Whether the drawn area covers the view. */
export function covers(drawn: Area, view: View): boolean {
  const seen = areaOf(view, 0);
  return seen.left >= drawn.left && seen.top >= drawn.top && seen.right <= drawn.right && seen.bottom <= drawn.bottom;
}

/** The nodes at each depth, from top to bottom. */
export function columnsOf(tree: Tree): number[][] {
  const columns: number[][] = [];
  tree.forEach(({ depth }, index) => {
    columns[depth] ??= [];
    columns[depth].push(index);
  });
  return columns;
}

/**
 * Finds the nodes in an area and the links that may cross it. Siblings are neighbours in their column, so links that enter
 * from outside belong to the runs directly above and below the nodes in the area.
 */
export function visible(
  tree: Tree,
  { x, y }: Positions,
  columns: readonly number[][],
  area: Area,
): { nodes: number[]; links: number[] } {
  const nodes: number[] = [];
  const links: number[] = [];
  const node = (index: number) => tree[index] as TreeNode;
  const top = (index: number) => y[index] as number;
  const parentMiddle = (index: number) => top(node(index).parent) + node(node(index).parent).height / 2;
  for (const column of columns) {
    const left = x[column[0] as number] as number;
    const { parent, width } = node(column[0] as number);
    const nodesShow = left < area.right && left + width > area.left;
    const linksShow = parent >= 0 && (x[parent] as number) + node(parent).width < area.right && left > area.left;
    let first = 0;
    for (let high = column.length; first < high; ) {
      const middle = (first + high) >> 1;
      const index = column[middle] as number;
      if (top(index) + node(index).height < area.top) first = middle + 1;
      else high = middle;
    }
    let after = first;
    for (; after < column.length && top(column[after] as number) < area.bottom; after++) {
      if (nodesShow) nodes.push(column[after] as number);
      if (linksShow) links.push(column[after] as number);
    }
    if (!linksShow) continue;
    for (let i = first - 1; i >= 0 && parentMiddle(column[i] as number) > area.top; i--)
      links.push(column[i] as number);
    for (let i = after; i < column.length && parentMiddle(column[i] as number) < area.bottom; i++)
      links.push(column[i] as number);
  }
  return { nodes, links };
}
