import type { Severity } from "../model/types.ts";
import { SEVERITIES } from "./lint.ts";
import type { RuleId } from "./rule-id.ts";
import type { Finding } from "./types.ts";

/** A rule that finds something, and all that it finds. */
export interface RuleFindings {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings by the rules that made them: what matters most first, and else in the order in which they are told. */
export function findingsByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const groups = new Map<RuleId, RuleFindings & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.findings.push(finding);
    else groups.set(finding.rule, { rule: finding.rule, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
