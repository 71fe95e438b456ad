import { checkShape } from "../format/fields.ts";
import type { Values } from "../format/plain.ts";
import { Problems } from "../format/problem.ts";
import { nullable, number, optional, record, type Shape, text } from "../vocabulary/field.ts";
import type { Operation } from "./types.ts";

const index = optional(number);
const placement = optional(record);

const SHAPES: Readonly<Record<Exclude<Operation["type"], "batch" | "edit">, Shape>> = {
  add: { node: record, parent: nullable(text), index, placement },
  place: { node: text, parent: text, index, placement },
  unplace: { node: text, parent: text },
  move: { node: text, from: nullable(text), to: nullable(text), index },
  remove: { node: text },
  merge: { node: text, into: text },
  detach: { node: text, parent: text, id: text },
};

const EDIT_SHAPES: Readonly<Record<Extract<Operation, { type: "edit" }>["target"], Shape>> = {
  model: { set: record },
  node: { node: text, set: record },
  placement: { node: text, parent: text, set: record },
};

/**
 * Whether a value from outside has the shape of an operation. `checkOperation` returns whether a model allows it.
 *
 * @group Editing
 */
export function isOperation(value: unknown): value is Operation {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || Array.isArray(next)) return false;
    const operation = next as Values;
    if (operation.type === "batch") {
      if (!Array.isArray(operation.operations)) return false;
      for (const inner of operation.operations) open.push(inner);
      continue;
    }
    const shape = operation.type === "edit" ? own(EDIT_SHAPES, operation.target) : own(SHAPES, operation.type);
    if (!shape) return false;
    const problems = new Problems();
    checkShape(operation, shape, "", problems);
    if (problems.count > 0) return false;
  }
  return true;
}

function own(shapes: Readonly<Record<string, Shape>>, key: unknown): Shape | undefined {
  return typeof key === "string" && Object.hasOwn(shapes, key) ? shapes[key] : undefined;
}
