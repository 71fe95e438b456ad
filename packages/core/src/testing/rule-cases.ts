import { expect, it } from "vitest";
import { lintReport } from "../lint/lint.ts";
import { findingMessage, fixMessage, ruleTitle } from "../lint/messages.ts";
import type { Finding, Rule } from "../lint/types.ts";
import { getNode } from "../model/query.ts";
import type { LogicModel } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { modelText } from "./model-text.ts";

/** Models, as `modelText` reads them, by what they show. */
export type Cases = Readonly<Record<string, string | LogicModel>>;

/** A part of each expected finding, in order. */
export type Expected = readonly (Partial<Omit<Finding, "fixes">> & {
  readonly fixes?: readonly { readonly id?: string; readonly operation?: unknown }[];
})[];

/** Returns what a rule finds in a model. */
export function found(rule: Rule, model: string | LogicModel, profile?: Profile): readonly Finding[] {
  const read = typeof model === "string" ? modelText(model) : model;
  const context = { model: read, outline: outline(read), profile: profile ?? profileOf(read) };
  return rule.check(context).map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding }));
}

/**
 * Tests that a rule finds nothing in the valid models, and exactly what is expected in the invalid ones, at nodes that exist,
 * with all placeholders filled in and all fixes declared. Whether fixes work is tested for all rules together
 * (`fixes.test.ts`).
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
      for (const locale of ["ja", "en"] as const) {
        const fixes = finding.fixes ?? [];
        expect(rule.fixes?.map(({ id }) => id) ?? []).toEqual(expect.arrayContaining(fixes.map(({ id }) => id)));
        const texts = [findingMessage(finding, { locale }), ruleTitle(rule.id, { locale })];
        for (const text of [...texts, ...fixes.map((fix) => fixMessage(fix, { locale }))])
          expect(text).not.toMatch(/\{[\w.|]+\}/);
      }
    }
    const inReport = lintReport(read, { preset: "all" }).findings.filter((finding) => finding.rule === rule.id);
    expect(inReport).toEqual(findings);
  });
}
