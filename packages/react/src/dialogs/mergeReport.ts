import {
  applyOperation,
  childPlacements,
  getNode,
  getPlacement,
  type LogicModel,
  type Node,
  type NodeId,
  parents,
} from "@logic-model/core";

/** What becomes of a field of the node that goes. */
export type Fate =
  /** It has none, or nothing that the other one has not. */
  | "same"
  /** The node that stays has none: it takes this one. */
  | "taken"
  /** Both are kept together. */
  | "joined"
  /** It stays at the places of the node that goes, as theirs only. */
  | "here"
  | "lost";

/** A field that either of two nodes has. */
interface MergedField {
  readonly field: FieldName;
  readonly fate: Fate;
}

/** What merging two nodes does, before it is done. */
export interface MergeReport {
  readonly fields: readonly MergedField[];
  /** How many places the one node has afterwards. */
  readonly places: number;
  /** How many of these keep the wording of the node that goes. */
  readonly placesWithWording: number;
  /** The parents under which both stand: there the placement of the node that goes is given up. */
  readonly shared: readonly NodeId[];
  /** How many children it has afterwards. */
  readonly below: number;
}

/** The fields of all kinds, in the order in which they are shown. */
const FIELDS = [
  "text",
  "code",
  "note",
  "level",
  "scenes",
  "businessItems",
  "consultation",
  "lead",
  "period",
  "indicatorKind",
  "unit",
  "denominator",
  "direction",
  "baseline",
  "target",
  "actuals",
  "source",
  "pending",
] as const;

/** A field of a node, besides what stands below it. */
export type FieldName = (typeof FIELDS)[number];

const AT_PLACES: readonly string[] = ["text", "note", "consultation"];

/** What merging `id` into `into` does; `null` where it is refused. Read off the model that comes of it. */
export function mergeReport(model: LogicModel, id: NodeId, into: NodeId): MergeReport | null {
  const change = applyOperation(model, { type: "merge", node: id, into });
  if (!change.ok) return null;
  const goes = getNode(model, id) as Node;
  const stays = getNode(model, into) as Node;
  const merged = getNode(change.model, into) as Node;
  const shared = parents(model, id).filter((parent) => getPlacement(model, parent, into));
  const taken = parents(model, id)
    .filter((parent) => !shared.includes(parent))
    .map((parent) => fieldsOf(getPlacement(change.model, parent, into)));

  function fate(field: FieldName): Fate {
    const [before, other, after] = [goes, stays, merged].map((node) => fieldsOf(node)[field]);
    if (before === undefined || equal(before, other)) return "same";
    if (equal(before, after)) return "taken";
    if (Array.isArray(before)) return equal(other, after) ? "same" : "joined";
    return AT_PLACES.includes(field) && taken.some((placement) => equal(placement[field], before)) ? "here" : "lost";
  }

  return {
    fields: FIELDS.filter((field) => field in goes || field in stays).map((field) => ({ field, fate: fate(field) })),
    places: parents(change.model, into).length,
    placesWithWording: taken.filter((placement) => placement.text === goes.text && goes.text !== stays.text).length,
    shared,
    below: childPlacements(merged).length,
  };
}

function fieldsOf(value: object | undefined): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
