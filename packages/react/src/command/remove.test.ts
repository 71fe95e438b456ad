import { expect, it } from "vitest";
import { fukuchiyama, m1, m2, measuresOf, runPlan } from "../testing/runPlan.ts";

it("removes a reuse from its place, and a node with its last place", () => {
  const reuse = runPlan(fukuchiyama, "delete", `o2/${m2}`);
  expect(reuse.model.nodes[m2]).toBeDefined();
  expect(measuresOf(reuse.model, "o2")).not.toContain(m2);
  const alone = runPlan(fukuchiyama, "delete", `o1/${m1}`);
  expect(alone.model.nodes[m1]).toBeUndefined();
  expect(alone.focus).toBe(`o1/${m2}`);
});

it("keeps nodes that were only below a deleted outcome as unplaced", () => {
  const { model } = runPlan(fukuchiyama, "delete", "vision/o1");
  expect(model.unplaced).toContain(m1);
  expect(model.unplaced).not.toContain(m2);
});

it("keeps a node removed from its only place as unplaced", () => {
  expect(runPlan(fukuchiyama, "take-off", `o1/${m1}`).model.unplaced).toEqual([m1]);
});
