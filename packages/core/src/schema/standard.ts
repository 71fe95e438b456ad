import { parseLogicModel } from "../format/parse.ts";
import type { Locale } from "../language/locale.ts";
import { problemMessage } from "../message/problem.ts";
import type { LogicModel } from "../model/types.ts";
import { propertyPath } from "./property-path.ts";

/**
 * A Standard Schema (version 1), which many form, server and AI libraries accept: https://standardschema.dev.
 *
 * @group Reading and writing
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Only for type inference; never set. */
    readonly types?: { readonly input: unknown; readonly output: Output };
  };
}

/**
 * The result of `validate`: a value, or issues with message and path.
 *
 * @group Reading and writing
 */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/**
 * The file format as a Standard Schema. Its output is the model, as `parseLogicModel` returns it; messages are in
 * Japanese.
 *
 * @group Reading and writing
 */
export const logicModelFile: StandardSchema<LogicModel> = /* @__PURE__ */ logicModelFileIn("ja");

/**
 * Returns the file format as a Standard Schema with messages in a language.
 *
 * @group Reading and writing
 */
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
