import type { IndicatorValue } from "../../model/types.ts";

/** Whether a value is written: a number, or the words of the plan. */
export function hasValue(value: IndicatorValue | undefined): boolean {
  const written = value?.value;
  return typeof written === "string" ? written.trim() !== "" : written !== undefined;
}
