import { administrationAsSubject } from "./rules/administration-as-subject.ts";
import { baselineOutsidePeriod } from "./rules/baseline-outside-period.ts";
import { businessItemUnserved } from "./rules/business-item-unserved.ts";
import { carriedOverMeasure } from "./rules/carried-over-measure.ts";
import { compoundSentence } from "./rules/compound-sentence.ts";
import { consultationContradicts } from "./rules/consultation-contradicts.ts";
import { consultationOpen } from "./rules/consultation-open.ts";
import { consultationWithoutOrganization } from "./rules/consultation-without-organization.ts";
import { draftPlaceholder } from "./rules/draft-placeholder.ts";
import { duplicateCode } from "./rules/duplicate-code.ts";
import { emptyText } from "./rules/empty-text.ts";
import { finalButOpen } from "./rules/final-but-open.ts";
import { indicatorKindsOneSided } from "./rules/indicator-kinds-one-sided.ts";
import { indicatorReusedUnrelated } from "./rules/indicator-reused-unrelated.ts";
import { indicatorValuesMissing } from "./rules/indicator-values-missing.ts";
import { indicatorWithoutBaseline } from "./rules/indicator-without-baseline.ts";
import { indicatorWithoutDirection } from "./rules/indicator-without-direction.ts";
import { indicatorWithoutKind } from "./rules/indicator-without-kind.ts";
import { indicatorWithoutSource } from "./rules/indicator-without-source.ts";
import { indicatorWithoutTarget } from "./rules/indicator-without-target.ts";
import { indicatorWithoutUnit } from "./rules/indicator-without-unit.ts";
import { levelReversed } from "./rules/level-reversed.ts";
import { levelSkipped } from "./rules/level-skipped.ts";
import { longText } from "./rules/long-text.ts";
import { measureStatesWish } from "./rules/measure-states-wish.ts";
import { measureWithoutBusinessItem } from "./rules/measure-without-business-item.ts";
import { measureWithoutLead } from "./rules/measure-without-lead.ts";
import { missingOrganization } from "./rules/missing-organization.ts";
import { missingPeriod } from "./rules/missing-period.ts";
import { missingTitle } from "./rules/missing-title.ts";
import { missingVision } from "./rules/missing-vision.ts";
import { mixedWidth } from "./rules/mixed-width.ts";
import { nearSameText } from "./rules/near-same-text.ts";
import { numberInText } from "./rules/number-in-text.ts";
import { organizationCode } from "./rules/organization-code.ts";
import { outcomeMeasuredByOutput } from "./rules/outcome-measured-by-output.ts";
import { outcomeStatesActivity } from "./rules/outcome-states-activity.ts";
import { outcomeWithoutIndicator } from "./rules/outcome-without-indicator.ts";
import { outcomeWithoutMeasures } from "./rules/outcome-without-measures.ts";
import { outcomeWithoutScene } from "./rules/outcome-without-scene.ts";
import { pendingWithoutReason } from "./rules/pending-without-reason.ts";
import { percentageWithoutDenominator } from "./rules/percentage-without-denominator.ts";
import { periodAgainstPlanTerm } from "./rules/period-against-plan-term.ts";
import { periodReversed } from "./rules/period-reversed.ts";
import { priorityHasFewestMeasures } from "./rules/priority-has-fewest-measures.ts";
import { reuseWordingDiffers } from "./rules/reuse-wording-differs.ts";
import { reusedEverywhere } from "./rules/reused-everywhere.ts";
import { sameTextNotReused } from "./rules/same-text-not-reused.ts";
import { sceneWithoutMeasures } from "./rules/scene-without-measures.ts";
import { sceneWithoutOutcome } from "./rules/scene-without-outcome.ts";
import { sentenceEndInconsistent } from "./rules/sentence-end-inconsistent.ts";
import { singleChildChain } from "./rules/single-child-chain.ts";
import { targetAgainstDirection } from "./rules/target-against-direction.ts";
import { targetOutsidePeriod } from "./rules/target-outside-period.ts";
import { tooManyChildren } from "./rules/too-many-children.ts";
import { twoIndicatorsInOne } from "./rules/two-indicators-in-one.ts";
import { typedReuseMark } from "./rules/typed-reuse-mark.ts";
import { unknownProfile } from "./rules/unknown-profile.ts";
import { unknownTerm } from "./rules/unknown-term.ts";
import { unplacedNode } from "./rules/unplaced-node.ts";
import { visionWithoutOutcomes } from "./rules/vision-without-outcomes.ts";
import { wordVariants } from "./rules/word-variants.ts";
import type { Rule } from "./types.ts";

/** Every rule, in the order their findings are told. */
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
];
