// Written by `pnpm run generate`. To list findings in another order, move lines of `RuleId` and run it again.

import type { Rule } from "../types.ts";
import { businessItemUnserved } from "./coverage/business-item-unserved.ts";
import { consultationOpen } from "./coverage/consultation-open.ts";
import { consultationWithoutOrganization } from "./coverage/consultation-without-organization.ts";
import { leadUnclear } from "./coverage/lead-unclear.ts";
import { measureWithoutBusinessItem } from "./coverage/measure-without-business-item.ts";
import { measureWithoutIndicator } from "./coverage/measure-without-indicator.ts";
import { measureWithoutLead } from "./coverage/measure-without-lead.ts";
import { outcomeWithoutScene } from "./coverage/outcome-without-scene.ts";
import { priorityHasFewestMeasures } from "./coverage/priority-has-fewest-measures.ts";
import { sceneWithoutMeasures } from "./coverage/scene-without-measures.ts";
import { sceneWithoutOutcome } from "./coverage/scene-without-outcome.ts";
import { missingOrganization } from "./identity/missing-organization.ts";
import { missingPeriod } from "./identity/missing-period.ts";
import { missingTitle } from "./identity/missing-title.ts";
import { organizationCode } from "./identity/organization-code.ts";
import { periodAgainstPlanTerm } from "./identity/period-against-plan-term.ts";
import { periodReversed } from "./identity/period-reversed.ts";
import { unknownProfile } from "./identity/unknown-profile.ts";
import { unknownTerm } from "./identity/unknown-term.ts";
import { baselineOutsidePeriod } from "./indicators/baseline-outside-period.ts";
import { indicatorKindsOneSided } from "./indicators/indicator-kinds-one-sided.ts";
import { indicatorValuesMissing } from "./indicators/indicator-values-missing.ts";
import { indicatorWithoutBaseline } from "./indicators/indicator-without-baseline.ts";
import { indicatorWithoutDirection } from "./indicators/indicator-without-direction.ts";
import { indicatorWithoutKind } from "./indicators/indicator-without-kind.ts";
import { indicatorWithoutSource } from "./indicators/indicator-without-source.ts";
import { indicatorWithoutTarget } from "./indicators/indicator-without-target.ts";
import { indicatorWithoutUnit } from "./indicators/indicator-without-unit.ts";
import { outcomeMeasuredByOutput } from "./indicators/outcome-measured-by-output.ts";
import { pendingWithoutReason } from "./indicators/pending-without-reason.ts";
import { percentageWithoutDenominator } from "./indicators/percentage-without-denominator.ts";
import { periodUnreadable } from "./indicators/period-unreadable.ts";
import { targetAgainstDirection } from "./indicators/target-against-direction.ts";
import { targetOutsidePeriod } from "./indicators/target-outside-period.ts";
import { targetSpanDiffers } from "./indicators/target-span-differs.ts";
import { twoIndicatorsInOne } from "./indicators/two-indicators-in-one.ts";
import { valueUnreadable } from "./indicators/value-unreadable.ts";
import { consultationContradicts } from "./reuse/consultation-contradicts.ts";
import { indicatorReusedUnrelated } from "./reuse/indicator-reused-unrelated.ts";
import { nearSameText } from "./reuse/near-same-text.ts";
import { reuseWordingDiffers } from "./reuse/reuse-wording-differs.ts";
import { reusedEverywhere } from "./reuse/reused-everywhere.ts";
import { sameTextNotReused } from "./reuse/same-text-not-reused.ts";
import { typedReuseMark } from "./reuse/typed-reuse-mark.ts";
import { draftPlaceholder } from "./structure/draft-placeholder.ts";
import { duplicateCode } from "./structure/duplicate-code.ts";
import { emptyText } from "./structure/empty-text.ts";
import { finalButOpen } from "./structure/final-but-open.ts";
import { levelReversed } from "./structure/level-reversed.ts";
import { levelSkipped } from "./structure/level-skipped.ts";
import { missingVision } from "./structure/missing-vision.ts";
import { outcomeWithoutIndicator } from "./structure/outcome-without-indicator.ts";
import { outcomeWithoutMeasures } from "./structure/outcome-without-measures.ts";
import { singleChildChain } from "./structure/single-child-chain.ts";
import { tooManyChildren } from "./structure/too-many-children.ts";
import { unplacedNode } from "./structure/unplaced-node.ts";
import { visionWithoutOutcomes } from "./structure/vision-without-outcomes.ts";
import { administrationAsSubject } from "./wording/administration-as-subject.ts";
import { carriedOverMeasure } from "./wording/carried-over-measure.ts";
import { compoundSentence } from "./wording/compound-sentence.ts";
import { leadInText } from "./wording/lead-in-text.ts";
import { longText } from "./wording/long-text.ts";
import { measureStatesWish } from "./wording/measure-states-wish.ts";
import { measureVague } from "./wording/measure-vague.ts";
import { mixedWidth } from "./wording/mixed-width.ts";
import { noteMarkUnexplained } from "./wording/note-mark-unexplained.ts";
import { numberInText } from "./wording/number-in-text.ts";
import { outcomeIsHeading } from "./wording/outcome-is-heading.ts";
import { outcomeStatesActivity } from "./wording/outcome-states-activity.ts";
import { outcomeWordedAsIndicator } from "./wording/outcome-worded-as-indicator.ts";
import { sentenceEndInconsistent } from "./wording/sentence-end-inconsistent.ts";
import { targetInText } from "./wording/target-in-text.ts";
import { wordRepeated } from "./wording/word-repeated.ts";
import { wordVariants } from "./wording/word-variants.ts";

