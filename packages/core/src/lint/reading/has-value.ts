import type { IndicatorValue } from "../../model/types.ts";

/** Whether a value is filled in, by a number or in words. */
export function hasValue(value: IndicatorValue | undefined): boolean {
  const written = value?.value;
  return typeof written === "string" ? written.trim() !== "" : written !== undefined;
}
