import type { LogicModel } from "../model/types.ts";
import { build } from "./build.ts";
import { migrate } from "./migrate.ts";
import { type Problem, Problems } from "./problem.ts";

/** A model, or what is wrong: at most 100 problems, and the number of `more` that were found. */
export type ParseResult =
  | { readonly ok: true; readonly model: LogicModel }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/**
 * The model in a value such as `JSON.parse` returns: checked, migrated, built. Never throws for bad content and never
 * repairs. The model shares parts of the value, which is not to be changed afterwards.
 */
export function parseLogicModel(value: unknown): ParseResult {
  const problems = new Problems();
  const file = migrate(value, problems);
  const model = file && build(file, problems);
  return model && problems.count === 0 ? { ok: true, model } : failure(problems);
}

/** The result of a reading that met problems. */
export function failure(problems: Problems): ParseResult {
  return { ok: false, problems: problems.list, more: problems.count - problems.list.length };
}
