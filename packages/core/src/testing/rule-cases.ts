import { expect, it } from "vitest";
import { lintReport } from "../lint/lint.ts";
import { findingMessage, fixMessage, ruleTitle } from "../lint/messages.ts";
import type { Finding, Rule } from "../lint/types.ts";
import { getNode } from "../model/query.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { modelText } from "./model-text.ts";

/** Models, or their text for `modelText`, by a description. */
export type Cases = Readonly<Record<string, string | LogicModel>>;

/** A part of each finding, in order. */
export type Expected = readonly (Partial<Omit<Finding, "fixes">> & {
  readonly fixes?: readonly { readonly id?: string; readonly operation?: unknown }[];
})[];

/** Returns the findings of a rule in a model. */
export function found(rule: Rule, model: string | LogicModel, profile?: Profile): readonly Finding[] {
  const parsed = typeof model === "string" ? modelText(model) : model;
  const context = { model: parsed, outline: createOutline(parsed), profile: profile ?? profileOf(parsed) };
  return rule.check(context).map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding }));
}

/**
 * Tests that a rule has no findings in the valid models and exactly the expected ones in the invalid models, on
 * existing nodes, with all placeholders filled in and all fixes declared. `fixes.test.ts` tests the fixes of all rules.
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
    const parsed = typeof model === "string" ? modelText(model) : model;
    for (const finding of findings) {
      if (finding.node !== undefined) expect(getNode(parsed, finding.node)).toBeDefined();
      for (const locale of ["ja", "en"] as const) {
        const fixes = finding.fixes ?? [];
        expect(rule.fixes?.map(({ id }) => id) ?? []).toEqual(expect.arrayContaining(fixes.map(({ id }) => id)));
        const texts = [findingMessage(finding, { locale }), ruleTitle(rule.id, { locale })];
        for (const text of [...texts, ...fixes.map((fix) => fixMessage(fix, { locale }))])
          expect(text).not.toMatch(/\{[\w.|]+\}/);
      }
    }
    const inReport = lintReport(parsed, { preset: "all" }).findings.filter((finding) => finding.rule === rule.id);
    expect(inReport).toEqual(findings);
  });
}
