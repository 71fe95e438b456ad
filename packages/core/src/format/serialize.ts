import { CHILD_KINDS, CHILD_LISTS, childList, getNode } from "../model/query.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { type Shape, shapeOf } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";
import { VERSION } from "./schema.ts";

/** An object with its keys in the order of the file. A plain object would put keys like `2024` first. */
type Ordered = Map<string, unknown>;

/**
 * Returns the text of a valid model's file: JSON, indented by two spaces. Equal models have the same text.
 *
 * @group Reading and writing
 */
export function serializeLogicModel(model: LogicModel): string {
  return `${stringify(orderedFile(model), "\n")}\n`;
}

/** Whether the file of a model has at most so many bytes. Counts no further, and without building its text. */
export function fitsFile(model: LogicModel, bytes: number): boolean {
  let left = bytes - 1;
  function count(value: unknown, indent: number): void {
    const entries: Iterable<readonly [unknown, unknown]> | null =
      value instanceof Map ? value : Array.isArray(value) ? value.entries() : null;
    if (!entries) left -= utf8Length(JSON.stringify(value));
    else {
      let size = 0;
      for (const [key, item] of entries) {
        if (left < 0) return;
        size++;
        // A comma or the break before the closing bracket, the indentation, and the key with its colon.
        left -= 2 + indent + 2 + (value instanceof Map ? utf8Length(JSON.stringify(key)) + 2 : 0);
        count(item, indent + 2);
      }
      left -= size > 0 ? 2 + indent : 2;
    }
  }
  count(orderedFile(model), 0);
  return left >= 0;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a pair of surrogates has two of its four bytes.
    if (code > 0x7f) length += code > 0x7ff && (code & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return length;
}

/** Returns what a file holds, in its order. */
function orderedFile(model: LogicModel): Ordered {
  const written = new Set<NodeId>();

  function definition(node: Node, placement: Placement | null, start: Ordered = new Map()): Ordered {
    written.add(node.id);
    const file = addKnown(node, FIELDS[node.kind], start);
    const place = placement && addUnknown(placement.ext, addKnown(placement, FIELDS.placement));
    if (place?.size) file.set("placement", place);
    for (const kind of CHILD_KINDS[node.kind]) {
      const entries = childList(node, kind).map(entry);
      if (entries.length > 0) file.set(CHILD_LISTS[kind], entries);
    }
    return addUnknown(node.ext, file);
  }

  function entry(placement: Placement): Ordered {
    if (!written.has(placement.node)) return definition(getNode(model, placement.node) as Node, placement);
    return addUnknown(placement.ext, addKnown(placement, FIELDS.placement, new Map([["reuse", placement.node]])));
  }

  const start = new Map<string, unknown>([
    ["format", "logic-model"],
    ["version", VERSION],
  ]);
  const file = addKnown(model, FIELDS.model, start);
  file.set("vision", definition(getNode(model, model.root) as Node, null));
  const unplaced = model.unplaced.map((id) => {
    const node = getNode(model, id) as Node;
    return definition(node, null, new Map([["kind", node.kind]]));
  });
  if (unplaced.length > 0) file.set("unplaced", unplaced);
  return addUnknown(model.ext, file);
}

/** Adds the fields of an object that are in its shape, in the order of the shape. */
function addKnown(value: object, shape: Shape, target: Ordered = new Map()): Ordered {
  for (const key in shape) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) target.set(key, ordered(field, shapeOf(shape[key])));
  }
  return target;
}

/** Adds the other keys of an object, sorted. */
function addUnknown(value: object | undefined, target: Ordered): Ordered {
  for (const key of Object.keys(value ?? {}).sort(byCodePoint)) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined && !target.has(key)) target.set(key, ordered(field));
  }
  return target;
}

/** Returns a JSON value with its objects ordered: first the keys of the shape, then the others, sorted. */
function ordered(value: unknown, shape: Shape = {}): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape));
  if (typeof value !== "object" || value === null) return value;
  return addUnknown(value, addKnown(value, shape));
}

function byCodePoint(a: string, b: string): number {
  for (let i = 0; ; i++) {
    const one = a.codePointAt(i) ?? -1;
    const other = b.codePointAt(i) ?? -1;
    if (one !== other || one === -1) return one - other;
  }
}

/** Like `JSON.stringify(value, null, 2)` for ordered objects. `newline` includes the current indentation. */
function stringify(value: unknown, newline: string): string {
  const inner = `${newline}  `;
  if (value instanceof Map) {
    const lines = Array.from(value as Ordered, ([key, item]) => `${JSON.stringify(key)}: ${stringify(item, inner)}`);
    return lines.length > 0 ? `{${inner}${lines.join(`,${inner}`)}${newline}}` : "{}";
  }
  if (Array.isArray(value)) {
    const lines = value.map((item) => stringify(item, inner));
    return lines.length > 0 ? `[${inner}${lines.join(`,${inner}`)}${newline}]` : "[]";
  }
  return JSON.stringify(value);
}
