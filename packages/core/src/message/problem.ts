import type { Problem, ProblemCode } from "../format/problem.ts";
import { fill } from "../language/fill.ts";
import { baseLocale, type Locale, type Words } from "../language/locale.ts";
import { EN } from "./problem.en.ts";
import { JA } from "./problem.ja.ts";

/** The sentences for problems in one language, and its words for the terms that stand in `params`. */
export interface ProblemTexts {
  readonly texts: Readonly<Record<ProblemCode, string>>;
  readonly terms: Readonly<Record<Term, string>>;
}

/** Types of JSON values and kinds of nodes, as `expected` and `found` name them. */
type Term =
  | "object"
  | "array"
  | "string"
  | "number"
  | "number-or-string"
  | "boolean"
  | "null"
  | "vision"
  | "outcome"
  | "measure"
  | "indicator";

const LOCALES: Readonly<Record<keyof Words, ProblemTexts>> = { ja: JA, en: EN };

/** What is wrong and what to do about it, in a sentence or two. Where it is wrong, `problem.path` says. */
export function problemMessage(problem: Problem, locale: Locale = "ja"): string {
  const { texts, terms } = LOCALES[baseLocale(locale)];
  const params: Record<string, string | number> = { ...problem.params };
  if (problem.code === "wrong-type" || problem.code === "wrong-kind")
    for (const name of ["expected", "found"]) params[name] = terms[params[name] as Term] ?? params[name] ?? "";
  return fill(texts[problem.code], params);
}
