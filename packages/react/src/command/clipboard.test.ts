import { expect, it } from "vitest";
import { fukuchiyama, measuresOf, runPlan } from "../testing/runPlan.ts";

it("duplicates an outcome and reuses its children", () => {
  const { model, focus } = runPlan(fukuchiyama, "duplicate", "vision/o1");
  expect(focus).toBe("vision/onew1");
  expect(measuresOf(model, "onew1")).toEqual(measuresOf(model, "o1"));
  expect(Object.keys(model.nodes)).toHaveLength(Object.keys(fukuchiyama.nodes).length + 1);
});
