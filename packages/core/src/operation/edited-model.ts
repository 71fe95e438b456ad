import { CHILD_LISTS, countPlacements, getNode, parentsOf } from "../model/query.ts";
import type { ChildKind, LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { forgetPaths, isBelow, longestPath } from "./paths.ts";

/**
 * A model while operations change it. The model it starts from isn't modified: changed nodes are kept beside it, and each
 * list of siblings is copied once, so that a change costs the same however many precede it.
 */
export class EditedModel {
  readonly before: LogicModel;
  /** The model's own fields. `nodes` and `unplaced` are those from before. */
  fields: LogicModel;
  /** The nodes changed so far; `undefined` for those removed. */
  readonly changed: Map<NodeId, Node | undefined> = new Map();
  placementCount: number;
  private unplacedNow: NodeId[] | undefined;
  private counted: number | undefined;
  /** The lists that were copied, and may be modified. */
  private readonly copied = new Set<readonly Placement[]>();
  private readonly parents = new Map<NodeId, Set<NodeId>>();
  /** The longest paths known, up and down from a node. */
  private readonly above = new Map<NodeId, number>();
  private readonly below = new Map<NodeId, number>();
  /** Where a placement was found last. Batches mostly follow the order of a list, or the reverse. */
  private foundAt = 0;

  constructor(model: LogicModel) {
    this.before = model;
    this.fields = model;
    this.placementCount = countPlacements(model);
  }

  get unplaced(): readonly NodeId[] {
    return this.unplacedNow ?? this.before.unplaced;
  }

  get nodeCount(): number {
    this.counted ??= Object.keys(this.before.nodes).length + this.addedCount();
    return this.counted;
  }

  node(id: NodeId): Node | undefined {
    return this.changed.has(id) ? this.changed.get(id) : getNode(this.before, id);
  }

  parentsOf(id: NodeId): ReadonlySet<NodeId> {
    return this.ownParents(id);
  }

  placement(parent: NodeId, id: NodeId): Placement | undefined {
    if (!this.isPlaced(parent, id)) return undefined;
    const list = this.list(parent, id);
    return list[this.find(list, (p) => p.node === id)];
  }

  isPlaced(parent: NodeId, id: NodeId): boolean {
    return this.ownParents(id).has(parent);
  }

  isUnplaced(id: NodeId): boolean {
    return id !== this.before.root && this.node(id) !== undefined && this.ownParents(id).size === 0;
  }

  /** Whether `below` is `id` itself or one of its descendants. */
  isWithin(id: NodeId, below: NodeId): boolean {
    if (id === below) return true;
    return isBelow(
      below,
      id,
      (at) => this.ownParents(at),
      (at) => this.childrenOf(at),
    );
  }

  /** Returns the levels from the top down to a node, including both, along the longest path. */
  levelsAbove(id: NodeId): number {
    return longestPath(id, (at) => this.ownParents(at), this.above);
  }

  /** Returns the levels from a node down to its deepest descendant, including both. */
  levelsBelow(id: NodeId): number {
    return longestPath(id, (at) => this.childrenOf(at), this.below);
  }

  /** Returns the levels of the model. */
  levels(): number {
    return [this.before.root, ...this.unplaced].reduce((most, id) => Math.max(most, this.levelsBelow(id)), 0);
  }

  /** Adds a node with the children it has, or replaces its fields. */
  setNode(node: Node): void {
    const is = this.node(node.id);
    this.changed.set(node.id, node);
    if (is) return;
    if (this.counted !== undefined) this.counted++;
    // A detached node shares its lists with the one it came from, so they must be copied again.
    for (const name of Object.values(CHILD_LISTS)) this.copied.delete(listOf(node, name));
    for (const child of this.childrenOf(node.id)) this.link(node.id, child);
  }

  /** Removes a node that is placed nowhere, and its children from under it. */
  removeNode(id: NodeId): void {
    for (const child of this.childrenOf(id)) this.unlink(id, child);
    this.changed.set(id, undefined);
    if (this.counted !== undefined) this.counted--;
  }

  /** Adds a placement at an index of its siblings, clamped to their list. Defaults to the end. */
  insert(parent: NodeId, placement: Placement, index?: number): void {
    insertAt(this.ownList(parent, placement.node), placement, index);
    this.link(parent, placement.node);
  }

  /** Removes a placement and returns it. */
  remove(parent: NodeId, id: NodeId): Placement {
    const list = this.ownList(parent, id);
    const at = this.find(list, (p) => p.node === id);
    const [placement] = list.splice(at, 1);
    this.unlink(parent, id);
    return placement as Placement;
  }

  /** Changes a placement, possibly to one of another node. */
  replace(parent: NodeId, id: NodeId, change: (placement: Placement) => Placement): void {
    const list = this.ownList(parent, id);
    const at = this.find(list, (p) => p.node === id);
    const after = change(list[at] as Placement);
    list[at] = after;
    if (after.node === id) return;
    this.unlink(parent, id);
    this.link(parent, after.node);
  }

  addUnplaced(id: NodeId, index?: number): void {
    this.unplacedNow ??= [...this.before.unplaced];
    insertAt(this.unplacedNow, id, index);
  }

  removeUnplaced(id: NodeId): void {
    const at = this.find(this.unplaced, (other) => other === id);
    if (at < 0) return;
    this.unplacedNow ??= [...this.before.unplaced];
    this.unplacedNow.splice(at, 1);
  }

  /** Returns the model as it is now. */
  toModel(): LogicModel {
    const nodes: Record<NodeId, Node> = { ...this.before.nodes };
    for (const [id, node] of this.changed)
      if (node) nodes[id] = node;
      else delete nodes[id];
    return { ...this.fields, nodes, unplaced: this.unplaced };
  }

  private addedCount(): number {
    let count = 0;
    for (const [id, node] of this.changed)
      count += Number(node !== undefined) - Number(Object.hasOwn(this.before.nodes, id));
    return count;
  }

  private *childrenOf(id: NodeId): Generator<NodeId> {
    for (const name of Object.values(CHILD_LISTS))
      for (const { node } of listOf(this.node(id) as Node, name)) yield node;
  }

  /** Returns the index of an item; -1 if there is none. Searches forwards and backwards from where one was found last. */
  private find<T>(list: readonly T[], isSought: (item: T) => boolean): number {
    const start = Math.min(this.foundAt, list.length - 1);
    for (let i = 0; i < list.length; i++)
      for (const at of [start + i, start - i])
        if (at >= 0 && at < list.length && isSought(list[at] as T)) {
          this.foundAt = at;
          return at;
        }
    return -1;
  }

  private list(parent: NodeId, child: NodeId): readonly Placement[] {
    const { kind } = this.node(child) as Node;
    return listOf(this.node(parent) as Node, CHILD_LISTS[kind as ChildKind]);
  }

  private ownList(parent: NodeId, child: NodeId): Placement[] {
    const list = this.list(parent, child);
    if (this.copied.has(list)) return list as Placement[];
    const copy = [...list];
    this.copied.add(copy);
    const { kind } = this.node(child) as Node;
    this.changed.set(parent, { ...(this.node(parent) as Node), [CHILD_LISTS[kind as ChildKind]]: copy } as Node);
    return copy;
  }

  private ownParents(id: NodeId): Set<NodeId> {
    let parents = this.parents.get(id);
    if (!parents) {
      parents = new Set(parentsOf(this.before, id));
      this.parents.set(id, parents);
    }
    return parents;
  }

  private link(parent: NodeId, child: NodeId): void {
    this.ownParents(child).add(parent);
    this.placementCount++;
    this.forgetLevels(parent, child);
  }

  private unlink(parent: NodeId, child: NodeId): void {
    this.ownParents(child).delete(parent);
    this.placementCount--;
    this.forgetLevels(parent, child);
  }

  private forgetLevels(parent: NodeId, child: NodeId): void {
    forgetPaths(child, (at) => this.childrenOf(at), this.above);
    forgetPaths(parent, (at) => this.ownParents(at), this.below);
  }
}

function listOf(node: Node, name: string): readonly Placement[] {
  return (node as unknown as Record<string, readonly Placement[]>)[name] ?? [];
}

function insertAt<T>(list: T[], item: T, index = list.length): void {
  list.splice(Math.max(0, Math.min(list.length, Math.trunc(index))), 0, item);
}
