import { LIMITS } from "../model/limits.ts";
import { CHILD_KINDS, CHILD_LISTS } from "../model/query.ts";
import type { ChildKind, LogicModel, Node, NodeId, NodeKind, Placement } from "../model/types.ts";
import type { Shape } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";
import type { Defined } from "./defined.ts";
import { checkFields, isId, typeName } from "./fields.ts";
import { plainKeys, type Values } from "./plain.ts";
import { type Problems, token } from "./problem.ts";
import { DEFINITIONS, FILE, type Position, REUSE, UNPLACED } from "./schema.ts";
import { checkWays } from "./ways.ts";

/** Returns the model of a file of the current version; `null` if it has no vision. Invalid if problems were added. */
export function build(file: Values, problems: Problems): LogicModel | null {
  const defined = new Map<NodeId, Defined>();
  const reuses: { readonly id: NodeId; readonly kind: ChildKind; readonly path: string }[] = [];
  let placements = 0;
  /** Whether every entry could be read. If not, reuses aren't checked: their nodes may be in what couldn't be read. */
  let complete = true;

  checkFields(file, FILE, "", problems);
  const root = Object.hasOwn(file, "vision") ? define(file.vision, "vision", "root", "/vision", 1) : null;
  if (!Object.hasOwn(file, "vision")) problems.add("missing", "/vision", { key: "vision" });
  const unplaced = children(file, "unplaced", "").flatMap((entry, i) => defineUnplaced(entry, `/unplaced/${i}`) ?? []);
  if (complete && !problems.stopped) for (const { id, kind, path } of reuses) checkReuse(id, kind, path);
  if (root === null) return null;
  if (problems.count === 0) checkWays([root, ...unplaced], defined, problems);

  const nodes: Record<NodeId, Node> = {};
  for (const [id, { node }] of defined) nodes[id] = node;
  return copyFields({ title: "", root, nodes, unplaced }, file, FIELDS.model, FILE);

  /** Reads a definition and its descendants. Returns `null` if it is invalid or its id is in use. */
  function define(value: unknown, kind: NodeKind, position: Position, path: string, level: number): NodeId | null {
    const shape = DEFINITIONS[position][kind];
    if (level > LIMITS.levels) problems.add("too-deep", path, { limit: LIMITS.levels });
    else if (defined.size === LIMITS.nodes) problems.add("too-many", path, { limit: LIMITS.nodes });
    else if (checkFields(value, shape, path, problems) && typeof value.id === "string") {
      const { id } = value;
      const first = defined.get(id);
      if (first) problems.add("duplicate-id", `${path}/id`, { id }, `${first.path}/id`);
      const node = { id, kind, text: value.text } as Node;
      if (!first) defined.set(id, { node, path, position });
      const lists: Record<string, readonly Placement[]> = {};
      for (const child of CHILD_KINDS[kind]) lists[CHILD_LISTS[child]] = place(value, child, path, level + 1);
      copyFields(Object.assign(node, lists), value, FIELDS[kind], shape);
      return first ? null : id;
    }
    complete = false;
    return null;
  }

  function defineUnplaced(value: unknown, path: string): NodeId | null {
    if (problems.stopped) return null;
    const kind = isObject(value) && plainKeys(value) ? value.kind : undefined;
    if (isChildKind(kind)) return define(value, kind, "unplaced", path, 1);
    checkFields(value, UNPLACED, path, problems);
    complete = false;
    return null;
  }

  /** Reads the entries of one list of a node. */
  function place(parent: Values, kind: ChildKind, above: string, level: number): readonly Placement[] {
    const placed: Placement[] = [];
    const here = new Map<NodeId, string>();
    for (const [i, entry] of children(parent, CHILD_LISTS[kind], above).entries()) {
      if (problems.stopped) break;
      const path = `${above}/${CHILD_LISTS[kind]}/${i}`;
      if (++placements > LIMITS.placements) problems.add("too-many", path, { limit: LIMITS.placements });
      const reused = isObject(entry) && Object.hasOwn(entry, "reuse");
      const node = reused ? reuse(entry, kind, path) : define(entry, kind, "listed", path, level);
      if (node === null) continue;
      const first = here.get(node);
      if (first) problems.add("already-placed", path, { id: node }, first);
      here.set(node, path);
      const own = reused ? entry : (entry as Values).placement;
      const valid = problems.count === 0 && isObject(own);
      placed.push(valid ? copyFields({ node }, own, FIELDS.placement, REUSE) : { node });
    }
    return placed;
  }

  function reuse(value: Values, kind: ChildKind, path: string): NodeId | null {
    if (checkFields(value, REUSE, path, problems) && isId(value.reuse)) {
      reuses.push({ id: value.reuse, kind, path });
      return value.reuse;
    }
    complete = false;
    return null;
  }

  function checkReuse(id: NodeId, kind: ChildKind, path: string): void {
    const target = defined.get(id);
    if (!target) problems.add("dangling-reuse", `${path}/reuse`, { id });
    else if (target.node.kind !== kind)
      problems.add("wrong-kind", `${path}/reuse`, { id, found: target.node.kind, expected: kind }, target.path);
    else if (target.position === "unplaced") problems.add("placed-and-unplaced", `${path}/reuse`, { id }, target.path);
  }

  /** Returns the entries of a list, unchecked. */
  function children(parent: Values, key: string, above: string): readonly unknown[] {
    if (!Object.hasOwn(parent, key)) return [];
    const value = parent[key];
    const path = above + token(key);
    if (!Array.isArray(value)) problems.add("wrong-type", path, { expected: "array", found: typeName(value) });
    else if (value.length > LIMITS.placements) problems.add("too-many", path, { limit: LIMITS.placements });
    else if (!plainKeys(value)) problems.add("not-plain", path);
    else return value;
    complete = false;
    return [];
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

function isChildKind(kind: unknown): kind is ChildKind {
  return typeof kind === "string" && Object.hasOwn(CHILD_LISTS, kind);
}

/** Copies `fields` to `target`, and keys that aren't in `known` to its `ext`. */
function copyFields<T extends object>(target: T, value: Values, fields: Shape, known: Shape): T {
  const copy = target as Record<string, unknown>;
  for (const key in fields) if (Object.hasOwn(value, key)) copy[key] = value[key];
  const ext: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (!Object.hasOwn(known, key)) ext[key] = value[key];
  if (Object.keys(ext).length > 0) copy.ext = ext;
  return target;
}
