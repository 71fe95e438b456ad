import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";

/** A change of fields: the value to set, or `null` to take the field away. */
type Fields<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> | null };

/** The fields of the model itself that `edit` may set. */
export type ModelFields = Fields<Omit<LogicModel, "root" | "nodes" | "unplaced">>;

type NodeField<T> = T extends Node ? Omit<T, "id" | "kind" | "indicators" | "outcomes" | "measures"> : never;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** The fields of a node that `edit` may set; each kind refuses those it does not have. */
export type NodeFields = Fields<UnionToIntersection<NodeField<Node>>>;

/** The fields of one placement: its wording, note and consultation. */
export type PlacementFields = Fields<Omit<Placement, "node">>;

/** One edit, as a value that can be stored, sent and replayed. `index` counts within the siblings of the same kind; without it, the end. */
export type Operation =
  /** A new node, under a parent or (`null`) among the unplaced. Its lists must be empty. */
  | {
      readonly type: "add";
      readonly node: Node;
      readonly parent: NodeId | null;
      readonly index?: number;
      readonly placement?: PlacementFields;
    }
  | EditOperation
  /** A further placement of a node that exists: a reuse, or the first placement of an unplaced node. */
  | {
      readonly type: "place";
      readonly node: NodeId;
      readonly parent: NodeId;
      readonly index?: number;
      readonly placement?: PlacementFields;
    }
  /** Takes one placement away. A node that then stands nowhere is kept among the unplaced. */
  | { readonly type: "unplace"; readonly node: NodeId; readonly parent: NodeId }
  /** Moves one placement to another parent or another position, with its wording. Both `null`: reorders the unplaced. */
  | {
      readonly type: "move";
      readonly node: NodeId;
      readonly from: NodeId | null;
      readonly to: NodeId | null;
      readonly index?: number;
    }
  /** Deletes a node and all its placements. What stood only below it is kept among the unplaced. */
  | { readonly type: "remove"; readonly node: NodeId }
  /** `node` becomes `into`: its placements are kept, with their wording, and point at `into`; fields `into` lacks are taken over. */
  | { readonly type: "merge"; readonly node: NodeId; readonly into: NodeId }
  /** One placement becomes a node of its own, with the id `id` and the wording it has there. */
  | { readonly type: "detach"; readonly node: NodeId; readonly parent: NodeId; readonly id: NodeId }
  /** Several operations as one: all or none. */
  | { readonly type: "batch"; readonly operations: readonly Operation[] };

/** Sets fields of the model, of a node, or of one placement. */
export type EditOperation =
  | { readonly type: "edit"; readonly target: "model"; readonly set: ModelFields }
  | { readonly type: "edit"; readonly target: "node"; readonly node: NodeId; readonly set: NodeFields }
  | {
      readonly type: "edit";
      readonly target: "placement";
      readonly node: NodeId;
      readonly parent: NodeId;
      readonly set: PlacementFields;
    };

/** Why an operation cannot be done. `node` and `parent` say where. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly node?: NodeId;
  readonly parent?: NodeId;
  /** For `invalid`: the field that is wrong. */
  readonly field?: string;
}

/** Why an operation is refused. */
export type RefusalCode =
  /** No node of this id. */
  | "unknown-node"
  /** The node does not stand under this parent (or is not among the unplaced). */
  | "not-placed"
  /** This kind cannot stand there, or the two are not of one kind. */
  | "wrong-kind"
  /** The node would stand below itself. */
  | "cycle"
  /** The node already stands under this parent. */
  | "already-placed"
  /** The vision cannot be placed, moved, removed or merged. */
  | "is-root"
  /** The id is taken. */
  | "duplicate-id"
  /** Only a node that stands in several places can be detached. */
  | "not-reused"
  /** A value is not what the file format allows. */
  | "invalid"
  /** The model would be deeper or larger than `LIMITS`. */
  | "too-large";
