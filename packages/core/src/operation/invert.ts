import { CHILD_KINDS, CHILD_LISTS, childPlacements, getNode, getPlacement, parentsOf } from "../model/query.ts";
import { sameData } from "../model/same-data.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { applyOperation, applyPatches, type Change, type Refused } from "./apply.ts";
import { reorder } from "./reorder.ts";
import type { EditOperation, Operation } from "./types.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a change touches of a model, before or after it: new and removed nodes as a whole, only changed fields of others. */
interface Side {
  readonly fields: Values;
  readonly nodes: Readonly<Record<NodeId, Values>>;
  readonly unplaced: readonly NodeId[];
  /** The placements in the lists that changed, by parent and node. */
  readonly placements: ReadonlyMap<string, { readonly parent: NodeId; readonly placement: Placement }>;
}

/**
 * Returns the operation that takes back a change on a model that may have moved on since. It touches only what the change
 * touched, so edits by others are kept; if one of them changed the same, it is refused as `changed`. To redo an undone
 * change, swap its `patches` and `inverse`.
 *
 * @group Editing
 */
export function invertOperation(
  model: LogicModel,
  change: Pick<Change, "patches" | "inverse">,
): { readonly ok: true; readonly operation: Operation } | Refused {
  const [from, to] = sidesOf(change);
  const left = [...from.placements].flatMap(([key, place]) => (to.placements.has(key) ? [] : [place]));
  const come = [...to.placements].flatMap(([key, place]) => (from.placements.has(key) ? [] : [place]));
  const gone = Object.keys(from.nodes).filter((id) => !Object.hasOwn(to.nodes, id));
  const back = Object.keys(to.nodes).filter((id) => !Object.hasOwn(from.nodes, id));
  const edits = editsOf(from, to);

  if (
    left.some(({ parent, placement }) => differs(getPlacement(model, parent, placement.node), placement)) ||
    gone.some((id) => isUsedSince(model, id, from)) ||
    edits.some(({ edit, was }) => isEditedSince(model, edit, was))
  )
    return { ok: false, refusal: { code: "changed" } };

  const removed = new Set(gone);
  const operations: Operation[] = [
    ...left
      .filter(({ parent, placement }) => !removed.has(parent) && !removed.has(placement.node))
      .map(({ parent, placement }): Operation => ({ type: "unplace", node: placement.node, parent })),
    ...gone.map((node): Operation => ({ type: "remove", node })),
    ...back.map((id): Operation => ({ type: "add", node: withoutChildren(to.nodes[id] as Values), parent: null })),
    ...come.map(({ parent, placement: { node, ...fields } }): Operation => {
      return { type: "place", node, parent, placement: fields };
    }),
    ...edits.map(({ edit }) => edit),
  ];
  const content = applyOperation(model, { type: "batch", operations });
  if (!content.ok) return content;
  return { ok: true, operation: { type: "batch", operations: [...operations, ...movesOf(content.model, from, to)] } };
}

/** Returns what a change touches, after and before it. */
function sidesOf({ patches, inverse }: Pick<Change, "patches" | "inverse">): [Side, Side] {
  const touched = [...patches, ...inverse].flatMap(({ path }) => (path[0] === "nodes" ? [String(path[1])] : []));
  const blank = { nodes: Object.fromEntries(touched.map((id) => [id, {}])) } as LogicModel;
  const before = applyPatches(blank, inverse);
  return [sideOf(applyPatches(before, patches)), sideOf(before)];
}

function sideOf({ nodes, unplaced = [], ...fields }: LogicModel): Side {
  const all = Object.entries(nodes).flatMap(([parent, node]) =>
    Object.values(CHILD_LISTS).flatMap((name) =>
      (listOf(node, name) ?? []).map((placement) => ({ parent, placement })),
    ),
  );
  const placements = new Map(all.map((place) => [`${place.parent}/${place.placement.node}`, place]));
  return { fields, nodes: nodes as unknown as Side["nodes"], unplaced, placements };
}

