import { childPlacements, hasChildren, placementCounts } from "../model/query.ts";
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
  /** How many rows the node has. */
  readonly places: number;
  /** Where the node is read first; the row's own key where this is it. */
  readonly first: PlacementKey;
  /** The wording here: the placement's own, or else the node's. */
  readonly text: string;
  /** The consultation shown here: the placement's own, or else the measure's. */
  readonly consultation: Consultation | null;
  /** Something stands below it here. A reuse is a leaf. */
  readonly expandable: boolean;
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
/** The outline read last. What an edit leaves as it is keeps its rows, and with them all that hangs on a row. */
let last: Outline | undefined;

/**
 * Reads a model from the vision down. The first time a node is met it is followed; every later time it is a reuse and a
 * leaf. So the outline has as many rows as the model has placements. Derived once for each state of the model.
 */
export function outline(model: LogicModel): Outline {
  let known = outlines.get(model);
  if (!known) {
    known = read(model, last);
    outlines.set(model, known);
    last = known;
  }
  return known;
}

function read(model: LogicModel, before: Outline | undefined): Outline {
  const { nodes } = model;
  const placements = new Map<NodeId, Row[]>();
  const counted = placementCounts(model);
  let count = 0;
  let rows: Row[] = [];
  let earlier: readonly Row[] = [];
  let next = 0;

  /** The row of this place as it was read before: most rows come right after the one before them, as they did then. */
  function readBefore(parent: NodeId | null, id: NodeId): Row | undefined {
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
    // The vision and what stands nowhere are read once, without a placement.
    const places = counted(node.id) || 1;
    const number = numbered && node.kind === "measure" ? ++count : null;
    let row = readBefore(parent, node.id);
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

/** How far ahead a row is looked for where rows before it have gone. */
const NEAR = 64;

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
    if (collapsed.has(row.key)) i += countBelow(outline, row);
  }
  return shown;
}

/** How many rows stand below a row. */
export function countBelow(outline: Outline, row: Row): number {
  if (!row.expandable) return 0;
  let count = 0;
  for (const { node } of childPlacements(row.node)) {
    const below = outline.placements.get(node)?.find(({ above }) => above === row);
    if (below) count += 1 + countBelow(outline, below);
  }
  return count;
}
