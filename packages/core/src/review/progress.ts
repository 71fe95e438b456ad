import type { Direction, Indicator, IndicatorValue } from "../model/types.ts";
import type { Profile, Rating } from "../profile/types.ts";
import { timeSpan } from "../time/time-span.ts";

/**
 * Returns how far an indicator has come from its baseline (0) to its target (1), by its latest actual value: 1.2 is beyond the
 * target, -0.3 is worse than the baseline. Returns `null` if a value is missing or isn't a number, if the target contradicts the
 * direction, or if the latest actual is older than the baseline.
 *
 * The latest actual is that of the latest period if all periods can be parsed, and otherwise the last one in the list.
 *
 * An indicator to maintain has reached its target (1) while it is on the baseline's side of it: with a baseline of 2.1 and a
 * target of at most 3.0, 2.6 is as good as 1.9. Past the target, the result is negative, by how far it has passed. If the target
 * equals the baseline, an increase or decrease is reached at that value or better, and a value to maintain within 5% of it.
 * Otherwise there is nothing to measure, and the result is `null`.
 */
export function indicatorProgress({ baseline, target, actuals = [], direction }: Indicator): number | null {
  const latest = latestOf(actuals);
  const [from, to, at] = [baseline?.value, target?.value, latest?.value];
  if (typeof from !== "number" || typeof to !== "number" || typeof at !== "number") return null;
  if (isBefore(latest, baseline)) return null;
  if (from === to) return holds(at, to, direction) ? 1 : null;
  if (direction === "maintain") {
    const side = (at - to) / (from - to);
    return side >= 0 ? 1 : finite(side);
  }
  if (direction !== undefined && (direction === "increase") !== to > from) return null;
  return finite((at - from) / (to - from));
}

/** Returns the rating of an indicator's progress on the profile's scale; `null` if its progress is `null`. */
export function rateProgress(indicator: Indicator, profile: Profile): Rating | null {
  const reached = indicatorProgress(indicator);
  if (reached === null) return null;
  return profile.ratingScale.find(({ from }) => from === null || reached >= from - ROUNDING) ?? null;
}

/** How far a value may be from the one to maintain, as a fraction of it. */
const SAME = 0.05;
/** 10.2 is 5% of the way from 10.1 to 12.1, but not in floating point. */
const ROUNDING = 1e-9;

function holds(at: number, level: number, direction: Direction | undefined): boolean {
  if (direction === "increase") return at >= level;
  if (direction === "decrease") return at <= level;
  return Math.abs(at - level) <= SAME * Math.abs(level);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function latestOf(actuals: readonly IndicatorValue[]): IndicatorValue | undefined {
  const known = actuals.filter(({ value }) => value !== undefined);
  const ends = known.map(({ period }) => endOf(period));
  if (ends.includes(null)) return known.at(-1);
  return known[ends.lastIndexOf([...ends].sort().at(-1) ?? null)];
}

function isBefore(a: IndicatorValue | undefined, b: IndicatorValue | undefined): boolean {
  const [end, other] = [endOf(a?.period), endOf(b?.period)];
  return end !== null && other !== null && end < other;
}

/** Returns the last day of a period as a sortable text; `null` if it can't be parsed. */
function endOf(period = ""): string | null {
  return timeSpan(period)?.end ?? null;
}
