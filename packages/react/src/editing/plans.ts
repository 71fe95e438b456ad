import {
  type ChildKind,
  checkOperation,
  childList,
  childPlacements,
  createNode,
  getNode,
  type LogicModel,
  mayContain,
  type Node,
  type NodeId,
  type Operation,
  type Outline,
  type PlacementKey,
  placementKey,
  type Row,
} from "@logic-model/core";

/** What a command does to the model, and the row that it leaves the reader at. */
export interface Plan {
  readonly operation: Operation;
  readonly focus: PlacementKey | null;
  /** The row is new: its wording is typed next. */
  readonly edit?: boolean;
}

/** What a command is given: the rows it is about, in reading order, and a way to new ids. */
export interface PlanContext {
  readonly outline: Outline;
  readonly rows: readonly Row[];
  readonly newId: (prefix: string) => NodeId;
}

/** What a command does to the model; `null` where it has nothing to do. */
export type Planner = (context: PlanContext) => Plan | null;

/** The kind that is usually written next below each kind. */
const USUAL_CHILD = { vision: "outcome", outcome: "measure", measure: "indicator", indicator: null } as const;

/** The names of the commands that change the model. */
export type PlanId =
  | "add-after"
  | "add-below"
  | "add-outcome"
  | "add-measure"
  | "add-indicator"
  | "duplicate"
  | "delete"
  | "take-off"
  | "move-up"
  | "move-down"
  | "move-in"
  | "move-out"
  | "make-own"
  | "original-wording";

/** The commands that change the model, as pure functions; `null` where there is nothing to do. */
export const PLANS: Readonly<Record<PlanId, Planner>> = {
  "add-after": (context) => {
    const row = context.rows.at(-1);
    return row && row.node.kind !== "vision" ? planAdd(context, row.node.kind) : null;
  },
  "add-below": (context) => {
    const row = context.rows.at(-1);
    const kind = row && USUAL_CHILD[row.node.kind];
    return kind ? planAdd(context, kind) : null;
  },
  "add-outcome": (context) => planAdd(context, "outcome"),
  "add-measure": (context) => planAdd(context, "measure"),
  "add-indicator": (context) => planAdd(context, "indicator"),
  duplicate: planDuplicate,
  delete: planDelete,
  "take-off": planTakeOff,
  "move-up": (context) => planShift(context, -1),
  "move-down": (context) => planShift(context, 1),
  "move-in": (context) => {
    const row = single(context);
    const before = row && siblings(context.outline.model, row)[indexAmongSiblings(context.outline.model, row) - 1];
    return before ? planMoveTo(context, before) : null;
  },
  "move-out": (context) => {
    const row = single(context);
    const above = row?.above;
    if (!above || above.parent === null) return null;
    const { model } = context.outline;
    const index = row.node.kind === above.node.kind ? indexAmongSiblings(model, above) + 1 : undefined;
    return planMoveTo(context, above.parent, index);
  },
  "make-own": (context) => {
    const row = single(context);
    if (!row || row.parent === null) return null;
    const id = context.newId(prefixOf(row.node.kind));
    const { parent } = row;
    return {
      operation: { type: "detach", node: row.node.id, parent, id },
      focus: placementKey(parent, id),
    };
  },
  "original-wording": (context) => {
    const row = single(context);
    if (!row || row.parent === null || row.placement?.text === undefined) return null;
    const { node, parent, key } = row;
    return {
      operation: { type: "edit", target: "placement", node: node.id, parent, set: { text: null } },
      focus: key,
    };
  },
};

/** The plan of a command; `null` where there is nothing to do or the model refuses it. */
export function plan(id: PlanId, context: PlanContext): Plan | null {
  const made = context.rows.length > 0 ? PLANS[id](context) : null;
  return made && checkOperation(context.outline.model, made.operation) === null ? made : null;
}

