import { expect, it } from "vitest";
import { fukuchiyama, m1, m2, measuresOf, runPlan } from "../testing/runPlan.ts";

it("adds beside a row of the same kind, right after it", () => {
  const { model, focus } = runPlan(fukuchiyama, "add-after", `o1/${m1}`);
  expect(measuresOf(model, "o1").slice(0, 3)).toEqual([m1, "mnew1", m2]);
  expect(focus).toBe("o1/mnew1");
});

it("adds below a row of another kind, by default the usual kind", () => {
  expect(measuresOf(runPlan(fukuchiyama, "add-below", "vision/o1").model, "o1").at(-1)).toBe("mnew1");
  expect(runPlan(fukuchiyama, "add-below", "/vision").focus).toBe("vision/onew1");
  expect(runPlan(fukuchiyama, "add-indicator", `o1/${m1}`).focus).toBe(`${m1}/inew1`);
});
