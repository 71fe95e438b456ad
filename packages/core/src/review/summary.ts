import { findingsByRule, type RuleFindings } from "../lint/findings-by-rule.ts";
import { type LintOptions, lintReport, severityOf } from "../lint/lint.ts";
import { RULES } from "../lint/rules/index.ts";
import type { LogicModel } from "../model/types.ts";
import { type Outline, outline, type Row } from "../outline/outline.ts";
import { type Stats, stats } from "../outline/stats.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile, Rating } from "../profile/types.ts";
import { GOOD_POINTS, type GoodPoint } from "./good-points.ts";
import { rate } from "./progress.ts";

/** 点検のまとめ: where a model stands, what is good and what to do next. No score: it says only what has been looked at. */
export interface Summary {
  readonly stats: Stats;
  readonly good: readonly GoodPoint[];
  /** At most three. */
  readonly next: readonly RuleFindings[];
  /** How many further rules find something. */
  readonly others: number;
  /** Every indicator below the vision by how far it has come, in the order of the scale, then those that cannot be rated. Empty where none has an actual value. */
  readonly ratings: readonly RatedRows[];
  /** How many findings the model's owner leaves as they are. */
  readonly suppressed: number;
}

/** The indicators that are rated alike, at their first rows; `rating` is `null` for those that cannot be rated. */
export interface RatedRows {
  readonly rating: Rating | null;
  readonly rows: readonly Row[];
}

/** Sums up what the rules find in a model, and what they do not. */
export function summarize(model: LogicModel, options: LintOptions = {}): Summary {
  const profile = options.profile ?? profileOf(model);
  const read = outline(model);
  const { findings, suppressed } = lintReport(model, options);
  const faulty = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule }) => rule));
  const asked = new Set(
    (options.rules ?? RULES).filter((rule) => severityOf(rule, model, options) !== "off").map(({ id }) => id),
  );
  const good = GOOD_POINTS.filter(({ rules }) => rules.every((rule) => asked.has(rule) && !faulty.has(rule)))
    .map(({ id, rules, count }): GoodPoint => ({ id, rules, count: count(read, profile) }))
    .filter(({ count }) => count > 0);
  const steps = findingsByRule(findings);
  return {
    stats: stats(model),
    good,
    next: steps.slice(0, NEXT),
    others: Math.max(0, steps.length - NEXT),
    ratings: ratings(read, profile),
    suppressed: suppressed.length,
  };
}

/** How many things to do are told at a time. */
const NEXT = 3;

function ratings({ rows }: Outline, profile: Profile): readonly RatedRows[] {
  const rated: { readonly rating: Rating | null; readonly rows: Row[] }[] = [...profile.ratingScale, null].map(
    (rating) => ({ rating, rows: [] }),
  );
  let actual = false;
  for (const row of rows) {
    if (row.node.kind !== "indicator" || row.reuse) continue;
    actual ||= row.node.actuals?.some(({ value }) => value !== undefined) ?? false;
    const rating = rate(row.node, profile);
    rated.find((step) => step.rating === rating)?.rows.push(row);
  }
  return actual ? rated : [];
}
