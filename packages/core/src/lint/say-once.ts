import type { NodeKind } from "../model/types.ts";
import type { Outline } from "../outline/outline.ts";
import { isBlank } from "./reading/is-blank.ts";
import type { Finding, Fix, Rule } from "./types.ts";

/** From how many nodes, and from which share of those of its kind, something is said once for all. */
const AT_LEAST = 5;
const SHARE = 3 / 4;

/** Returns one finding in place of those about single nodes; `null` if they are few, or exceptions among others. */
export function sayOnce(rule: Rule, findings: readonly Finding[], outline: Outline): Finding | null {
  if (!rule.once || findings.length < AT_LEAST) return null;
  const gathered = gather(rule, rule.once.kind, findings, outline);
  const { count, total } = gathered.params as { readonly count: number; readonly total: number };
  return count >= AT_LEAST && count >= SHARE * total ? gathered : null;
}

/** Returns findings of a rule about nodes of a kind as one, with a fix for all if each has it. */
export function gather({ fixes = [] }: Rule, kind: NodeKind, findings: readonly Finding[], outline: Outline): Finding {
  const [{ rule, severity, field }] = findings as readonly [Finding, ...Finding[]];
  const related = [...new Set(findings.flatMap(({ node }) => node ?? []))];
  const total = outline.rows.filter(({ node, reuse }) => node.kind === kind && !reuse && !isBlank(node)).length;
  const all = fixes.flatMap(({ id }): Fix | readonly [] => {
    const operations = findings.flatMap((finding) => finding.fixes?.find((fix) => fix.id === id)?.operation ?? []);
    return operations.length === findings.length ? { id, operation: { type: "batch", operations } } : [];
  });
  return {
    rule,
    severity,
    related,
    ...(field === undefined ? {} : { field }),
    params: { count: related.length, total },
    ...(all.length > 0 ? { fixes: all } : {}),
  };
}
