import type { Direction, Indicator, IndicatorValue } from "../model/types.ts";
import type { Profile, Rating } from "../profile/types.ts";
import { timeSpan } from "../time/time-span.ts";

/**
 * How far an indicator has come from its baseline (0) to its target (1), by its latest actual value: 1.2 is beyond the
 * target, -0.3 away from it. `null` where it cannot be told: a value is missing or in words, the target is not the way the
 * direction says, or the latest actual is older than the baseline.
 *
 * The latest actual is that of the latest period, where the periods of all can be read; else the last one written.
 *
 * An indicator to be maintained has reached its target (1) while it is on the baseline's side of it: from 2.1 to at most
 * 3.0, 2.6 is as good as 1.9. Beyond it, it is as far below 0 as it has gone too far. Where target and baseline are the
 * same, an increase or decrease is reached at that value or better, and what is to be maintained within 5% of it; else
 * there is no way to measure, and `null`.
 */
export function progress({ baseline, target, actuals = [], direction }: Indicator): number | null {
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

/** The step of the profile's scale for how far an indicator has come; `null` where that cannot be told. */
export function rate(indicator: Indicator, profile: Profile): Rating | null {
  const reached = progress(indicator);
  if (reached === null) return null;
  return profile.ratingScale.find(({ from }) => from === null || reached >= from - ROUNDING) ?? null;
}

/** How far a value may be from the one to be maintained, as a share of it. */
const SAME = 0.05;
/** 10.2 is 5% of the way from 10.1 to 12.1, but not in binary fractions. */
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

/** The last day of a period, as texts are compared; `null` where it cannot be read. */
function endOf(period = ""): string | null {
  return timeSpan(period)?.end ?? null;
}
