import {
  type BaseLocale,
  fill,
  type LogicModel,
  type Problem,
  problemMessage,
  readLogicModel,
} from "@logic-model/core";
import { readInput } from "./files.ts";
import { plain, type Result } from "./result.ts";
import { WORDS } from "./words.ts";

/** The model of a file, or what to say about its problems. */
export async function readModel(file: string, locale: BaseLocale): Promise<{ readonly model: LogicModel } | Result> {
  const read = readLogicModel(await readInput(file));
  return read.ok
    ? { model: read.model }
    : { out: "", err: problemReport(file, read.problems, read.more, locale), exitCode: 1 };
}

/** Every problem with its place, and how many there are. */
export function problemReport(file: string, problems: readonly Problem[], more: number, locale: BaseLocale): string {
  const words = WORDS[locale];
  const lines = problems.map((problem) => {
    const place = problem.path && `${problem.path}\n  `; // the file as a whole has none
    return `${place}${problemMessage(problem, locale)}\n`;
  });
  if (more > 0) lines.push(`${fill(words.more, { more })}\n`);
  const end = fill(words.problems, { file: fileName(file, locale), count: problems.length + more });
  return plain(`${lines.join("")}\n${end}\n`);
}

/** What to call a file in a message. */
export function fileName(file: string, locale: BaseLocale): string {
  return file === "-" ? WORDS[locale].standardInput : file;
}
