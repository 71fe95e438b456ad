import { logicModelSchema } from "@logic-model/core/zod";
import { json, type Result, result } from "./result.ts";

/** `logic-model schema`: the JSON Schema of the file format. */
export function schema(): Result {
  return result(json(logicModelSchema()));
}
