import { findingsByRule, type RuleFindings } from "../lint/findings-by-rule.ts";
import { type LintOptions, lintReport, severityOf } from "../lint/lint.ts";
import { RULES } from "../lint/rules/index.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline, type Outline, type Row } from "../outline/outline.ts";
import { modelStats, type Stats } from "../outline/stats.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile, Rating } from "../profile/types.ts";
import { GOOD_POINTS, type GoodPoint } from "./good-points.ts";
import { rateProgress } from "./progress.ts";

/** 点検のまとめ: the state of a model, what is good and what to do next. It has no score. */
export interface Summary {
  readonly stats: Stats;
  readonly good: readonly GoodPoint[];
  /** At most three. */
  readonly next: readonly RuleFindings[];
  /** How many other rules have findings. */
  readonly others: number;
  /** The indicators below the vision by rating, in the order of the scale, then those without one. Empty if none has an actual value. */
  readonly ratings: readonly RatedRows[];
  /** How many findings have been dismissed. */
  readonly suppressed: number;
}

/** The first rows of the indicators with the same rating; `null` for those without one. */
export interface RatedRows {
  readonly rating: Rating | null;
  readonly rows: readonly Row[];
}

/** Returns the summary of a model: what its rules find and what they don't. */
export function summarizeModel(model: LogicModel, options: LintOptions = {}): Summary {
  const profile = options.profile ?? profileOf(model);
  const outlined = createOutline(model);
  const { findings, suppressed } = lintReport(model, options);
  const faulty = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule }) => rule));
  const active = new Set(
    (options.rules ?? RULES).filter((rule) => severityOf(rule, model, options) !== "off").map(({ id }) => id),
  );
  const good = GOOD_POINTS.filter(({ rules }) => rules.every((rule) => active.has(rule) && !faulty.has(rule)))
    .map(({ id, rules, count }): GoodPoint => ({ id, rules, count: count(outlined, profile) }))
    .filter(({ count }) => count > 0);
  const steps = findingsByRule(findings);
  return {
    stats: modelStats(model),
    good,
    next: steps.slice(0, NEXT),
    others: Math.max(0, steps.length - NEXT),
    ratings: ratings(outlined, profile),
    suppressed: suppressed.length,
  };
}

/** How many things to do are listed. */
const NEXT = 3;

function ratings({ rows }: Outline, profile: Profile): readonly RatedRows[] {
  const rated: { readonly rating: Rating | null; readonly rows: Row[] }[] = [...profile.ratingScale, null].map(
    (rating) => ({ rating, rows: [] }),
  );
  let actual = false;
  for (const row of rows) {
    if (row.node.kind !== "indicator" || row.reuse) continue;
    actual ||= row.node.actuals?.some(({ value }) => value !== undefined) ?? false;
    const rating = rateProgress(row.node, profile);
    rated.find((step) => step.rating === rating)?.rows.push(row);
  }
  return actual ? rated : [];
}
