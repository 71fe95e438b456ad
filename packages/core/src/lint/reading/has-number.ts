import type { Indicator } from "../../model/types.ts";

/** Whether one of an indicator's values is a number. */
export function hasNumber({ baseline, target, actuals = [] }: Indicator): boolean {
  return [baseline, target, ...actuals].some((value) => typeof value?.value === "number");
}
