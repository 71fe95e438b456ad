import { describe, expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { generic } from "../profile/generic.ts";
import { homeCare } from "../profile/home-care.ts";
import { modelText } from "../testing/model-text.ts";
import { findingKey } from "./finding-key.ts";
import { lint, lintReport, PRESETS, severityOf } from "./lint.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./types.ts";

const MODEL = modelText(`
  { "title": "例", "profile": "home-care" }
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム o1: 必要な支援を受けられる { "scenes": ["dailyCare"] }
`);
const rule = (id: string) => RULES.find((rule) => rule.id === id) as Rule;
const found = (model: LogicModel, options = {}) => lint(model, options).map(({ rule }) => rule);

describe("the rules that run", () => {
  it("depend on the preset, each with all rules of the one before", () => {
    const asked = PRESETS.map((preset) => RULES.filter((rule) => severityOf(rule, MODEL, { preset }) !== "off"));
    const [recommended, strict, all] = asked.map((rules) => rules.map(({ id }) => id));
    expect(strict).toEqual(expect.arrayContaining(recommended as string[]));
    expect(all).toEqual(RULES.map(({ id }) => id));
    expect(recommended?.length).toBeGreaterThanOrEqual(30);
    expect(recommended?.length).toBeLessThan(strict?.length as number);
  });

  it("default to recommended, also for an unknown preset", () => {
    for (const rule of RULES) {
      const recommended = severityOf(rule, MODEL, { preset: "recommended" });
      expect(severityOf(rule, MODEL)).toBe(recommended);
      expect(severityOf(rule, { ...MODEL, lint: { preset: "gentle" } })).toBe(recommended);
    }
  });

  it("depend on the profile, the host and the file, the later ones winning", () => {
    const asked = rule("outcome-without-measures");
    const profile = { ...homeCare, rules: { [asked.id]: "info" } } as const;
    expect(severityOf(asked, MODEL)).toBe("warning");
    expect(severityOf(asked, MODEL, { profile })).toBe("info");
    expect(severityOf(asked, MODEL, { profile, severities: { [asked.id]: "error" } })).toBe("error");
    const file = { ...MODEL, lint: { rules: { [asked.id]: "off" } } } as const;
    expect(severityOf(asked, file, { profile, severities: { [asked.id]: "error" } })).toBe("off");
    expect(found(file)).not.toContain(asked.id);
    expect(found(MODEL)).toContain(asked.id);
  });

  it("ignore names that every object has", () => {
    const odd = { ...rule("unplaced-node"), id: "constructor" } as unknown as Rule;
    expect(severityOf(odd, { ...MODEL, lint: { rules: {} } })).toBe(odd.severity);
  });

  it("use the words of the host's profile", () => {
    expect(found(MODEL)).toContain("scene-without-outcome");
    expect(found(MODEL, { profile: generic })).not.toContain("scene-without-outcome");
  });
});

describe("a rule that throws", () => {
  const broken: Rule = {
    ...rule("unplaced-node"),
    id: "broken",
    check() {
      throw new Error("boom");
    },
  };
  const options = { rules: [broken, ...RULES] };

  it("is named, and the others report as without it", () => {
    const { failed, ...rest } = lintReport(MODEL, options);
    expect(failed).toEqual([{ rule: "broken", error: new Error("boom") }]);
    const { failed: none, ...expected } = lintReport(MODEL);
    expect(none).toEqual([]);
    expect(rest).toEqual(expected);
    expect(rest.findings.length).toBeGreaterThan(0);
  });

  it("throws where only findings are returned", () => {
    expect(() => lint(MODEL, options)).toThrow("boom");
  });
});

describe("a dismissed finding", () => {
  const [first] = lint(MODEL).filter(({ rule }) => rule === "scene-without-outcome");
  const suppression = { rule: "scene-without-outcome", subject: first?.subject ?? "", reason: "別の計画で扱う" };
  const model: LogicModel = { ...MODEL, lint: { suppressions: [suppression] } };

  it("is listed separately, with its reason", () => {
    const { findings, suppressed } = lintReport(model);
    expect(suppressed).toEqual([{ finding: first, suppression }]);
    expect(findings).toEqual(
      lint(MODEL).filter((finding) => finding !== first && findingKey(finding) !== findingKey(suppression)),
    );
    expect(findings).toHaveLength(lint(MODEL).length - 1);
  });

  it("is omitted if it no longer occurs", () => {
    const gone = { ...suppression, subject: "nowhere" };
    expect(lintReport({ ...MODEL, lint: { suppressions: [gone] } })).toEqual(lintReport(MODEL));
  });
});