/** A new node below the last of the rows, or else beside it. */
function planAdd({ outline: { model }, rows, newId }: PlanContext, kind: ChildKind): Plan | null {
  const row = rows.at(-1) as Row;
  const node = createNode(kind, newId(prefixOf(kind)));
  const add = (parent: NodeId | null, index?: number): Plan => ({
    operation: { type: "add", node, parent, ...(index === undefined ? {} : { index }) },
    focus: placementKey(parent, node.id),
    edit: true,
  });
  // Below it where it stands there; an outcome is written beside an outcome, unless nothing can stand beside.
  if (row.node.kind !== kind && mayContain(row.node.kind, kind)) return add(row.node.id);
  if (row.parent === null)
    return row.node.kind === "vision" ? null : add(null, model.unplaced.indexOf(row.node.id) + 1);
  const parent = getNode(model, row.parent) as Node;
  if (!mayContain(parent.kind, kind)) return null;
  return add(row.parent, row.node.kind === kind ? indexAmongSiblings(model, row) + 1 : undefined);
}

/** A further outcome, below the one that is selected. */
export function planAddOutcomeBelow({ rows, newId }: PlanContext): Plan | null {
  const row = rows.at(-1);
  if (row?.node.kind !== "outcome") return null;
  const node = createNode("outcome", newId("o"));
  return {
    operation: { type: "add", node, parent: row.node.id },
    focus: placementKey(row.node.id, node.id),
    edit: true,
  };
}

/** A node of its own with the same fields; what stands below it is placed below the copy as well. */
function planDuplicate({ outline: { model }, rows, newId }: PlanContext): Plan | null {
  const operations: Operation[] = [];
  let focus: PlacementKey | null = null;
  for (const row of topmost(rows)) {
    const { node, parent, placement } = row;
    if (node.kind === "vision") continue;
    const id = newId(prefixOf(node.kind));
    const { node: _, ...local } = placement ?? { node: "" };
    const copy = { ...node, ...createNode(node.kind, id, node.text) } as Node;
    const index = parent === null ? model.unplaced.indexOf(node.id) + 1 : indexAmongSiblings(model, row) + 1;
    operations.push({ type: "add", node: copy, parent, index, ...(parent === null ? {} : { placement: local }) });
    for (const { node: child, ...here } of childPlacements(node))
      operations.push({ type: "place", node: child, parent: id, placement: here });
    focus = placementKey(parent, id);
  }
  return planOf(operations, focus);
}

/** Takes every row away. A node that stands nowhere else goes with its row; what stood only below it is kept among the unplaced. */
function planDelete({ outline, rows }: PlanContext): Plan | null {
  const taken = new Map<NodeId, number>();
  const gone = topmost(rows).filter((row) => row.node.kind !== "vision");
  const operations = gone.map(({ node, parent, places }): Operation => {
    const left = places - (taken.get(node.id) ?? 0);
    taken.set(node.id, (taken.get(node.id) ?? 0) + 1);
    return parent === null || left < 2 ? { type: "remove", node: node.id } : { type: "unplace", node: node.id, parent };
  });
  return planOf(operations, neighbour(outline, gone));
}

/** Takes every row off its place. A node that then stands nowhere is kept among the unplaced. */
function planTakeOff({ outline, rows }: PlanContext): Plan | null {
  const gone = topmost(rows).filter((row) => row.parent !== null);
  const operations = gone.map(
    ({ node, parent }): Operation => ({ type: "unplace", node: node.id, parent: parent as NodeId }),
  );
  return planOf(operations, neighbour(outline, gone));
}

/** One place up or down; past the first or last, over to the neighbour of the parent. */
function planShift(context: PlanContext, step: -1 | 1): Plan | null {
  const { outline, rows } = context;
  const { model } = outline;
  const first = rows[0] as Row;
  const list = siblings(model, first);
  const moved = rows.map((row) => row.node.id);
  if (rows.some((row) => row.parent !== first.parent || row.node.kind !== first.node.kind)) return null;
  const at = rows.map((row) => indexAmongSiblings(model, row));
  const edge = step < 0 ? Math.min(...at) === 0 : Math.max(...at) === list.length - 1;
  if (edge) return first.above ? planCross(context, first.above, step) : null;
  const from = first.parent;
  const order = step < 0 ? moved : [...moved].reverse();
  return planOf(
    order.map((node) => ({ type: "move", node, from, to: from, index: list.indexOf(node) + step })),
    (rows.at(-1) as Row).key,
  );
}

