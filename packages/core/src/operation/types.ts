import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";

/** The fields to set; `null` removes a field. */
type Fields<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> | null };

/**
 * The fields of the model itself that `edit` may set.
 *
 * @group Editing
 */
export type ModelFields = Fields<Omit<LogicModel, "root" | "nodes" | "unplaced">>;

type NodeField<T> = T extends Node ? Omit<T, "id" | "kind" | "indicators" | "outcomes" | "measures"> : never;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/**
 * The fields of a node that `edit` may set. An edit with a field that the node's kind doesn't have is refused.
 *
 * @group Editing
 */
export type NodeFields = Fields<UnionToIntersection<NodeField<Node>>>;

/**
 * The fields of a placement that `edit` may set: wording, note and consultation.
 *
 * @group Editing
 */
export type PlacementFields = Fields<Omit<Placement, "node">>;

/**
 * One edit, as a plain value that can be stored, sent and replayed. `index` is the position among siblings of the same
 * kind. Defaults to the end.
 *
 * @group Editing
 */
export type Operation =
  /** Adds a new node under a parent, or as unplaced (`null`). Its lists must be empty. */
  | {
      readonly type: "add";
      readonly node: Node;
      readonly parent: NodeId | null;
      readonly index?: number;
      readonly placement?: PlacementFields;
    }
  | EditOperation
  /** Places an existing node in one more place: a reuse, or the first placement of an unplaced node. */
  | {
      readonly type: "place";
      readonly node: NodeId;
      readonly parent: NodeId;
      readonly index?: number;
      readonly placement?: PlacementFields;
    }
  /** Removes one placement. After the last one, the node is unplaced. */
  | { readonly type: "unplace"; readonly node: NodeId; readonly parent: NodeId }
  /** Moves a placement, with its wording, to another parent or position. Reorders the unplaced if both are `null`. */
  | {
      readonly type: "move";
      readonly node: NodeId;
      readonly from: NodeId | null;
      readonly to: NodeId | null;
      readonly index?: number;
    }
  /** Deletes a node and all its placements. Nodes that were only below it are unplaced. */
  | { readonly type: "remove"; readonly node: NodeId }
  /**
   * Replaces `node` by `into` in all places, keeping their wording. Fields that only `node` has are copied to `into`.
   */
  | { readonly type: "merge"; readonly node: NodeId; readonly into: NodeId }
  /** Turns one placement into a separate node with the id `id` and the wording of the place. */
  | { readonly type: "detach"; readonly node: NodeId; readonly parent: NodeId; readonly id: NodeId }
  /** Applies several operations as one: all or none. */
  | { readonly type: "batch"; readonly operations: readonly Operation[] };

/**
 * Sets fields of the model, of a node, or of one placement.
 *
 * @group Editing
 */
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

/**
 * Why an operation can't be applied, and at which node or placement.
 *
 * @group Editing
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly node?: NodeId;
  readonly parent?: NodeId;
  /** The field whose value is invalid or too large. */
  readonly field?: string;
  /** The refused member of a batch, as a JSON Pointer (RFC 6901): `/operations/3`. */
  readonly path?: string;
}

/**
 * Why an operation is refused.
 *
 * @group Editing
 */
export type RefusalCode =
  /** There is no node with this id. */
  | "unknown-node"
  /** The node isn't under this parent (or isn't unplaced). */
  | "not-placed"
  /** The parent can't have children of this kind, or the two nodes are of different kinds. */
  | "wrong-kind"
  /** The node would be below itself. */
  | "cycle"
  /** The node is already under this parent. */
  | "already-placed"
  /** The vision cannot be placed, moved, removed or merged. */
  | "is-root"
  /** The id is in use. */
  | "duplicate-id"
  /** The node has only one placement, so there is nothing to detach it from. */
  | "not-reused"
  /** The file format doesn't allow a value. */
  | "invalid"
  /** The model would exceed `LIMITS`. */
  | "too-large"
  /** Another edit has changed what would be undone or redone. */
  | "changed";
