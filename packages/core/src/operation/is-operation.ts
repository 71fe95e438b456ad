import { checkShape } from "../format/fields.ts";
import { guarded, Measure, plainKeys, type Values } from "../format/plain.ts";
import { Problems } from "../format/problem.ts";
import { LIMITS } from "../model/limits.ts";
import { nullable, number, optional, record, type Shape, text } from "../vocabulary/field.ts";
import type { Operation, RefusalCode } from "./types.ts";

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
 * Whether a value from outside has the shape of an operation: plain JSON, with at most `LIMITS.operations` members in
 * batches. Never throws. `checkOperation` returns whether a model allows it.
 *
 * @group Editing
 */
export function isOperation(value: unknown): value is Operation {
  return refuseShape(value) === null;
}

/** Returns why a value isn't an operation: it has another shape, or is too large; `null` if it is one. */
export function refuseShape(value: unknown): Extract<RefusalCode, "invalid" | "too-large"> | null {
  const measure = new Measure();
  let members = 0;

  function check(value: unknown, nesting: number): ReturnType<typeof refuseShape> {
    if (++members > LIMITS.operations || nesting > LIMITS.nesting) return "too-large";
    if (!isRecord(value)) return "invalid";
    if (value.type === "batch") return checkBatch(value, nesting);
    measure.add(value);
    const shape = value.type === "edit" ? own(EDIT_SHAPES, value.target) : own(SHAPES, value.type);
    if (!shape || !measure.plain) return "invalid";
    if (measure.size > LIMITS.bytes) return "too-large";
    const problems = new Problems();
    checkShape(value, shape, "", problems);
    return problems.count === 0 ? null : "invalid";
  }

  function checkBatch({ operations, ...others }: Values, nesting: number): ReturnType<typeof refuseShape> {
    measure.add(others);
    if (!Array.isArray(operations) || !measure.plain) return "invalid";
    if (operations.length > LIMITS.operations) return "too-large";
    if (!plainKeys(operations)) return "invalid";
    for (const operation of operations) {
      const refusal = check(operation, nesting + 1);
      if (refusal) return refusal;
    }
    return null;
  }

  return guarded(() => check(value, 1), "invalid");
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) && plainKeys(value) !== null;
}

function own(shapes: Readonly<Record<string, Shape>>, key: unknown): Shape | undefined {
  return typeof key === "string" && Object.hasOwn(shapes, key) ? shapes[key] : undefined;
}