/** Over to the next parent of the same kind that takes the rows. */
function planCross(context: PlanContext, above: Row, step: -1 | 1): Plan | null {
  const { model } = context.outline;
  const parents = siblings(model, above);
  for (let i = parents.indexOf(above.node.id) + step; i >= 0 && i < parents.length; i += step) {
    const made = planMoveTo(context, parents[i] as NodeId, step < 0 ? undefined : 0);
    if (made && checkOperation(model, made.operation) === null) return made;
  }
  return null;
}

/** Moves the rows below a parent: from where they stand, or from among the unplaced. */
export function planMoveTo({ outline: { model }, rows }: PlanContext, to: NodeId, index?: number): Plan | null {
  const moved = topmost(rows).filter((row) => row.node.kind !== "vision");
  let at = index;
  const operations = moved.map(({ node, parent }): Operation => {
    // A place further down the same list comes one earlier once the row is taken out.
    const before = parent === to && index !== undefined && childIndex(model, to, node) < index ? 1 : 0;
    const place = at === undefined ? {} : { index: at - before };
    if (at !== undefined) at += 1 - before;
    return parent === null
      ? { type: "place", node: node.id, parent: to, ...place }
      : { type: "move", node: node.id, from: parent, to, ...place };
  });
  const last = moved.at(-1);
  return planOf(operations, last ? placementKey(to, last.node.id) : null);
}

/** Places a node, wherever it stands already, below a further parent. */
export function planPlace(node: NodeId, parent: NodeId, index?: number): Plan {
  return {
    operation: { type: "place", node, parent, ...(index === undefined ? {} : { index }) },
    focus: placementKey(parent, node),
  };
}

function planOf(operations: readonly Operation[], focus: PlacementKey | null): Plan | null {
  const [first, ...more] = operations;
  if (!first) return null;
  return { operation: more.length ? { type: "batch", operations } : first, focus };
}

/** The rows without those that stand below another of them. */
function topmost(rows: readonly Row[]): readonly Row[] {
  const all = new Set(rows);
  const below = (row: Row): boolean => row.above !== null && (all.has(row.above) || below(row.above));
  return rows.filter((row) => !below(row));
}

/** Where a reader is left when rows go: at the next sibling, else the one before, else the parent. */
function neighbour(outline: Outline, gone: readonly Row[]): PlacementKey | null {
  const last = gone.at(-1);
  if (!last) return null;
  const away = new Set(gone.map((row) => row.key));
  const list = siblings(outline.model, last);
  const at = list.indexOf(last.node.id);
  const candidates = [...list.slice(at + 1), ...list.slice(0, at).reverse()].map((id) => placementKey(last.parent, id));
  return candidates.find((key) => !away.has(key)) ?? last.above?.key ?? outline.rows[0]?.key ?? null;
}

/** The nodes of one kind that stand beside a row, itself included, in order. */
function siblings(model: LogicModel, { parent, node }: Row): readonly NodeId[] {
  if (parent === null) return node.id === model.root ? [node.id] : model.unplaced;
  return childList(getNode(model, parent) as Node, node.kind).map((placement) => placement.node);
}

function indexAmongSiblings(model: LogicModel, row: Row): number {
  return siblings(model, row).indexOf(row.node.id);
}

function childIndex(model: LogicModel, parent: NodeId, node: Node): number {
  return childList(getNode(model, parent) as Node, node.kind).findIndex((placement) => placement.node === node.id);
}

function single({ rows }: PlanContext): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

/** The first letter of new ids: `o…`, `m…`, `i…`. */
function prefixOf(kind: Node["kind"]): string {
  return kind[0] as string;
}
