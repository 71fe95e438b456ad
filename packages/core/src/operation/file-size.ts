import { fitsFile } from "../format/serialize.ts";
import { LIMITS } from "../model/limits.ts";
import { CHILD_LISTS, getNode } from "../model/query.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import type { EditedModel } from "./edited-model.ts";

/** The maximum size in a file: bytes of UTF-8, and the number of lines, whose indentation is not included. */
interface Size {
  bytes: number;
  lines: number;
}

const ofNodes = new WeakMap<LogicModel["nodes"], Size>();
/** Nodes and placements aren't modified. */
const ofParts = new WeakMap<Node | Placement, Size>();
const LISTS: ReadonlySet<string> = new Set(Object.values(CHILD_LISTS));

/**
 * Whether the edited model is too large for a file, and larger than before. The size of the nodes that changed is added to
 * what is known of the model, as if all were on its lowest level; only if that is too much, the file is counted.
 */
export function exceedsFile(edited: EditedModel): boolean {
  const size: Size = { bytes: 0, lines: 0 };
  addValue(size, ownFields(edited.fields), 1, 0);
  addValue(size, ownFields(edited.before), -1, 0);
  addChanged(size, edited.before, edited.changed.keys(), (id) => edited.node(id));
  if (indented(size, LIMITS.levels) <= 0) return false;
  add(size, sizeOfNodes(edited.before), 1);
  if (indented(size, LIMITS.levels) <= LIMITS.bytes || indented(size, edited.levels()) <= LIMITS.bytes) return false;
  return !fitsFile(edited.toModel(), LIMITS.bytes);
}

/** Keeps what is known of the size of a model for the one after it, in which these nodes changed. */
export function carrySize(before: LogicModel, after: LogicModel, changed: Iterable<NodeId>): void {
  const size = { ...sizeOfNodes(before) };
  addChanged(size, before, changed, (id) => getNode(after, id));
  ofNodes.set(after.nodes, size);
}

function addChanged(
  size: Size,
  before: LogicModel,
  changed: Iterable<NodeId>,
  nodeAfter: (id: NodeId) => Node | undefined,
): void {
  for (const id of changed) {
    const was = getNode(before, id);
    const is = nodeAfter(id);
    if (was) add(size, sizeOf(was), -1);
    if (is) add(size, sizeOf(is), 1);
  }
}

function sizeOfNodes({ nodes }: LogicModel): Size {
  let size = ofNodes.get(nodes);
  if (!size) {
    size = { bytes: 0, lines: 0 };
    for (const id in nodes) add(size, sizeOf(nodes[id] as Node), 1);
    ofNodes.set(nodes, size);
  }
  return size;
}

function sizeOf(part: Node | Placement): Size {
  let size = ofParts.get(part);
  if (!size) {
    size = { bytes: 0, lines: 2 };
    for (const [key, value] of Object.entries(part))
      if (!LISTS.has(key)) addEntry(size, key, value, 1, 0);
      else {
        addEntry(size, key, null, 2, 0);
        for (const placement of value as readonly Placement[]) add(size, sizeOf(placement), 1);
      }
    ofParts.set(part, size);
  }
  return size;
}

/** The marks of a line: quotation marks, a colon, a comma, a bracket, the line break. */
const MARKS = 10;

function addEntry(size: Size, key: string, value: unknown, times: number, nesting: number): void {
  size.bytes += times * (MARKS + 2 * nesting + 3 * key.length);
  size.lines += times;
  addValue(size, value, times, nesting);
}

function addValue(size: Size, value: unknown, times: number, nesting: number): void {
  if (typeof value === "string") size.bytes += times * 3 * value.length;
  else if (typeof value !== "object" || value === null) size.bytes += times * 25;
  else {
    size.bytes += times * (MARKS + 2 * nesting);
    size.lines += times;
    for (const key of Object.keys(value))
      addEntry(size, key, (value as Record<string, unknown>)[key], times, nesting + 1);
  }
}

function add(size: Size, other: Size, times: number): void {
  size.bytes += times * other.bytes;
  size.lines += times * other.lines;
}

function indented({ bytes, lines }: Size, levels: number): number {
  return bytes + lines * (4 * levels + 6);
}

function ownFields({ nodes: _, root: __, unplaced: ___, ...fields }: LogicModel): object {
  return fields;
}
