/** Rules about how the model is built. */
export type StructureRuleId =
  | "missing-vision"
  | "vision-without-outcomes"
  | "outcome-without-measures"
  | "outcome-without-indicator"
  | "empty-text"
  | "draft-placeholder"
  | "level-skipped"
  | "level-reversed"
  | "single-child-chain"
  | "too-many-children"
  | "duplicate-code"
  | "final-but-open"
  | "unplaced-node";

/** Rules about whose plan it is, for when, and in whose words. */
export type IdentityRuleId =
  | "missing-title"
  | "missing-organization"
  | "organization-code"
  | "missing-period"
  | "period-reversed"
  | "period-against-plan-term"
  | "unknown-profile"
  | "unknown-term";

/** Rules about what stands in several places. */
export type ReuseRuleId =
  | "reuse-wording-differs"
  | "typed-reuse-mark"
  | "same-text-not-reused"
  | "near-same-text"
  | "reused-everywhere"
  | "indicator-reused-unrelated"
  | "consultation-contradicts";

/** Rules about how things are worded. */
export type WordingRuleId =
  | "administration-as-subject"
  | "outcome-states-activity"
  | "measure-states-wish"
  | "compound-sentence"
  | "carried-over-measure"
  | "number-in-text"
  | "mixed-width"
  | "word-variants"
  | "sentence-end-inconsistent"
  | "long-text";

/** Rules about how outcomes and measures are measured. */
export type IndicatorRuleId =
  | "outcome-measured-by-output"
  | "two-indicators-in-one"
  | "indicator-values-missing"
  | "indicator-without-baseline"
  | "indicator-without-target"
  | "target-against-direction"
  | "indicator-without-direction"
  | "indicator-without-unit"
  | "percentage-without-denominator"
  | "indicator-without-source"
  | "baseline-outside-period"
  | "target-outside-period"
  | "pending-without-reason"
  | "indicator-kinds-one-sided"
  | "indicator-without-kind";

/** Rules about what the programme expects to be covered, and by whom it is agreed and led. */
export type CoverageRuleId =
  | "scene-without-outcome"
  | "scene-without-measures"
  | "outcome-without-scene"
  | "business-item-unserved"
  | "measure-without-business-item"
  | "priority-has-fewest-measures"
  | "consultation-open"
  | "consultation-without-organization"
  | "measure-without-lead";

/** The names of the rules, each also the name of its file, its test and its page. */
export type RuleId = StructureRuleId | IdentityRuleId | ReuseRuleId | WordingRuleId | IndicatorRuleId | CoverageRuleId;