/** Returns the edits of what both sides have, each with the values that it replaces. */
function editsOf(from: Side, to: Side): { readonly edit: EditOperation; readonly was: Values }[] {
  const edits: { readonly edit: EditOperation; readonly was: Values }[] = [];
  const add = (was: Values, is: Values, edit: (set: Values) => object): void => {
    const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
    const changed = [...keys].filter((key) => !LISTS.has(key) && !sameData(was[key], is[key]));
    const set = Object.fromEntries(changed.map((key) => [key, is[key] ?? null]));
    if (changed.length > 0) edits.push({ edit: { type: "edit", ...edit(set) } as EditOperation, was });
  };
  add(from.fields, to.fields, (set) => ({ target: "model", set }));
  for (const [node, was] of Object.entries(from.nodes))
    if (Object.hasOwn(to.nodes, node)) add(was, to.nodes[node] as Values, (set) => ({ target: "node", node, set }));
  for (const [key, { parent, placement }] of from.placements) {
    const is = to.placements.get(key)?.placement;
    const { node } = placement;
    if (is) add(values(placement), values(is), (set) => ({ target: "placement", node, parent, set }));
  }
  return edits;
}

/** Returns the moves that give lists and what isn't placed the order that they had. */
function movesOf(model: LogicModel, from: Side, to: Side): Operation[] {
  const ids = (placements: readonly Placement[] = []) => placements.map(({ node }) => node);
  const inLists = Object.entries(to.nodes).flatMap(([parent, node]) =>
    Object.values(CHILD_LISTS).flatMap((name) => {
      const [is, was, now] = [node, from.nodes[parent], getNode(model, parent)].map((side) => ids(listOf(side, name)));
      const moves = reorder(now as NodeId[], was as NodeId[], is as NodeId[]);
      return moves.map(({ id, index }): Operation => ({ type: "move", node: id, from: parent, to: parent, index }));
    }),
  );
  const unplaced = reorder(model.unplaced, from.unplaced, to.unplaced);
  return [
    ...inLists,
    ...unplaced.map(({ id, index }): Operation => ({ type: "move", node: id, from: null, to: null, index })),
  ];
}

/** Whether removing a node would lose what others wrote since: in it, below it, or where it is placed. */
function isUsedSince(model: LogicModel, id: NodeId, from: Side): boolean {
  const node = getNode(model, id);
  if (!node) return false;
  return (
    differs(withoutChildren(values(node)), withoutChildren(from.nodes[id] as Values)) ||
    childPlacements(node).some((placement) =>
      differs(placement, from.placements.get(`${id}/${placement.node}`)?.placement),
    ) ||
    parentsOf(model, id).some((parent) => !from.placements.has(`${parent}/${id}`))
  );
}

/** Whether one of the fields to set isn't what it was any more. What doesn't exist is refused later. */
function isEditedSince(model: LogicModel, edit: EditOperation, was: Values): boolean {
  const now =
    edit.target === "model"
      ? model
      : edit.target === "node"
        ? getNode(model, edit.node)
        : getPlacement(model, edit.parent, edit.node);
  return now !== undefined && Object.keys(edit.set).some((key) => !sameData(values(now)[key], was[key]));
}

function differs(now: object | undefined, was: object | undefined): boolean {
  return now !== undefined && !sameData(now, was);
}

const LISTS: ReadonlySet<string> = new Set(Object.values(CHILD_LISTS));

function withoutChildren(node: Values): Node {
  const lists = CHILD_KINDS[node.kind as Node["kind"]].map((kind) => [CHILD_LISTS[kind], []]);
  return { ...node, ...Object.fromEntries(lists) } as unknown as Node;
}

function listOf(node: unknown, name: string): readonly Placement[] | undefined {
  return (node as Readonly<Record<string, readonly Placement[]>> | undefined)?.[name];
}

function values(object: object): Values {
  return object as Values;
}
