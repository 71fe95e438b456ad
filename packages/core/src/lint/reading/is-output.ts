import type { Indicator } from "../../model/types.ts";
import { countsActivity } from "../../text/counts-activity.ts";
import { isBlank } from "./is-blank.ts";

/**
 * Whether an indicator measures what is done (アウトプット指標): by its kind, or by its wording if it has none. A process
 * indicator may well be about what residents receive.
 */
export function isOutput(indicator: Indicator): boolean {
  if (isBlank(indicator)) return false;
  return indicator.indicatorKind ? indicator.indicatorKind === "output" : countsActivity(indicator.text);
}
