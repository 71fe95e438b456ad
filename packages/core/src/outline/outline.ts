import { childPlacements, hasChildren, placementCounts } from "../model/query.ts";
import type { Consultation, LogicModel, Node, NodeId, Placement } from "../model/types.ts";

/**
 * Identifies a placement: `parent/node`, or `/node` for the vision and for unplaced nodes.
 *
 * @group Outline
 */
export type PlacementKey = string;

/**
 * Returns the key of the placement of `node` under `parent`.
 *
 * @group Outline
 */
export function placementKey(parent: NodeId | null, node: NodeId): PlacementKey {
  return `${parent ?? ""}/${node}`;
}

/**
 * One line of the outline: a placement in reading order.
 *
 * @group Outline
 */
export interface Row {
  readonly key: PlacementKey;
  readonly node: Node;
  /** `null` for the vision and for unplaced nodes. */
  readonly parent: NodeId | null;
  readonly placement: Placement | null;
  /** The row of the parent; `null` if `parent` is. */
  readonly above: Row | null;
  /** 1 for the vision, as `aria-level`. */
  readonly level: number;
  /** The position among all children of the parent, from 1, as `aria-posinset`. */
  readonly posInSet: number;
  readonly setSize: number;
  /** The running number in the printed table; only for measures. */
  readonly number: number | null;
  /** Whether the node has an earlier row: (再). */
  readonly reuse: boolean;
  /** How many rows the node has. */
  readonly places: number;
  /** The key of the node's first row. */
  readonly first: PlacementKey;
  /** The text shown here: the placement's, or else the node's. */
  readonly text: string;
  /** The consultation shown here: the placement's, or else the measure's. */
  readonly consultation: Consultation | null;
  /** Whether the row has children. A reuse has none. */
  readonly expandable: boolean;
}

/**
 * A model in reading order.
 *
 * @group Outline
 */
export interface Outline {
  readonly model: LogicModel;
  /** Every row from the vision down. */
  readonly rows: readonly Row[];
  /** The rows of the unplaced nodes and of those below them. They come after `rows` and have no numbers. */
  readonly unplaced: readonly Row[];
  /** The rows of each node, in reading order. */
  readonly placements: ReadonlyMap<NodeId, readonly Row[]>;
}

const outlines = new WeakMap<LogicModel, Outline>();
/** The latest outline. Rows that an edit doesn't change are reused, so that caches keyed by a row stay valid. */
let last: Outline | undefined;

/**
 * Returns the outline of a model, from the vision down. The first row of a node has its children; every later row is a reuse
 * and a leaf, so there are as many rows as placements. Cached for each model.
 *
 * @group Outline
 */
export function createOutline(model: LogicModel): Outline {
  let known = outlines.get(model);
  if (!known) {
    known = buildOutline(model, last);
    outlines.set(model, known);
    last = known;
  }
  return known;
}

function buildOutline(model: LogicModel, before: Outline | undefined): Outline {
  const { nodes } = model;
  const placements = new Map<NodeId, Row[]>();
  const counted = placementCounts(model);
  let count = 0;
  let rows: Row[] = [];
  let earlier: readonly Row[] = [];
  let next = 0;

  /** Returns the row of a placement in the previous outline. Most rows follow the same row as before. */
  function previousRow(parent: NodeId | null, id: NodeId): Row | undefined {
    const expected = earlier[next];
    if (expected?.node.id === id && expected.parent === parent) {
      next++;
      return expected;
    }
    const known = before?.placements.get(id)?.find((row) => row.parent === parent);
    const at = known ? earlier.slice(next, next + NEAR).indexOf(known) : -1;
    if (at >= 0) next += at + 1;
    return known;
  }

  function visit(
    node: Node,
    above: Row | null,
    placement: Placement | null,
    posInSet: number,
    setSize: number,
    numbered: boolean,
  ): void {
    const parent = above ? above.node.id : null;
    const met = placements.get(node.id);
    const reuse = met !== undefined;
    // The vision and unplaced nodes have one row and no placement.
    const places = counted(node.id) || 1;
    const number = numbered && node.kind === "measure" ? ++count : null;
    let row = previousRow(parent, node.id);
    if (
      row?.node !== node ||
      row.above !== above ||
      row.placement !== placement ||
      row.posInSet !== posInSet ||
      row.setSize !== setSize ||
      row.number !== number ||
      row.reuse !== reuse ||
      row.places !== places ||
      (met && row.first !== (met[0] as Row).key)
    ) {
      const key = row?.key ?? placementKey(parent, node.id);
      row = {
        key,
        node,
        parent,
        placement,
        above,
        level: above ? above.level + 1 : 1,
        posInSet,
        setSize,
        number,
        reuse,
        places,
        first: met ? (met[0] as Row).key : key,
        text: placement?.text ?? node.text,
        consultation: placement?.consultation ?? (node.kind === "measure" ? node.consultation : undefined) ?? null,
        expandable: !reuse && hasChildren(node),
      };
    }
    rows.push(row);
    if (met) {
      met.push(row);
      return;
    }
    placements.set(node.id, [row]);
    if (!row.expandable) return;
    const below = childPlacements(node);
    for (let i = 0; i < below.length; i++) {
      const child = below[i] as Placement;
      visit(nodes[child.node] as Node, row, child, i + 1, below.length, numbered);
    }
  }

  earlier = before?.rows ?? [];
  visit(nodes[model.root] as Node, null, null, 1, 1, true);
  const placed = rows;
  rows = [];
  earlier = before?.unplaced ?? [];
  next = 0;
  model.unplaced.forEach((id, i) => {
    visit(nodes[id] as Node, null, null, i + 1, model.unplaced.length, false);
  });
  return { model, rows: placed, unplaced: rows, placements };
}

/** How far ahead to look for a row after rows were removed. */
const NEAR = 64;

/** Returns the row with a key; `undefined` if there is none. */
export function getRow({ placements }: Outline, key: PlacementKey): Row | undefined {
  return placements.get(key.slice(key.indexOf("/") + 1))?.find((row) => row.key === key);
}

/** Returns the rows that are visible while the rows with these keys are collapsed. */
export function visibleRows(outline: Outline, collapsed: ReadonlySet<PlacementKey>): readonly Row[] {
  if (collapsed.size === 0) return outline.rows;
  const shown: Row[] = [];
  for (let i = 0; i < outline.rows.length; i++) {
    const row = outline.rows[i] as Row;
    shown.push(row);
    if (collapsed.has(row.key)) i += countBelow(outline, row);
  }
  return shown;
}

/** Returns the number of rows below a row. */
export function countBelow(outline: Outline, row: Row): number {
  if (!row.expandable) return 0;
  let count = 0;
  for (const { node } of childPlacements(row.node)) {
    const below = outline.placements.get(node)?.find(({ above }) => above === row);
    if (below) count += 1 + countBelow(outline, below);
  }
  return count;
}
