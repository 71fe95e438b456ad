import {
  applyOperation,
  childPlacements,
  getNode,
  getPlacement,
  type LogicModel,
  type Node,
  type NodeId,
  parentsOf,
} from "@logic-model/core";
import { formFields, isLocalField } from "@logic-model/core/vocabulary";

/** What happens to a field of the node that is merged away. */
export type Fate =
  /** Nothing is lost: it has no value, or none that the other node lacks. */
  | "same"
  /** The other node has no value and takes this one. */
  | "taken"
  /** Both values are kept together. */
  | "joined"
  /** It is kept at the places of the node, for these places only. */
  | "here"
  | "lost";

/** A field that at least one of the two nodes has. */
interface MergedField {
  /** Its key. */
  readonly field: string;
  readonly fate: Fate;
}

/** What merging two nodes will do. */
export interface MergeReport {
  readonly fields: readonly MergedField[];
  /** How many placements the remaining node has. */
  readonly places: number;
  /** How many of these keep the wording of the other node. */
  readonly placesWithWording: number;
  /** The parents that had both nodes: there the placement of the other node is removed. */
  readonly shared: readonly NodeId[];
  /** How many children the remaining node has. */
  readonly below: number;
}

/** Returns what merging `id` into `into` will do, by doing it on a copy; `null` if it is refused. */
export function mergeReport(model: LogicModel, id: NodeId, into: NodeId): MergeReport | null {
  const change = applyOperation(model, { type: "merge", node: id, into });
  if (!change.ok) return null;
  const goes = getNode(model, id) as Node;
  const stays = getNode(model, into) as Node;
  const merged = getNode(change.model, into) as Node;
  const shared = parentsOf(model, id).filter((parent) => getPlacement(model, parent, into));
  const taken = parentsOf(model, id)
    .filter((parent) => !shared.includes(parent))
    .map((parent) => fieldsOf(getPlacement(change.model, parent, into)));

  function fateOf(field: string): Fate {
    const [before, other, after] = [goes, stays, merged].map((node) => fieldsOf(node)[field]);
    if (before === undefined || equal(before, other)) return "same";
    if (equal(before, after)) return "taken";
    if (Array.isArray(before)) return equal(other, after) ? "same" : "joined";
    return isLocalField(field) && taken.some((placement) => equal(placement[field], before)) ? "here" : "lost";
  }

  return {
    fields: formFields(goes.kind)
      .map(([field]) => field)
      .filter((field) => field !== "id" && (field in goes || field in stays))
      .map((field) => ({ field, fate: fateOf(field) })),
    places: parentsOf(change.model, into).length,
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
