import type { LogicModel, Severity, Suppression } from "../model/types.ts";
import { createOutline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { findingKey } from "./finding-key.ts";
import { RULES } from "./rules/index.ts";
import { gather, sayOnce } from "./say-once.ts";
import type { Finding, PresetId, Rule } from "./types.ts";

/** What a host sets. The settings in the model's own file take precedence. */
export interface LintOptions {
  /** Whose terms are expected. Defaults to the model's own profile. */
  readonly profile?: Profile | undefined;
  /** Which of the rules are checked. Defaults to the model's own preset, or `recommended`. */
  readonly preset?: PresetId | undefined;
  /** The rules to choose from. Defaults to `RULES`; for rules of your own, `[...RULES, mine]`. */
  readonly rules?: readonly Rule[] | undefined;
  /** The severities of single rules by id; `"off"` turns a rule off. */
  readonly severities?: Readonly<Record<string, Severity | "off">> | undefined;
}

/** A finding that the model's file suppresses. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** What the rules find in a model. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** The rules that threw. The others have run. */
  readonly failed: readonly FailedRule[];
}

/** A rule that threw while it checked a model. */
export interface FailedRule {
  readonly rule: string;
  /** What it threw. */
  readonly error: unknown;
}

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The sets of rules, from the smallest to the largest. */
export const PRESETS: readonly PresetId[] = ["recommended", "strict", "all"];

/**
 * Returns what the rules find in a model, except what its file suppresses. All of it is advice: a model with findings is
 * valid. Throws what a rule throws.
 */
export function lint(model: LogicModel, options: LintOptions = {}): readonly Finding[] {
  const { findings, failed } = lintReport(model, options);
  for (const { error } of failed) throw error;
  return findings;
}

/** Returns what the rules find in a model, and which of it the file suppresses. */
export function lintReport(model: LogicModel, options: LintOptions = {}): LintReport {
  const steps = lintSteps(model, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work of `lintReport` one rule per step, so that a large model doesn't block the page. */
export function* lintSteps(model: LogicModel, options: LintOptions = {}): Generator<undefined, LintReport> {
  const profile = options.profile ?? profileOf(model);
  const context = { model, outline: createOutline(model), profile };
  const suppressions = new Map((model.lint?.suppressions ?? []).map((entry) => [findingKey(entry), entry]));
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const failed: FailedRule[] = [];
  for (const rule of options.rules ?? RULES) {
    try {
      const severity = severityOf(rule, model, { ...options, profile });
      if (severity === "off") continue;
      const open: Finding[] = [];
      for (const found of rule.check(context)) {
        const finding = { rule: rule.id, severity, ...found };
        const suppression = suppressions.get(findingKey(finding));
        if (suppression) suppressed.push({ finding, suppression });
        else open.push(finding);
      }
      const once = sayOnce(rule, open, context.outline);
      // What was dismissed for all stays so for those that remain.
      const whole = rule.once && open.length > 0 && suppressions.get(findingKey({ rule: rule.id }));
      if (rule.once && whole) {
        const finding = once ?? gather(rule, rule.once.kind, open, context.outline);
        suppressed.push({ finding, suppression: whole });
      } else findings.push(...(once ? [once] : open));
    } catch (error) {
      failed.push({ rule: String(rule?.id), error });
    }
    yield;
  }
  return { findings, suppressed, failed };
}

/**
 * Returns the severity of a rule for a model: as set by its file, else by the host, else by the profile, else the rule's own if
 * the preset contains it.
 */
export function severityOf(rule: Rule, model: LogicModel, options: LintOptions = {}): Severity | "off" {
  const profile = options.profile ?? profileOf(model);
  const preset = PRESETS.indexOf((options.preset ?? model.lint?.preset) as PresetId);
  return (
    own(model.lint?.rules, rule.id) ??
    own(options.severities, rule.id) ??
    own(profile.rules, rule.id) ??
    (PRESETS.indexOf(rule.preset) <= Math.max(preset, 0) ? rule.severity : "off")
  );
}

function own<T>(values: Readonly<Record<string, T | undefined>> | undefined, key: string): T | undefined {
  return values && Object.hasOwn(values, key) ? values[key] : undefined;
}
