import { type BaseLocale, placementKey, problemMessage, profileOf, readLogicModel } from "@logic-model/core";
import { type Finding, findingMessage, type LintReport, lintReport, PRESETS, SEVERITIES } from "@logic-model/core/lint";
import type { Arguments } from "./arguments.ts";
import { readInput } from "./files.ts";
import { oneOf } from "./one-of.ts";
import { fileName, problemReport } from "./read-model.ts";
import { json, plain, type Result, result } from "./result.ts";
import { text } from "./words.ts";

/** `logic-model validate`: lists the problems of a file, or the findings of its model. */
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
  for (const { error } of report.failed) throw error;
  const profile = profileOf(read.model);
  const message = (finding: Finding) => findingMessage(finding, { locale, profile });
  const withMessage = (finding: Finding) => ({ ...finding, message: message(finding) });
  return result(
    args.json
      ? json({
          file: args.file,
          valid: true,
          problems: [],
          moreProblems: 0,
          findings: report.findings.map(withMessage),
          suppressed: report.suppressed.map(({ finding, suppression }) => ({
            ...withMessage(finding),
            reason: suppression.reason,
          })),
        })
      : findingReport(args.file, report, locale, message),
  );
}

/** Returns the findings by severity, followed by their number and the number of dismissed ones. */
function findingReport(
  file: string,
  { findings, suppressed }: LintReport,
  locale: BaseLocale,
  message: (finding: Finding) => string,
): string {
  const groups = SEVERITIES.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return "";
    const lines = group.map((finding) => `  ${message(finding)} [${place(finding)}]\n`);
    return `${text(`severity.${severity}`, locale)} (${group.length})\n${lines.join("")}\n`;
  });
  const count = findings.length;
  const end = text(count === 0 ? "validate.noFindings" : "validate.findings", locale, {
    file: fileName(file, locale),
    count,
  });
  const dismissed =
    suppressed.length === 0 ? "" : `${text("validate.suppressed", locale, { count: suppressed.length })}\n`;
  return plain(`${groups.join("")}${end}\n${dismissed}`);
}

/** Returns the rule and the place of a finding: `reuse-wording-differs o4/m14`, `indicator-values-missing i1 i2`. */
function place({ rule, node, parent, related }: Finding): string {
  if (related) return [rule, ...related].join(" ");
  if (node === undefined) return rule;
  return `${rule} ${parent === undefined ? node : placementKey(parent, node)}`;
}
