import type { Problem } from "../format/problem.ts";
import { fillTemplate } from "../language/fill.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import type { NodeKind } from "../model/types.ts";
import { kindTitle } from "../vocabulary/kinds.ts";
import { JSON_TYPE_WORDS, PROBLEM_WORDS } from "./problem-words.ts";

/**
 * Returns what is wrong and what to do about it, in a sentence or two. `problem.path` has where it is wrong.
 *
 * @group Reading and writing
 */
export function problemMessage(problem: Problem, locale: Locale = "ja"): string {
  const params: Record<string, string | number> = { ...problem.params };
  for (const name of ["expected", "found"]) {
    const term = String(params[name] ?? "");
    if (problem.code === "wrong-kind") params[name] = kindTitle(term as NodeKind, locale);
    if (problem.code === "wrong-type") params[name] = jsonType(term, locale);
  }
  return fillTemplate(translate(PROBLEM_WORDS[problem.code], locale, `problem.${problem.code}`), params, locale);
}

function jsonType(type: string, locale: Locale): string {
  const words: Readonly<Record<string, Words>> = JSON_TYPE_WORDS;
  return Object.hasOwn(words, type) ? translate(words[type] as Words, locale, `json-type.${type}`) : type;
}
