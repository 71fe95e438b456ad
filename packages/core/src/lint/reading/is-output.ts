import type { Indicator } from "../../model/types.ts";
import { countsActivity } from "../../text/counts-activity.ts";
import { isBlank } from "./is-blank.ts";

/**
 * Whether an indicator is of what is done (アウトプット指標). The kind that is given counts; a process indicator may well be
 * about what residents receive. Without a kind, the words do.
 */
export function isOutput(indicator: Indicator): boolean {
  if (isBlank(indicator)) return false;
  return indicator.indicatorKind ? indicator.indicatorKind === "output" : countsActivity(indicator.text);
}
