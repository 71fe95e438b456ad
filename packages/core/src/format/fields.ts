import * as z from "zod/mini";
import { LIMITS } from "../model/limits.ts";
import { checkKey, checkPlain, plainKeys, VALUES, type Values } from "./plain.ts";
import { excerpt, type Problems, token } from "./problem.ts";
import { BELOW, type ObjectSchema } from "./schema.ts";

/**
 * Checks the fields of one object against its schema, leaving out what stands below. Tells whether it is a plain object
 * at all, so that what stands below can be read.
 */
export function checkFields(value: unknown, schema: ObjectSchema, path: string, problems: Problems): value is Values {
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
    if (!Object.hasOwn(schema.shape, key) || schema.shape[key] !== BELOW)
      checkPlain(value as Values, key, path, problems);
  }
  if (problems.count > before) return true;
  const result = z.safeParse(schema, value);
  if (!result.success) for (const issue of result.error.issues) addIssue(issue, value, path, problems);
  return true;
}

function addIssue(issue: z.core.$ZodIssue, value: object, path: string, problems: Problems): void {
  const at = path + issue.path.map((key) => token(key as string | number)).join("");
  const key = String(issue.path.at(-1));
  const found = issue.path.reduce<unknown>((inner, key) => (inner as Values)[key as string], value);
  if (issue.code === "invalid_type" && issue.expected === "never") problems.add("misplaced-key", at, { key });
  else if (found === undefined) problems.add("missing", at, { key });
  else if (issue.code === "invalid_type")
    problems.add("wrong-type", at, { expected: issue.expected, found: typeName(found) });
  else if (issue.code === "invalid_union")
    problems.add("wrong-type", at, { expected: "number-or-string", found: typeName(found) });
  else if (issue.code === "invalid_value")
    problems.add("wrong-value", at, { found: excerpt(found), allowed: issue.values.join(", ") });
  else problems.add("bad-id", at, { found: excerpt(found), limit: LIMITS.id });
}

/** The name of a value's type, as JSON has it where it has one. */
export function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
