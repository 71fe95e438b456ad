import type { Severity } from "../model/types.ts";
import { SEVERITIES } from "./lint.ts";
import type { Finding } from "./types.ts";

/** The findings of one rule. */
export interface RuleFindings {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups findings by rule: the gravest first, otherwise in their order. */
export function findingsByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const groups = new Map<string, RuleFindings & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.findings.push(finding);
    else groups.set(finding.rule, { rule: finding.rule, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
