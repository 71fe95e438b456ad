import fc from "fast-check";
import { expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { PROFILES } from "../profile/profiles.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findingKey } from "./finding-key.ts";
import { lint, lintReport } from "./lint.ts";
import { RULES } from "./rules/index.ts";

const RUNS = { numRuns: runs(500) };
/** A model whose settings turn on every rule and dismiss nothing. */
const asked = arbitraryModel.map(({ lint: _, ...model }): LogicModel => model);
const profile = fc.constantFrom(...PROFILES);

it("reports every finding once, identified by rule, place and subject", () => {
  fc.assert(
    fc.property(asked, profile, (model, profile) => {
      const keys = lint(model, { preset: "all", profile }).map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    RUNS,
  );
});

it("has the same findings whatever the order of the nodes, and changes nothing", () => {
  fc.assert(
    fc.property(asked, profile, fc.nat(), (model, profile, seed) => {
      const before = structuredClone(model);
      const findings = lint(model, { preset: "all", profile });
      expect(model).toEqual(before);
      const entries = Object.entries(model.nodes);
      const turned = [...entries.slice(seed % entries.length), ...entries.slice(0, seed % entries.length)].reverse();
      const other = { ...model, nodes: Object.fromEntries(turned) };
      expect(lint(other, { preset: "all", profile })).toEqual(findings);
    }),
    RUNS,
  );
});

it("has the same findings for a rule alone and among all rules", () => {
  fc.assert(
    fc.property(asked, profile, (model, profile) => {
      const all = lint(model, { preset: "all", profile }).filter(({ related }) => !related);
      const gathered = new Set(lint(model, { preset: "all", profile }).map((f) => (f.related ? f.rule : "")));
      const rules = [...RULES]
        .reverse()
        .filter(({ id }) => !gathered.has(id))
        .flatMap((rule) =>
          rule
            .check({ model, outline: createOutline(model), profile })
            .map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
        );
      expect(new Set(rules.map((finding) => JSON.stringify(finding)))).toEqual(
        new Set(all.map((finding) => JSON.stringify(finding))),
      );
    }),
    RUNS,
  );
});

it("reports only places that exist, without dismissed findings", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const { findings, suppressed } = lintReport(model, { preset: "all" });
      for (const { node, parent } of [...findings, ...suppressed.map(({ finding }) => finding)]) {
        if (node === undefined) expect(parent).toBeUndefined();
        else {
          const rows = createOutline(model).placements.get(node) ?? [];
          expect(rows.some((row) => parent === undefined || row.parent === parent)).toBe(true);
        }
      }
      const left = new Set((model.lint?.suppressions ?? []).map(findingKey));
      expect(findings.some((finding) => left.has(findingKey(finding)))).toBe(false);
      expect(suppressed.every(({ suppression }) => left.has(findingKey(suppression)))).toBe(true);
    }),
    RUNS,
  );
});
