import { LIMITS } from "../model/limits.ts";
import { type Field, ID, type Shape } from "../vocabulary/field.ts";
import { checkKey, checkPlain, plainKeys, VALUES, type Values } from "./plain.ts";
import { excerpt, type Problems, token } from "./problem.ts";

/**
 * Checks the fields of one object against its shape, except for child nodes. Returns whether it is a plain object, so
 * that its child nodes can be read.
 */
export function checkFields(value: unknown, shape: Shape, path: string, problems: Problems): value is Values {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.add("wrong-type", path, { expected: "object", found: typeName(value) });
    return false;
  }
  const keys = plainKeys(value);
  if (!keys || keys.length > VALUES) {
    if (keys) problems.add("too-many", path, { limit: VALUES });
    else problems.add("not-plain", path);
    return false;
  }
  const before = problems.count;
  for (const key of keys) {
    if (problems.stopped) return true;
    checkKey(key, path, problems);
    if (!Object.hasOwn(shape, key) || shape[key]?.type !== "anything") checkPlain(value as Values, key, path, problems);
  }
  if (problems.count === before) checkShape(value as Values, shape, path, problems);
  return true;
}

/** Checks fields against a shape without looking into what the shape doesn't have. `undefined` counts as missing. */
export function checkShape(value: Values, shape: Shape, path: string, problems: Problems): void {
  for (const [key, field] of Object.entries(shape)) {
    if (Object.hasOwn(value, key) && value[key] !== undefined)
      checkField(value[key], field, key, path + token(key), problems);
    else if (!field.optional) problems.add("missing", path + token(key), { key });
  }
}

function checkField(value: unknown, field: Field, key: string, path: string, problems: Problems): void {
  if (value === null && field.nullable) return;
  const type = typeName(value);
  const expected = EXPECTED[field.type];
  if (expected && !isOf(type, expected)) problems.add("wrong-type", path, { expected, found: type });
  else if (field.type === "nothing") problems.add("misplaced-key", path, { key });
  else if (field.type === "one-of" && !field.words.includes(value as string))
    problems.add("wrong-value", path, { found: excerpt(value), allowed: field.words.join(", ") });
  else if (field.type === "id" && !isId(value))
    problems.add("bad-id", path, { found: excerpt(value), limit: LIMITS.id });
  else if (field.type === "object") checkShape(value as Values, field.shape, path, problems);
  else if (field.type === "list" || field.type === "map")
    for (const [key, item] of Object.entries(value as Values))
      checkField(item, field.of, key, path + token(key), problems);
}

/** The types of JSON values that fields have. */
const EXPECTED: Readonly<Partial<Record<Field["type"], string>>> = {
  text: "string",
  id: "string",
  boolean: "boolean",
  number: "number",
  "number-or-text": "number-or-string",
  list: "array",
  map: "object",
  object: "object",
};

function isOf(type: string, expected: string): boolean {
  return expected === "number-or-string" ? type === "number" || type === "string" : type === expected;
}

/** Whether a value is an id: of at most `LIMITS.id` characters, each of one or two UTF-16 code units. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && value.length <= 2 * LIMITS.id && ID.test(value) && [...value].length <= LIMITS.id;
}

/** Returns the type of a value: a JSON type, or that of `typeof`. */
export function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
