import { getNode } from "../../model/query.ts";
import type { Indicator, LogicModel, Outcome } from "../../model/types.ts";

/** Returns the indicators directly below an outcome, with their own wording. */
export function ownIndicators(model: LogicModel, outcome: Outcome): readonly Indicator[] {
  return outcome.indicators.map(({ node }) => getNode(model, node) as Indicator);
}
