import type { Indicator } from "../../model/types.ts";
import { given } from "./given.ts";

/** Whether an indicator has this value, or says of it or of itself why it has none. */
export function answered(indicator: Indicator, field: "baseline" | "target"): boolean {
  const value = indicator[field];
  return given(value) || value?.pending !== undefined || indicator.pending !== undefined;
}
