import { childPlacements, getNode } from "../model/query.ts";
import type { Consultation, LogicModel, Node, NodeId, Placement } from "../model/types.ts";

/** Names a placement: `parent/node`, and `/node` for the vision and for what stands nowhere. */
export type PlacementKey = string;

/** The key of the placement of `node` under `parent`. */
export function placementKey(parent: NodeId | null, node: NodeId): PlacementKey {
  return `${parent ?? ""}/${node}`;
}

/** One line of the outline: a placement as it is read. */
export interface Row {
  readonly key: PlacementKey;
  readonly node: Node;
  /** `null` for the vision and for the nodes that stand nowhere. */
  readonly parent: NodeId | null;
  readonly placement: Placement | null;
  /** The row of the parent; `null` where `parent` is. */
  readonly above: Row | null;
  /** 1 for the vision, as `aria-level`. */
  readonly level: number;
  /** From 1, among all children of the parent, as `aria-posinset` and `aria-setsize`. */
  readonly posInSet: number;
  readonly setSize: number;
  /** The running number of the printed table; measures only. */
  readonly number: number | null;
  /** (再): the node has been read before. */
  readonly reuse: boolean;
  /** Where the node is read first; the row's own key where this is it. */
  readonly first: PlacementKey;
  /** The wording here: the placement's own, or else the node's. */
  readonly text: string;
  /** The consultation shown here: the placement's own, or else the measure's. */
  readonly consultation: Consultation | null;
  /** How many rows stand below this one. */
  readonly size: number;
}

/** A model read in order. */
export interface Outline {
  readonly model: LogicModel;
  /** Every row from the vision down. */
  readonly rows: readonly Row[];
  /** Every row of what stands nowhere, and below it. Read after `rows`, without running numbers. */
  readonly unplaced: readonly Row[];
  /** The rows of each node, in reading order. */
  readonly placements: ReadonlyMap<NodeId, readonly Row[]>;
}

const outlines = new WeakMap<LogicModel, Outline>();

/**
 * Reads a model from the vision down. The first time a node is met it is followed; every later time it is a reuse and a
 * leaf. So the outline has as many rows as the model has placements. Derived once for each state of the model.
 */
export function outline(model: LogicModel): Outline {
  let known = outlines.get(model);
  if (!known) {
    known = read(model);
    outlines.set(model, known);
  }
  return known;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function read(model: LogicModel): Outline {
  const placements = new Map<NodeId, Row[]>();
  let count = 0;

  function visit(
    rows: Row[],
    node: Node,
    above: Row | null,
    placement: Placement | null,
    posInSet: number,
    setSize: number,
    numbered: boolean,
  ): void {
    const parent = above ? above.node.id : null;
    const key = placementKey(parent, node.id);
    const before = placements.get(node.id);
    const row: Mutable<Row> = {
      key,
      node,
      parent,
      placement,
      above,
      level: above ? above.level + 1 : 1,
      posInSet,
      setSize,
      number: numbered && node.kind === "measure" ? ++count : null,
      reuse: before !== undefined,
      first: before ? (before[0] as Row).key : key,
      text: placement?.text ?? node.text,
      consultation: placement?.consultation ?? (node.kind === "measure" ? node.consultation : undefined) ?? null,
      size: 0,
    };
    rows.push(row);
    if (before) {
      before.push(row);
      return;
    }
    placements.set(node.id, [row]);
    const start = rows.length;
    const below = childPlacements(node);
    for (let i = 0; i < below.length; i++) {
      const child = below[i] as Placement;
      visit(rows, getNode(model, child.node) as Node, row, child, i + 1, below.length, numbered);
    }
    row.size = rows.length - start;
  }

  const rows: Row[] = [];
  visit(rows, getNode(model, model.root) as Node, null, null, 1, 1, true);
  const unplaced: Row[] = [];
  model.unplaced.forEach((id, i) => {
    visit(unplaced, getNode(model, id) as Node, null, null, i + 1, model.unplaced.length, false);
  });
  return { model, rows, unplaced, placements };
}

/** The row of this key; `undefined` where there is none. */
export function getRow({ placements }: Outline, key: PlacementKey): Row | undefined {
  return placements.get(key.slice(key.indexOf("/") + 1))?.find((row) => row.key === key);
}

/** The rows that show while the rows of these keys are collapsed. */
export function visibleRows(outline: Outline, collapsed: ReadonlySet<PlacementKey>): readonly Row[] {
  if (collapsed.size === 0) return outline.rows;
  const shown: Row[] = [];
  for (let i = 0; i < outline.rows.length; i++) {
    const row = outline.rows[i] as Row;
    shown.push(row);
    if (collapsed.has(row.key)) i += row.size;
  }
  return shown;
}
