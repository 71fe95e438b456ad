import type { Indicator } from "../../model/types.ts";
import { hasValue } from "./has-value.ts";

/** Whether an indicator has this value, or a reason why it has none. */
export function hasValueOrReason(indicator: Indicator, field: "baseline" | "target"): boolean {
  const value = indicator[field];
  return hasValue(value) || value?.pending !== undefined || indicator.pending !== undefined;
}
