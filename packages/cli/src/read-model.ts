import { type BaseLocale, type LogicModel, type Problem, problemMessage, readLogicModel } from "@logic-model/core";
import { readInput } from "./files.ts";
import { plain, type Result } from "./result.ts";
import { text } from "./words.ts";

/** Returns the model of a file, or a result that lists its problems. */
export async function readModel(file: string, locale: BaseLocale): Promise<{ readonly model: LogicModel } | Result> {
  const read = readLogicModel(await readInput(file));
  return read.ok
    ? { model: read.model }
    : { out: "", err: problemReport(file, read.problems, read.more, locale), exitCode: 1 };
}

/** Returns the problems with their paths, followed by their number. `more` is how many aren't listed. */
export function problemReport(file: string, problems: readonly Problem[], more: number, locale: BaseLocale): string {
  const lines = problems.map((problem) => {
    const path = problem.path && `${problem.path}\n  `; // empty if the problem concerns the file
    return `${path}${problemMessage(problem, locale)}\n`;
  });
  if (more > 0) lines.push(`${text("validate.moreProblems", locale, { count: more })}\n`);
  const count = problems.length + more;
  const end = text("validate.problems", locale, { file: fileName(file, locale), count });
  return plain(`${lines.join("")}\n${end}\n`);
}

/** Returns what messages call a file. */
export function fileName(file: string, locale: BaseLocale): string {
  return file === "-" ? text("standardInput", locale) : file;
}
