import {
  type BaseLocale,
  type Finding,
  fill,
  findingMessage,
  type LintReport,
  lintReport,
  PRESETS,
  placementKey,
  problemMessage,
  readLogicModel,
  SEVERITIES,
} from "@logic-model/core";
import type { Arguments } from "./arguments.ts";
import { readInput } from "./files.ts";
import { oneOf } from "./one-of.ts";
import { fileName, problemReport } from "./read-model.ts";
import { json, plain, type Result, result } from "./result.ts";
import { WORDS } from "./words.ts";

/** `logic-model validate`: the problems of a file, or the findings about its model. */
export async function validate(args: Arguments, locale: BaseLocale): Promise<Result> {
  const preset = args.preset === undefined ? undefined : oneOf("--preset", args.preset, PRESETS);
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
          suppressed: [],
        })
      : problemReport(args.file, problems, more, locale);
    return { out, err: "", exitCode: 1 };
  }
  const report = lintReport(read.model, { preset });
  const told = (finding: Finding) => ({ ...finding, message: findingMessage(finding, locale) });
  return result(
    args.json
      ? json({
          file: args.file,
          valid: true,
          problems: [],
          moreProblems: 0,
          findings: report.findings.map(told),
          suppressed: report.suppressed.map(({ finding, suppression }) => ({
            ...told(finding),
            reason: suppression.reason,
          })),
        })
      : findingReport(args.file, report, locale),
  );
}

/** The findings, the weightiest first, how many there are, and how many the file leaves as they are. */
function findingReport(file: string, { findings, suppressed }: LintReport, locale: BaseLocale): string {
  const words = WORDS[locale];
  const groups = SEVERITIES.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return "";
    const lines = group.map((finding) => `  ${findingMessage(finding, locale)} [${place(finding)}]\n`);
    return `${words.severity[severity]} (${group.length})\n${lines.join("")}\n`;
  });
  const end = findings.length === 0 ? words.noFindings : words.findings;
  const left = suppressed.length === 0 ? "" : `${fill(words.suppressed, { count: suppressed.length })}\n`;
  return plain(`${groups.join("")}${fill(end, { file: fileName(file, locale), count: findings.length })}\n${left}`);
}

/** The rule, and where it looked: `reuse-wording-differs o4/m14`. */
function place({ rule, node, parent }: Finding): string {
  if (node === undefined) return rule;
  return `${rule} ${parent === undefined ? node : placementKey(parent, node)}`;
}
