import { indicatorValuesMissing } from "./rules/indicator-values-missing.ts";
import { outcomeWithoutMeasures } from "./rules/outcome-without-measures.ts";
import { reuseWordingDiffers } from "./rules/reuse-wording-differs.ts";
import { sceneWithoutOutcome } from "./rules/scene-without-outcome.ts";
import { unplacedNode } from "./rules/unplaced-node.ts";
import type { Rule } from "./types.ts";

/** Every rule, in the order their findings are told. */
export const RULES: readonly Rule[] = [
  // structure
  outcomeWithoutMeasures,
  unplacedNode,
  // identity

  // coverage
  sceneWithoutOutcome,
  // reuse
  reuseWordingDiffers,
  // wording

  // indicators
  indicatorValuesMissing,
];
