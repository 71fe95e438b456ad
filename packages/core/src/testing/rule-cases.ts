import { expect, it } from "vitest";
import { lintReport } from "../lint/lint.ts";
import type { Finding, FixId, Rule } from "../lint/types.ts";
import { findingMessage } from "../message/finding.ts";
import { getNode } from "../model/query.ts";
import type { LogicModel } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { modelText } from "./model-text.ts";

/** A model, as `modelText` reads it, under what it shows. */
export type Cases = Readonly<Record<string, string | LogicModel>>;

/** What a rule finds, as a part of each finding, in order. */
export type Expected = readonly (Partial<Omit<Finding, "fixes">> & {
  readonly fixes?: readonly { readonly id?: FixId; readonly operation?: unknown }[];
})[];

/** What a rule finds in a model. */
export function found(rule: Rule, model: string | LogicModel, profile?: Profile): readonly Finding[] {
  const read = typeof model === "string" ? modelText(model) : model;
  const context = { model: read, outline: outline(read), profile: profile ?? profileOf(read) };
  return rule.check(context).map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding }));
}

/**
 * Tests a rule: it finds nothing in the valid models, and in the invalid ones just what is expected, in words of both
 * languages without a gap, at nodes that exist. How fixes do is tested for all rules at once (`fixes.test.ts`).
 */
export function testRule(
  rule: Rule,
  cases: {
    readonly valid: Cases;
    readonly invalid: Readonly<Record<string, readonly [string | LogicModel, Expected]>>;
  },
): void {
  it.each(Object.entries(cases.valid))("finds nothing: %s", (_, model) => {
    expect(found(rule, model)).toEqual([]);
  });

  it.each(Object.entries(cases.invalid))("finds: %s", (_, [model, expected]) => {
    const findings = found(rule, model);
    expect(findings).toHaveLength(expected.length);
    expect(findings).toMatchObject(expected);
    const read = typeof model === "string" ? modelText(model) : model;
    for (const finding of findings) {
      if (finding.node !== undefined) expect(getNode(read, finding.node)).toBeDefined();
      for (const locale of ["ja", "en"] as const) expect(findingMessage(finding, locale)).not.toMatch(/\{\w+\}/);
    }
    const asked = lintReport(read, { preset: "all" }).findings.filter((finding) => finding.rule === rule.id);
    expect(asked).toEqual(findings);
  });
}
