import type { Direction, Indicator } from "../../model/types.ts";

/** Returns the direction from an indicator's baseline to its target; `null` unless both are numbers. */
export function directionOf({ baseline, target }: Indicator): Direction | null {
  const from = baseline?.value;
  const to = target?.value;
  if (typeof from !== "number" || typeof to !== "number") return null;
  if (from === to) return "maintain";
  return to > from ? "increase" : "decrease";
}
