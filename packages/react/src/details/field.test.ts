import type { Indicator, IndicatorValue, Source } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { entry, type Field, part, sourceField } from "./field.ts";

/** A field that keeps its value here. */
function kept<T>(value?: T): Field<T> & { now: () => T | undefined } {
  let now = value;
  return {
    name: "kept",
    get value() {
      return now;
    },
    set: (next) => {
      now = next;
      return null;
    },
    now: () => now,
  };
}

describe("a part", () => {
  it("is set beside what else there is, also what the form does not know", () => {
    const baseline = kept<IndicatorValue>({ value: 1, note: "速報", "x-check": true } as IndicatorValue);
    part(baseline, "period").set("2024");
    expect(baseline.now()).toEqual({ value: 1, note: "速報", "x-check": true, period: "2024" });
  });

  it("makes the whole where there is none, and takes it away with its last part", () => {
    const baseline = kept<IndicatorValue>();
    const title = () => part(sourceField(part(baseline, "source")), "title");
    title().set("県民意識調査");
    expect(baseline.now()).toEqual({ source: { title: "県民意識調査" } });
    title().set(undefined);
    expect(baseline.now()).toBeUndefined();
  });
});

describe("an entry of a list", () => {
  it("is replaced, added at the end, and taken out", () => {
    const actuals = kept<NonNullable<Indicator["actuals"]>>([{ period: "2023" }, { period: "2024" }]);
    entry(actuals, 0).set({ period: "2022" });
    entry(actuals, 2).set({ period: "2025" });
    entry(actuals, 1).set(undefined);
    expect(actuals.now()).toEqual([{ period: "2022" }, { period: "2025" }]);
    entry(actuals, 0).set(undefined);
    entry(actuals, 0).set(undefined);
    expect(actuals.now()).toBeUndefined();
  });
});

describe("a source", () => {
  it("has a title, if only an empty one, as long as anything else is written", () => {
    const source = kept<Source>();
    part(sourceField(source), "url").set("https://example.jp");
    expect(source.now()).toEqual({ title: "", url: "https://example.jp" });
    part(sourceField(source), "url").set(undefined);
    expect(source.now()).toBeUndefined();
  });

  it("keeps the rest when its title is deleted", () => {
    const source = kept<Source>({ title: "調査", note: "記入例" });
    part(sourceField(source), "title").set(undefined);
    expect(source.now()).toEqual({ title: "", note: "記入例" });
  });
});
