import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { lint } from "../lint/lint.ts";
import { RULES } from "../lint/rules/index.ts";
import { suppressFinding } from "../lint/suppress.ts";
import { createLogicModel } from "../model/create.ts";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import { modelStats } from "../outline/stats.ts";
import { profileOf } from "../profile/profiles.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { modelText } from "../testing/model-text.ts";
import { summarizeModel } from "./summary.ts";

const fukuchiyama = sample("fukuchiyama");
const cancerPlan = sample("cancer-plan");

describe("what is good", () => {
  it("is empty for an empty model", () => {
    expect(summarizeModel(createLogicModel({ title: "案" })).good).toEqual([]);
    expect(summarizeModel(createLogicModel({ title: "案", profile: "home-care" })).good).toEqual([]);
  });

  it("is listed for 福知山市 with the number of things checked", () => {
    expect(summarizeModel(fukuchiyama).good.map(({ id, count }) => [id, count])).toEqual(
      expect.arrayContaining([
        ["measures-connected", 55],
        ["outcomes-served", 6],
        ["outcomes-measured", 6],
      ]),
    );
    // 認知症 has no outcome, row 41 has its own wording, no indicator has a value, and all consultations are open.
    const ids = summarizeModel(fukuchiyama).good.map(({ id }) => id);
    for (const id of ["scenes-covered", "reuses-alike", "indicators-valued", "consultations-agreed"])
      expect(ids).not.toContain(id);
  });

  it("excludes dismissed findings", () => {
    const model = modelText(`
      目指す姿: 安心して暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修
        アウトカム: 相談できる
          施策 → m1: 医師の研修
    `);
    const [finding] = lint(model).filter(({ rule }) => rule === "reuse-wording-differs");
    if (!finding) throw new Error();
    const change = applyOperation(model, suppressFinding(model, finding, "別の名でよい"));
    if (!change.ok) throw new Error();
    const summary = summarizeModel(change.model);
    expect(summary.suppressed).toBe(1);
    expect(summary.next.map(({ rule }) => rule)).not.toContain("reuse-wording-differs");
    expect(summary.good.map(({ id }) => id)).not.toContain("reuses-alike");
  });
});

describe("what to do next", () => {
  it("is the most severe, then in the order of the rules, at most three", () => {
    const model = modelText(`
      { "profile": "home-care", "organization": { "name": "福知山市" }, "period": { "start": "2024", "end": "2026" } }
      目指す姿:
        アウトカム: 支援を受けられる
        アウトカム: 相談できる
      未配置:
        施策: 研修
    `);
    const { next, others } = summarizeModel(model);
    const found = new Set(lint(model).map(({ rule }) => rule));
    expect(next.map(({ rule, severity, findings }) => [rule, severity, findings.length])).toEqual([
      ["missing-vision", "error", 1],
      ["outcome-without-measures", "warning", 2],
      ["outcome-without-indicator", "warning", 2],
    ]);
    expect(others).toBe(found.size - 3);
    expect(others).toBeGreaterThan(0);
  });

  it("follows the options of the host and the model", () => {
    const model = modelText(`
      目指す姿: 安心して暮らせる
        アウトカム: 支援を受けられる
          指標: 割合
    `);
    expect(summarizeModel(model, { severities: { "indicator-values-missing": "error" } }).next[0]).toMatchObject({
      rule: "indicator-values-missing",
      severity: "error",
    });
    const off = Object.fromEntries(RULES.map(({ id }) => [id, "off" as const]));
    expect(summarizeModel(model, { severities: off })).toMatchObject({ next: [], others: 0, good: [] });
  });
});

describe("the ratings of indicators", () => {
  it("count every indicator once, those without a rating last", () => {
    const { ratings, stats } = summarizeModel(cancerPlan);
    expect(ratings.map(({ rating, rows }) => [rating?.id ?? null, rows.length])).toEqual([
      ["A", 1],
      ["B", 34],
      ["C", 0],
      ["D", 1],
      [null, 20],
    ]);
    expect(ratings.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(stats.indicators);
    expect(ratings[3]?.rows.map(({ node }) => node.id)).toEqual(["i232101"]);
  });

  it("are empty if no indicator has an actual value", () => {
    expect(summarizeModel(fukuchiyama).ratings).toEqual([]);
  });
});

it("lists or counts every rule with findings, and none as a good point, for any model", () => {
  let praised = 0;
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const summary = summarizeModel(model, { preset: "all" });
      const findings = lint(model, { preset: "all" });
      const found = new Set(findings.map(({ rule }) => rule));
      expect(summary.next.length + summary.others).toBe(found.size);
      expect(summary.next).toHaveLength(Math.min(3, found.size));
      for (const { rule, findings: own } of summary.next)
        expect(own).toEqual(findings.filter((finding) => finding.rule === rule));
      for (const { rules, count } of summary.good) {
        expect(rules.some((rule) => found.has(rule))).toBe(false);
        expect(count).toBeGreaterThan(0);
        praised++;
      }
      const rated = summary.ratings.flatMap(({ rows }) => rows);
      if (summary.ratings.length) expect(rated).toHaveLength(modelStats(model).indicators);
      expect(new Set(rated.map(({ node }) => node.id)).size).toBe(rated.length);
      expect(summarizeModel(model, { preset: "all", profile: profileOf(model) })).toEqual(summary);
    }),
    { numRuns: runs(200) },
  );
  expect(praised).toBeGreaterThan(20);
});

function sample(name: string): LogicModel {
  const file = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!file.ok) throw new Error(file.problems[0]?.code);
  return file.model;
}
