import type { LogicModel, Severity, Suppression } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { findingKey } from "./finding-key.ts";
import type { RuleId } from "./rule-id.ts";
import { RULES } from "./rules.ts";
import type { Finding, PresetId, Rule } from "./types.ts";

/** What a host says of the rules, before what the model's own file says. */
export interface LintOptions {
  /** Whose words are used; the model's own profile unless said. */
  readonly profile?: Profile | undefined;
  /** The set of rules that is asked; the model's own unless said. */
  readonly preset?: PresetId | undefined;
  /** By the name of a rule: how much it matters, or that it is not asked. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | "off">>> | undefined;
}

/** A finding that the model's owner leaves as it is. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** What the rules find in a model. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** How much findings matter, from those that matter most. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The sets of rules, from the smallest to the largest. */
export const PRESETS: readonly PresetId[] = ["recommended", "strict", "all"];

/** What the rules find in a model, apart from what its owner leaves as it is. Advice only: a model with findings is a valid model. */
export function lint(model: LogicModel, options: LintOptions = {}): readonly Finding[] {
  return lintReport(model, options).findings;
}

/** What the rules find in a model, and what of it its owner leaves as it is. */
export function lintReport(model: LogicModel, options: LintOptions = {}): LintReport {
  const steps = lintSteps(model, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `lintReport`, one rule at a step: with a large model, something else can be done in between. */
export function* lintSteps(model: LogicModel, options: LintOptions = {}): Generator<undefined, LintReport> {
  const profile = options.profile ?? profileOf(model);
  const context = { model, outline: outline(model), profile };
  const suppressions = new Map((model.lint?.suppressions ?? []).map((entry) => [findingKey(entry), entry]));
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const rule of RULES) {
    const severity = severityOf(rule, model, { ...options, profile });
    if (severity === "off") continue;
    for (const found of rule.check(context)) {
      const finding = { rule: rule.id, severity, ...found };
      const suppression = suppressions.get(findingKey(finding));
      if (suppression) suppressed.push({ finding, suppression });
      else findings.push(finding);
    }
    yield;
  }
  return { findings, suppressed };
}

/**
 * How much a rule matters for a model: what the file says of it, or else the host, or else the profile, or else the rule
 * itself where the preset asks it.
 */
export function severityOf(rule: Rule, model: LogicModel, options: LintOptions = {}): Severity | "off" {
  const profile = options.profile ?? profileOf(model);
  const asked = options.preset ?? model.lint?.preset;
  const preset = PRESETS.indexOf(asked as PresetId);
  return (
    own(model.lint?.rules, rule.id) ??
    own(options.rules, rule.id) ??
    own(profile.rules, rule.id) ??
    (PRESETS.indexOf(rule.preset) <= Math.max(preset, 0) ? rule.severity : "off")
  );
}

function own<T>(values: Readonly<Record<string, T | undefined>> | undefined, key: string): T | undefined {
  return values && Object.hasOwn(values, key) ? values[key] : undefined;
}
