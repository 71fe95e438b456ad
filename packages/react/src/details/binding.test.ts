import type { Indicator, IndicatorValue, Source } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { type Binding, entryBinding, partBinding, sourceBinding } from "./binding.ts";

/** A binding to a variable. */
function kept<T>(value?: T): Binding<T> & { now: () => T | undefined } {
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
  it("is set without changing the other keys, even unknown ones", () => {
    const baseline = kept<IndicatorValue>({ value: 1, note: "速報", "x-check": true } as IndicatorValue);
    partBinding(baseline, "period").set("2024");
    expect(baseline.now()).toEqual({ value: 1, note: "速報", "x-check": true, period: "2024" });
  });

  it("adds the object, and removes it with its last part", () => {
    const baseline = kept<IndicatorValue>();
    const title = () => partBinding(sourceBinding(partBinding(baseline, "source")), "title");
    title().set("県民意識調査");
    expect(baseline.now()).toEqual({ source: { title: "県民意識調査" } });
    title().set(undefined);
    expect(baseline.now()).toBeUndefined();
  });
});

describe("an entry of a list", () => {
  it("is replaced, added at the end and removed", () => {
    const actuals = kept<NonNullable<Indicator["actuals"]>>([{ period: "2023" }, { period: "2024" }]);
    entryBinding(actuals, 0).set({ period: "2022" });
    entryBinding(actuals, 2).set({ period: "2025" });
    entryBinding(actuals, 1).set(undefined);
    expect(actuals.now()).toEqual([{ period: "2022" }, { period: "2025" }]);
    entryBinding(actuals, 0).set(undefined);
    entryBinding(actuals, 0).set(undefined);
    expect(actuals.now()).toBeUndefined();
  });
});

describe("a source", () => {
  it("has a title, possibly empty, as long as it has other values", () => {
    const source = kept<Source>();
    partBinding(sourceBinding(source), "url").set("https://example.jp");
    expect(source.now()).toEqual({ title: "", url: "https://example.jp" });
    partBinding(sourceBinding(source), "url").set(undefined);
    expect(source.now()).toBeUndefined();
  });

  it("keeps the rest when its title is deleted", () => {
    const source = kept<Source>({ title: "調査", note: "記入例" });
    partBinding(sourceBinding(source), "title").set(undefined);
    expect(source.now()).toEqual({ title: "", note: "記入例" });
  });
});
