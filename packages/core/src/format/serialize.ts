import { CHILD_KINDS, childList, getNode, LIST } from "../model/query.ts";
import type { LogicModel, Node, NodeId, Placement } from "../model/types.ts";
import { type Shape, shapeOf } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";
import { VERSION } from "./schema.ts";

/** An object with its keys in the order of writing; a plain object would put keys like `2024` first. */
type Ordered = Map<string, unknown>;

/** The file of a valid model: JSON, indented by two spaces, with a final newline. Equal models give the same text. */
export function serializeLogicModel(model: LogicModel): string {
  const written = new Set<NodeId>();

  function definition(node: Node, placement: Placement | null, start: Ordered = new Map()): Ordered {
    written.add(node.id);
    const file = known(node, FIELDS[node.kind], start);
    const place = placement && unknown(placement.ext, known(placement, FIELDS.placement));
    if (place?.size) file.set("placement", place);
    for (const kind of CHILD_KINDS[node.kind]) {
      const entries = childList(node, kind).map(entry);
      if (entries.length > 0) file.set(LIST[kind], entries);
    }
    return unknown(node.ext, file);
  }

  function entry(placement: Placement): Ordered {
    if (!written.has(placement.node)) return definition(getNode(model, placement.node) as Node, placement);
    return unknown(placement.ext, known(placement, FIELDS.placement, new Map([["reuse", placement.node]])));
  }

  const start = new Map<string, unknown>([
    ["format", "logic-model"],
    ["version", VERSION],
  ]);
  const file = known(model, FIELDS.model, start);
  file.set("vision", definition(getNode(model, model.root) as Node, null));
  const unplaced = model.unplaced.map((id) => {
    const node = getNode(model, id) as Node;
    return definition(node, null, new Map([["kind", node.kind]]));
  });
  if (unplaced.length > 0) file.set("unplaced", unplaced);
  return `${print(unknown(model.ext, file), "\n")}\n`;
}

/** Adds the fields of an object that its shape knows, in the order of the shape. */
function known(value: object, shape: Shape, ordered: Ordered = new Map()): Ordered {
  for (const key in shape) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) ordered.set(key, order(field, shapeOf(shape[key])));
  }
  return ordered;
}

/** Adds the keys of an object that are not there yet, sorted. */
function unknown(value: object | undefined, ordered: Ordered): Ordered {
  for (const key of Object.keys(value ?? {}).sort(byCodePoint)) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined && !ordered.has(key)) ordered.set(key, order(field));
  }
  return ordered;
}

/** Any JSON value with its objects in order: first the keys of the shape, then the others, sorted. */
function order(value: unknown, shape: Shape = {}): unknown {
  if (Array.isArray(value)) return value.map((item) => order(item, shape));
  if (typeof value !== "object" || value === null) return value;
  return unknown(value, known(value, shape));
}

function byCodePoint(a: string, b: string): number {
  for (let i = 0; ; i++) {
    const one = a.codePointAt(i) ?? -1;
    const other = b.codePointAt(i) ?? -1;
    if (one !== other || one === -1) return one - other;
  }
}

/** As `JSON.stringify(value, null, 2)`, for ordered objects; `newline` is a line break with the indentation so far. */
function print(value: unknown, newline: string): string {
  const inner = `${newline}  `;
  if (value instanceof Map) {
    const lines = Array.from(value as Ordered, ([key, item]) => `${JSON.stringify(key)}: ${print(item, inner)}`);
    return lines.length > 0 ? `{${inner}${lines.join(`,${inner}`)}${newline}}` : "{}";
  }
  if (Array.isArray(value)) {
    const lines = value.map((item) => print(item, inner));
    return lines.length > 0 ? `[${inner}${lines.join(`,${inner}`)}${newline}]` : "[]";
  }
  return JSON.stringify(value);
}
