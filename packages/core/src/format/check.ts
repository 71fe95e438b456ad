import { CHILD_KINDS, CHILD_LISTS } from "../model/query.ts";
import type { NodeKind } from "../model/types.ts";
import { below, id, oneOf, type Shape } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";
import { checkFields, typeName } from "./fields.ts";
import { VALUES, type Values } from "./plain.ts";
import { type Problem, Problems, token } from "./problem.ts";
import { DEFINITIONS, FILE, REUSE } from "./schema.ts";

function node(kind: NodeKind): Shape {
  const lists = Object.fromEntries(CHILD_KINDS[kind].map((child) => [CHILD_LISTS[child], below]));
  return { kind: oneOf(kind), ...FIELDS[kind], ...lists, ext: below };
}

const NODES: Readonly<Record<NodeKind, Shape>> = {
  vision: node("vision"),
  outcome: node("outcome"),
  measure: node("measure"),
  indicator: node("indicator"),
};
const KIND: Shape = { kind: oneOf(...Object.keys(NODES)) };
const PLACEMENT: Shape = { node: id, ...FIELDS.placement, ext: below };
const MODEL: Shape = { ...FIELDS.model, root: below, nodes: below, unplaced: below, ext: below };
const EXTENSION: Shape = {};

/** Returns problems with the fields of a node in memory. Doesn't check its placements or the contents of its lists. */
export function checkNode(node: unknown): readonly Problem[] {
  const kind = (node as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== "string" || !Object.hasOwn(NODES, kind)) {
    const problems = new Problems();
    checkFields(node, KIND, "", problems);
    return problems.list;
  }
  const problems = check(node, NODES[kind as NodeKind], DEFINITIONS.listed[kind as NodeKind]);
  for (const child of CHILD_KINDS[kind as NodeKind]) {
    const list = (node as Values)[CHILD_LISTS[child]];
    if (!Array.isArray(list))
      problems.add("wrong-type", token(CHILD_LISTS[child]), { expected: "array", found: typeName(list) });
  }
  return problems.list;
}

/** Returns problems with the fields of a placement in memory. Doesn't check whether its node exists. */
export function checkPlacement(placement: unknown): readonly Problem[] {
  return check(placement, PLACEMENT, REUSE).list;
}

/** Returns problems with the model's own fields in memory. Doesn't check its nodes. */
export function checkModelFields(model: unknown): readonly Problem[] {
  return check(model, MODEL, FILE).list;
}

/** Checks an object in memory. A file holds its `ext` in the same object: `ext` can't have keys of `written`, and their number counts together. */
function check(value: unknown, shape: Shape, written: Shape): Problems {
  const problems = new Problems();
  if (!checkFields(value, shape, "", problems)) return problems;
  for (const key of Object.keys(value))
    if (!Object.hasOwn(shape, key)) problems.add("misplaced-key", token(key), { key });
  if (Object.hasOwn(value, "ext") && checkFields(value.ext, EXTENSION, "/ext", problems)) {
    const keys = Object.keys(value.ext);
    // Without keys it wouldn't be in the file, nor in the model that is read from it.
    if (keys.length === 0) problems.add("wrong-value", "/ext", { found: "{}", allowed: "{ … }" });
    if (keys.length + Object.keys(value).length > VALUES) problems.add("too-many", "/ext", { limit: VALUES });
    for (const key of keys)
      if (Object.hasOwn(written, key)) problems.add("misplaced-key", `/ext${token(key)}`, { key });
  }
  return problems;
}
