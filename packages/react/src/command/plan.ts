import {
  checkOperation,
  childList,
  getNode,
  type LogicModel,
  type Node,
  type NodeId,
  type NodeKind,
  type Operation,
  type Outline,
  type PlacementKey,
  placementKey,
  type Row,
} from "@logic-model/core";

/** What a command does to the model, and the row to select afterwards. */
export interface Plan {
  readonly operation: Operation;
  readonly focus: PlacementKey | null;
  /** The row is new: its wording is typed next. */
  readonly edit?: boolean;
}

/** What a plan is made from: the rows it is about, in reading order, and a source of new ids. */
export interface PlanContext {
  readonly outline: Outline;
  readonly rows: readonly Row[];
  readonly newId: (prefix: string) => NodeId;
}

/** Returns the plan of a command; `null` if there is nothing to do or the model refuses it. */
export function makePlan(planner: (context: PlanContext) => Plan | null, context: PlanContext): Plan | null {
  const plan = context.rows.length > 0 ? planner(context) : null;
  return plan && checkOperation(context.outline.model, plan.operation) === null ? plan : null;
}

/** Moves rows, placed or unplaced, below a parent. `index` counts the siblings there before the move; by default they go last. */
export function planMoveTo({ outline: { model }, rows }: PlanContext, to: NodeId, index?: number): Plan | null {
  const moved = topmost(rows).filter((row) => row.node.kind !== "vision");
  let next = index;
  const operations = moved.map(({ node, parent }): Operation => {
    // Taking a row out of the list shifts the places after it.
    const shift = parent === to && index !== undefined && childIndex(model, to, node) < index ? 1 : 0;
    const place = next === undefined ? {} : { index: next - shift };
    if (next !== undefined) next += 1 - shift;
    return parent === null
      ? { type: "place", node: node.id, parent: to, ...place }
      : { type: "move", node: node.id, from: parent, to, ...place };
  });
  const last = moved.at(-1);
  return planOf(operations, last ? placementKey(to, last.node.id) : null);
}

/** Places a node once more. */
export function planPlace(node: NodeId, parent: NodeId, index?: number): Plan {
  return {
    operation: { type: "place", node, parent, ...(index === undefined ? {} : { index }) },
    focus: placementKey(parent, node),
  };
}

/** Joins operations to a plan; `null` if there are none. */
export function planOf(operations: readonly Operation[], focus: PlacementKey | null): Plan | null {
  const [first, ...more] = operations;
  if (!first) return null;
  return { operation: more.length ? { type: "batch", operations } : first, focus };
}

/** Leaves out the rows that are below another of them. */
export function topmost(rows: readonly Row[]): readonly Row[] {
  const all = new Set(rows);
  const below = (row: Row): boolean => row.above !== null && (all.has(row.above) || below(row.above));
  return rows.filter((row) => !below(row));
}

/** Returns the nodes of a row's kind under its parent, its own included, in order. */
export function siblings(model: LogicModel, { parent, node }: Row): readonly NodeId[] {
  if (parent === null) return node.id === model.root ? [node.id] : model.unplaced;
  return childList(getNode(model, parent) as Node, node.kind).map((placement) => placement.node);
}

/** Returns the position of a row among its siblings. */
export function indexOf(model: LogicModel, row: Row): number {
  return siblings(model, row).indexOf(row.node.id);
}

function childIndex(model: LogicModel, parent: NodeId, node: Node): number {
  return childList(getNode(model, parent) as Node, node.kind).findIndex((placement) => placement.node === node.id);
}

/** Returns the row if there is exactly one. */
export function singleRow({ rows }: PlanContext): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

/** Returns the prefix of new ids: `o`, `m`, `i`. */
export function prefixOf(kind: NodeKind): string {
  return kind.charAt(0);
}
