import {
  type Finding,
  fill,
  findingMessage,
  type Locale,
  lint,
  placementKey,
  problemMessage,
  readLogicModel,
} from "@logic-model/core";
import type { Arguments } from "./arguments.ts";
import { readInput } from "./files.ts";
import { fileName, problemReport } from "./read-model.ts";
import { json, plain, type Result, result } from "./result.ts";
import { WORDS } from "./words.ts";

/** `logic-model validate`: the problems of a file, or the findings about its model. */
export async function validate(args: Arguments, locale: Locale): Promise<Result> {
  const read = readLogicModel(await readInput(args.file));
  if (!read.ok) {
    const { problems, more } = read;
    const out = args.json
      ? json({
          file: args.file,
          valid: false,
          problems: problems.map((problem) => ({ ...problem, message: problemMessage(problem, locale) })),
          moreProblems: more,
          findings: [],
        })
      : problemReport(args.file, problems, more, locale);
    return { out, err: "", exitCode: 1 };
  }
  const findings = lint(read.model);
  return result(
    args.json
      ? json({
          file: args.file,
          valid: true,
          problems: [],
          moreProblems: 0,
          findings: findings.map((finding) => ({ ...finding, message: findingMessage(finding, locale) })),
        })
      : findingReport(args.file, findings, locale),
  );
}

/** The findings, the weightiest first, and how many there are. */
function findingReport(file: string, findings: readonly Finding[], locale: Locale): string {
  const words = WORDS[locale];
  const groups = (["error", "warning", "info"] as const).map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return "";
    const lines = group.map((finding) => `  ${findingMessage(finding, locale)} [${place(finding)}]\n`);
    return `${words.severity[severity]} (${group.length})\n${lines.join("")}\n`;
  });
  const end = findings.length === 0 ? words.noFindings : words.findings;
  return plain(`${groups.join("")}${fill(end, { file: fileName(file, locale), count: findings.length })}\n`);
}

/** The rule, and where it looked: `reuse-wording-differs o4/m14`. */
function place({ rule, node, parent }: Finding): string {
  if (node === undefined) return rule;
  return `${rule} ${parent === undefined ? node : placementKey(parent, node)}`;
}