/** The id of one of the toolkit's rules, which also names its file, its test and its pages. */
export type RuleId =
  | "missing-vision"
  | "vision-without-outcomes"
  | "final-but-open"
  | "empty-text"
  | "draft-placeholder"
  | "outcome-without-measures"
  | "outcome-without-indicator"
  | "level-reversed"
  | "level-skipped"
  | "duplicate-code"
  | "too-many-children"
  | "single-child-chain"
  | "unplaced-node"
  | "organization-code"
  | "period-reversed"
  | "period-against-plan-term"
  | "unknown-profile"
  | "unknown-term"
  | "missing-title"
  | "missing-period"
  | "missing-organization"
  | "scene-without-outcome"
  | "scene-without-measures"
  | "priority-has-fewest-measures"
  | "outcome-without-scene"
  | "consultation-open"
  | "consultation-without-organization"
  | "business-item-unserved"
  | "measure-without-business-item"
  | "measure-without-lead"
  | "lead-unclear"
  | "measure-without-indicator"
  | "reuse-wording-differs"
  | "typed-reuse-mark"
  | "same-text-not-reused"
  | "consultation-contradicts"
  | "near-same-text"
  | "reused-everywhere"
  | "indicator-reused-unrelated"
  | "administration-as-subject"
  | "outcome-states-activity"
  | "measure-states-wish"
  | "compound-sentence"
  | "carried-over-measure"
  | "number-in-text"
  | "mixed-width"
  | "word-variants"
  | "sentence-end-inconsistent"
  | "long-text"
  | "lead-in-text"
  | "measure-vague"
  | "note-mark-unexplained"
  | "outcome-is-heading"
  | "outcome-worded-as-indicator"
  | "target-in-text"
  | "word-repeated"
  | "outcome-measured-by-output"
  | "target-against-direction"
  | "two-indicators-in-one"
  | "indicator-values-missing"
  | "indicator-without-baseline"
  | "indicator-without-target"
  | "baseline-outside-period"
  | "target-outside-period"
  | "pending-without-reason"
  | "indicator-without-source"
  | "percentage-without-denominator"
  | "indicator-without-unit"
  | "indicator-without-direction"
  | "indicator-kinds-one-sided"
  | "indicator-without-kind"
  | "period-unreadable"
  | "target-span-differs"
  | "value-unreadable";

/** The toolkit's rules, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  // structure
  missingVision,
  visionWithoutOutcomes,
  finalButOpen,
  emptyText,
  draftPlaceholder,
  outcomeWithoutMeasures,
  outcomeWithoutIndicator,
  levelReversed,
  levelSkipped,
  duplicateCode,
  tooManyChildren,
  singleChildChain,
  unplacedNode,
  // identity
  organizationCode,
  periodReversed,
  periodAgainstPlanTerm,
  unknownProfile,
  unknownTerm,
  missingTitle,
  missingPeriod,
  missingOrganization,
  // coverage
  sceneWithoutOutcome,
  sceneWithoutMeasures,
  priorityHasFewestMeasures,
  outcomeWithoutScene,
  consultationOpen,
  consultationWithoutOrganization,
  businessItemUnserved,
  measureWithoutBusinessItem,
  measureWithoutLead,
  leadUnclear,
  measureWithoutIndicator,
  // reuse
  reuseWordingDiffers,
  typedReuseMark,
  sameTextNotReused,
  consultationContradicts,
  nearSameText,
  reusedEverywhere,
  indicatorReusedUnrelated,
  // wording
  administrationAsSubject,
  outcomeStatesActivity,
  measureStatesWish,
  compoundSentence,
  carriedOverMeasure,
  numberInText,
  mixedWidth,
  wordVariants,
  sentenceEndInconsistent,
  longText,
  leadInText,
  measureVague,
  noteMarkUnexplained,
  outcomeIsHeading,
  outcomeWordedAsIndicator,
  targetInText,
  wordRepeated,
  // indicators
  outcomeMeasuredByOutput,
  targetAgainstDirection,
  twoIndicatorsInOne,
  indicatorValuesMissing,
  indicatorWithoutBaseline,
  indicatorWithoutTarget,
  baselineOutsidePeriod,
  targetOutsidePeriod,
  pendingWithoutReason,
  indicatorWithoutSource,
  percentageWithoutDenominator,
  indicatorWithoutUnit,
  indicatorWithoutDirection,
  indicatorKindsOneSided,
  indicatorWithoutKind,
  periodUnreadable,
  targetSpanDiffers,
  valueUnreadable,
];
