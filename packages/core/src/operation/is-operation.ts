import type { Operation } from "./types.ts";

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const id: Check = (value) => typeof value === "string";
const idOrNull: Check = (value) => value === null || typeof value === "string";
const object: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const index: Check = (value) => value === undefined || typeof value === "number";
const placement: Check = (value) => value === undefined || object(value);

const FIELDS: Readonly<Record<Exclude<Operation["type"], "batch" | "edit">, Fields>> = {
  add: { node: object, parent: idOrNull, index, placement },
  place: { node: id, parent: id, index, placement },
  unplace: { node: id, parent: id },
  move: { node: id, from: idOrNull, to: idOrNull, index },
  remove: { node: id },
  merge: { node: id, into: id },
  detach: { node: id, parent: id, id },
};

const EDIT_FIELDS: Readonly<Record<string, Fields>> = {
  model: { set: object },
  node: { node: id, set: object },
  placement: { node: id, parent: id, set: object },
};

/**
 * Whether a value, from wherever it comes, has the shape of an operation: its type is known, and it says what that needs.
 * Whether it can be done to a model, `checkOperation` says.
 */
export function isOperation(value: unknown): value is Operation {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (!object(next)) return false;
    const operation = next as Readonly<Record<string, unknown>>;
    if (operation.type === "batch") {
      if (!Array.isArray(operation.operations)) return false;
      for (const inner of operation.operations) open.push(inner);
      continue;
    }
    const fields = operation.type === "edit" ? own(EDIT_FIELDS, operation.target) : own(FIELDS, operation.type);
    if (!fields || !Object.entries(fields).every(([key, check]) => check(operation[key]))) return false;
  }
  return true;
}

function own(shapes: Readonly<Record<string, Fields>>, key: unknown): Fields | undefined {
  return typeof key === "string" && Object.hasOwn(shapes, key) ? shapes[key] : undefined;
}
