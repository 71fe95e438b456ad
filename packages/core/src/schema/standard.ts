import { parseLogicModel } from "../format/parse.ts";
import type { Locale } from "../language/locale.ts";
import { problemMessage } from "../message/problem.ts";
import type { LogicModel } from "../model/types.ts";
import { propertyPath } from "./property-path.ts";

/** A schema as libraries for forms, servers and tools accept it: https://standardschema.dev, version 1. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Only for type inference; never set. */
    readonly types?: { readonly input: unknown; readonly output: Output };
  };
}

/** What validating returns: a value, or what is wrong and where. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** The file format as a Standard Schema. A valid file becomes a model; messages are in Japanese. */
export const logicModelFile: StandardSchema<LogicModel> = /* @__PURE__ */ logicModelFileIn("ja");

/** Returns the file format as a Standard Schema with messages in a language. */
export function logicModelFileIn(locale: Locale): StandardSchema<LogicModel> {
  return {
    "~standard": {
      version: 1,
      vendor: "logic-model",
      validate(value) {
        const result = parseLogicModel(value);
        if (result.ok) return { value: result.model };
        return {
          issues: result.problems.map((problem) => ({
            message: problemMessage(problem, locale),
            path: propertyPath(problem.path, value),
          })),
        };
      },
    },
  };
}
