import type { LogicModel } from "../model/types.ts";
import { outline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import type { Profile } from "../profile/types.ts";
import { indicatorValuesMissing } from "./rules/indicator-values-missing.ts";
import { outcomeWithoutMeasures } from "./rules/outcome-without-measures.ts";
import { reuseWordingDiffers } from "./rules/reuse-wording-differs.ts";
import { sceneWithoutOutcome } from "./rules/scene-without-outcome.ts";
import { unplacedNode } from "./rules/unplaced-node.ts";
import type { Finding, Rule } from "./types.ts";

/** Every rule, in the order their findings are told. */
export const RULES: readonly Rule[] = [
  sceneWithoutOutcome,
  outcomeWithoutMeasures,
  reuseWordingDiffers,
  indicatorValuesMissing,
  unplacedNode,
];

/** What the rules find in a model. Advice only: a model with findings is a valid model. */
export function lint(model: LogicModel, profile: Profile = profileOf(model)): readonly Finding[] {
  const context = { model, outline: outline(model), profile };
  return RULES.flatMap((rule) =>
    rule.check(context).map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
  );
}
