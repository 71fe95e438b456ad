import { expect, it } from "vitest";
import { fukuchiyama, m1, m2, m3, measuresOf, runPlan } from "../testing/runPlan.ts";

it("moves up and down among siblings, also several rows together", () => {
  expect(measuresOf(runPlan(fukuchiyama, "move-down", `o1/${m1}`).model, "o1").slice(0, 2)).toEqual([m2, m1]);
  expect(measuresOf(runPlan(fukuchiyama, "move-up", `o1/${m2}`, `o1/${m3}`).model, "o1").slice(0, 3)).toEqual([
    m2,
    m3,
    m1,
  ]);
  expect(measuresOf(runPlan(fukuchiyama, "move-down", `o1/${m1}`, `o1/${m2}`).model, "o1").slice(0, 3)).toEqual([
    m3,
    m1,
    m2,
  ]);
});

it("moves from the end of a list to the next parent, unless it is there already", () => {
  const first = runPlan(fukuchiyama, "move-up", "o2/m9");
  expect(measuresOf(first.model, "o1").at(-1)).toBe("m9");
  expect(first.focus).toBe("o1/m9");
  const last = runPlan(first.model, "move-down", "o1/m9");
  expect(measuresOf(last.model, "o2")[0]).toBe("m9");
});
