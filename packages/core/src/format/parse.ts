import type { LogicModel } from "../model/types.ts";
import { build } from "./build.ts";
import { migrate } from "./migrate.ts";
import { guarded } from "./plain.ts";
import { type Problem, Problems } from "./problem.ts";

/**
 * The model, or at most 100 problems and the number of `more`.
 *
 * @group Reading and writing
 */
export type ParseResult =
  | { readonly ok: true; readonly model: LogicModel }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/**
 * Returns the model in a parsed file, such as `JSON.parse` returns, or the problems found. Never throws for invalid
 * content, and repairs nothing. The model shares parts of the value, so don't modify the value afterwards.
 *
 * @group Reading and writing
 */
export function parseLogicModel(value: unknown): ParseResult {
  return guarded(() => parse(value), failure(unreadable()));
}

function unreadable(): Problems {
  const problems = new Problems();
  problems.add("not-plain", "");
  return problems;
}

function parse(value: unknown): ParseResult {
  const problems = new Problems();
  const file = migrate(value, problems);
  const model = file && build(file, problems);
  return model && problems.count === 0 ? { ok: true, model } : failure(problems);
}

export function failure(problems: Problems): ParseResult {
  return { ok: false, problems: problems.list, more: problems.count - problems.list.length };
}
