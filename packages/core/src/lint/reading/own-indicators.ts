import { getNode } from "../../model/query.ts";
import type { Indicator, LogicModel, Outcome } from "../../model/types.ts";

/** The indicators directly below an outcome, in their order. Of a wording that one has there, `reuse-wording-differs` tells. */
export function ownIndicators(model: LogicModel, outcome: Outcome): readonly Indicator[] {
  return outcome.indicators.map(({ node }) => getNode(model, node) as Indicator);
}
