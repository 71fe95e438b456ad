import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator, IndicatorValue } from "../model/types.ts";
import { generic } from "../profile/generic.ts";
import { runs } from "../testing/effort.ts";
import { indicatorProgress, rateProgress } from "./progress.ts";

type Value = number | string | undefined;

/** An indicator with these values: 基準、目標、実績. */
function indicator(baseline: Value, target: Value, actual: Value, more: Partial<Indicator> = {}): Indicator {
  const value = (input: Value): IndicatorValue => (input === undefined ? {} : { value: input });
  return {
    id: "i",
    kind: "indicator",
    text: "受診率",
    baseline: value(baseline),
    target: value(target),
    actuals: [value(actual)],
    ...more,
  };
}

describe("progress", () => {
  it.each([
    ["on the way up", indicator(40, 60, 45), 0.25],
    ["on the way down", indicator(15, 12, 14.25), 0.25],
    ["reached", indicator(40, 60, 60), 1],
    ["beyond", indicator(40, 60, 64), 1.2],
    ["unchanged", indicator(40, 60, 40), 0],
    ["worse", indicator(40, 60, 34), -0.3],
    ["through zero", indicator(-1, 1, 0), 0.5],
  ])("%s", (_, input, expected) => {
    expect(indicatorProgress(input)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["words for a target", indicator(14, "全24市町村", 19)],
    ["words for an actual", indicator(14, 24, "ほぼ全て")],
    ["no baseline", indicator(undefined, 24, 19)],
    ["no target", indicator(14, undefined, 19)],
    ["no actual value", indicator(14, 24, undefined)],
    ["a target that contradicts the direction", indicator(50, 40, 45, { direction: "increase" })],
    ["numbers too far apart", indicator(-1.5e308, 1.5e308, 1.5e308)],
  ])("is null for %s", (_, input) => {
    expect(indicatorProgress(input)).toBeNull();
  });

  describe("the latest actual", () => {
    const of = (...actuals: IndicatorValue[]) => indicatorProgress(indicator(0, 100, 0, { actuals }));
    const before = (period: string, baseline: string) =>
      indicatorProgress({
        ...indicator(0, 100, 50),
        baseline: { value: 0, period: baseline },
        actuals: [{ value: 50, period }],
      });

    it("is that of the latest period, in any order", () => {
      expect(of({ value: 30, period: "2025" }, { value: 20, period: "2024" })).toBe(0.3);
      expect(of({ value: 30, period: "令和7年度" }, { value: 20, period: "R6" })).toBe(0.3);
      expect(of({ value: 30, period: "2024" }, { value: 20, period: "2024-06" })).toBe(0.3);
      expect(of({ value: 30, period: "2024-06-30" }, { value: 20, period: "2024-05" })).toBe(0.3);
    });

    it("is the last in the list if a period can't be parsed, or two are equal", () => {
      expect(of({ value: 30, period: "2025" }, { value: 20, period: "前回の調査" })).toBe(0.2);
      expect(of({ value: 30 }, { value: 20 })).toBe(0.2);
      expect(of({ value: 30, period: "2025" }, { value: 20, period: "2025" })).toBe(0.2);
    });

    it("is one with a value", () => {
      expect(of({ value: 30, period: "2024" }, { pending: { state: "underReview" }, period: "2025" })).toBe(0.3);
    });

    it("is not older than the baseline", () => {
      expect(before("2019", "2023")).toBeNull();
      expect(before("2023", "2023")).toBe(0.5);
      expect(before("昔の調査", "2023")).toBe(0.5);
    });
  });

  describe("an indicator to maintain", () => {
    const of = (baseline: number, target: number, actual: number) =>
      indicatorProgress(indicator(baseline, target, actual, { direction: "maintain" }));

    it("has reached the target on the baseline's side, at any distance", () => {
      expect([of(2.1, 3, 1.9), of(2.1, 3, 2.6), of(2.1, 3, 3)]).toEqual([1, 1, 1]);
      expect([of(98, 95, 99), of(98, 95, 95)]).toEqual([1, 1]);
    });

    it("is negative by how far it has passed the target", () => {
      expect(of(2, 3, 3.5)).toBeCloseTo(-0.5, 12);
      expect(of(98, 95, 92)).toBeCloseTo(-1, 12);
    });

    it("has reached a target equal to the baseline within 5%, since either direction may be worse", () => {
      expect([of(100, 100, 100), of(100, 100, 95), of(100, 100, 105)]).toEqual([1, 1, 1]);
      expect([of(100, 100, 94), of(100, 100, 106), of(0, 0, 1)]).toEqual([null, null, null]);
    });
  });

  it("compares with a target equal to the baseline in its direction", () => {
    expect(indicatorProgress(indicator(100, 100, 100, { direction: "increase" }))).toBe(1);
    expect(indicatorProgress(indicator(100, 100, 98, { direction: "increase" }))).toBeNull();
    expect(indicatorProgress(indicator(0, 0, 0, { direction: "decrease" }))).toBe(1);
    expect(indicatorProgress(indicator(3, 3, 2, { direction: "decrease" }))).toBe(1);
  });
});

describe("rate", () => {
  const of = (actual: Value, baseline: Value = 40, target: Value = 60) =>
    rateProgress(indicator(baseline, target, actual), generic)?.id ?? null;

  it("is the first rating that is reached", () => {
    expect([of(61), of(60), of(59.9), of(41), of(40.9), of(39), of(38.9), of(0)]).toEqual([
      "A",
      "A",
      "B",
      "B",
      "C",
      "C",
      "D",
      "D",
    ]);
  });

  it("tolerates floating-point errors", () => {
    expect(of(10.2, 10.1, 12.1)).toBe("B");
  });

  it("is null if there is no progress, or the scale ends above it", () => {
    expect(of("ほぼ全て")).toBeNull();
    expect(
      rateProgress(indicator(40, 60, 30), { ...generic, ratingScale: generic.ratingScale.slice(0, 3) }),
    ).toBeNull();
    expect(rateProgress(indicator(40, 60, 60), { ...generic, ratingScale: [] })).toBeNull();
  });
});

it("is a finite number or null for any values", () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const direction = fc.constantFrom<(Indicator["direction"] | null)[]>("increase", "decrease", "maintain", null);
  fc.assert(
    fc.property(value, value, value, direction, (from, to, at, direction) => {
      const input = indicator(from, to, at, direction ? { direction } : {});
      const reached = indicatorProgress(input);
      expect(reached === null || Number.isFinite(reached)).toBe(true);
      expect(rateProgress(input, generic) === null).toBe(reached === null);
      if (at === to && from !== to && reached !== null) expect(reached).toBe(1);
    }),
    { numRuns: runs(2000) },
  );
});
