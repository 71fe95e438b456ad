import type { NodeKind } from "@logic-model/core";
import { pick, random } from "./random.ts";
import { label } from "./words.ts";

/** A card of the drawing. `parent` and `children` are indices into the tree. */
export interface TreeNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly parent: number;
  readonly children: readonly number[];
  readonly depth: number;
  readonly label: string;
  /** The id of the placed measure if this is a placement, otherwise empty. */
  readonly measure: string;
  /** In px, for adapters that don't measure. */
  readonly width: number;
  readonly height: number;
}

/** The nodes to draw in reading order: the vision first, parents before their children. */
export type Tree = readonly TreeNode[];

/** The share of placements that reuse a measure placed earlier. */
const REUSES = 0.4;
/** The share of measures below the lowest outcomes. The rest are indicators. */
const MEASURES = 55 / 75;

type Content = Pick<TreeNode, "id" | "kind" | "label"> & { readonly measure?: string };
interface Draft extends Content {
  readonly below: Draft[];
}

/**
 * Builds a tree of exactly `size` nodes, the same each time: a vision, outcomes (at most 8 under one parent), and about 14
 * measures and indicators under each outcome of the lowest level.
 */
export function makeTree(size: number): Tree {
  const next = random(2654435761 + size);
  const vision: Draft = { id: "v", kind: "vision", label: label(next), below: [] };
  const counts = [Math.max(6, Math.round((size - 1) / 14.3))];
  while ((counts[0] as number) > 8) counts.unshift(Math.ceil((counts[0] as number) / 8));
  let lowest = [vision];
  let outcomes = 0;
  for (const count of counts)
    lowest = spread(count, lowest, () => ({ id: `o${++outcomes}`, kind: "outcome", label: label(next) }));

  const leaves = size - 1 - outcomes;
  const known: Content[] = [];
  const measures: Content[] = [];
  const indicators: Content[] = [];
  for (let i = 0; i < leaves; i++)
    if (next() < MEASURES) {
      const reused = known.length > 2 && next() < REUSES;
      const measure = reused
        ? pick(next, known)
        : { id: `m${known.length + 1}`, kind: "measure" as const, label: label(next) };
      if (!reused) known.push(measure);
      measures.push({ ...measure, id: `p${measures.length + 1}`, measure: measure.id });
    } else indicators.push({ id: `i${indicators.length + 1}`, kind: "indicator", label: label(next) });
  spread(measures.length, lowest, (i) => measures[i] as Content);
  spread(indicators.length, lowest, (i) => indicators[i] as Content);
  return flatten(vision);
}

/** Adds `count` drafts, spread evenly over the given parents. */
function spread(count: number, above: readonly Draft[], make: (i: number) => Content): Draft[] {
  return Array.from({ length: count }, (_, i) => {
    const draft: Draft = { ...make(i), below: [] };
    (above[Math.floor((i * above.length) / count)] as Draft).below.push(draft);
    return draft;
  });
}

function flatten(vision: Draft): Tree {
  const nodes: TreeNode[] = [];
  const visit = (draft: Draft, parent: number, depth: number): number => {
    const at = nodes.length;
    const children: number[] = [];
    nodes.push(makeNode(draft, parent, children, depth));
    for (const child of draft.below) children.push(visit(child, at, depth + 1));
    return at;
  };
  visit(vision, -1, 0);
  return nodes;
}

/** One literal, so that all nodes share a hidden class. A line of full-width text, 18 px high, holds 16 characters of 13 px. */
function makeNode(content: Content, parent: number, children: readonly number[], depth: number): TreeNode {
  return {
    id: content.id,
    kind: content.kind,
    parent,
    children,
    depth,
    label: content.label,
    measure: content.measure ?? "",
    width: 224,
    height: 12 + 18 * Math.ceil(content.label.length / 16),
  };
}

/** Returns the tree with the label of one node changed. */
export function withLabel(tree: Tree, index: number, text: string): Tree {
  const node = tree[index] as TreeNode;
  return tree.with(index, makeNode({ ...node, label: text }, node.parent, node.children, node.depth));
}

/** Returns the tree with a new measure as the second child of `parent`, whose first child must be a leaf. */
export function withLeaf(tree: Tree, parent: number, id: string, text: string): Tree {
  const above = tree[parent] as TreeNode;
  const at = (above.children[0] as number) + 1;
  const shift = (index: number) => (index >= at ? index + 1 : index);
  const nodes = tree.map((node) =>
    node.parent >= at || (node.children.at(-1) ?? -1) >= at
      ? makeNode(node, shift(node.parent), node.children.map(shift), node.depth)
      : node,
  );
  nodes[parent] = makeNode(above, above.parent, [at - 1, at, ...above.children.slice(1).map(shift)], above.depth);
  nodes.splice(at, 0, makeNode({ id, kind: "measure", label: text }, parent, [], above.depth + 1));
  return nodes;
}

/** The outcome to edit: the one closest to the middle of the drawing that has only leaves, and more than two of them. */
export function middleOutcome(tree: Tree): number {
  const suits = (index: number) => {
    const children = tree[index]?.children ?? [];
    return tree[index]?.kind === "outcome" && children.length > 2 && tree[children[0] as number]?.kind === "measure";
  };
  const middle = tree.length >> 1;
  for (let distance = 0; distance <= middle + 1; distance++)
    for (const index of [middle - distance, middle + distance]) if (suits(index)) return index;
  throw new Error("no outcome with measures");
}
