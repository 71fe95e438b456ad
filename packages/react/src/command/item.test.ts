import { createOutline, type Row } from "@logic-model/core";
import { expect, it } from "vitest";
import { fukuchiyama, runPlan } from "../testing/runPlan.ts";

it("turns a reuse into a separate measure with its local wording", () => {
  const row = createOutline(fukuchiyama).rows.find(({ placement }) => placement?.text !== undefined) as Row;
  const { model, focus } = runPlan(fukuchiyama, "make-own", row.key);
  expect(model.nodes[(focus as string).split("/")[1] as string]?.text).toBe(row.text);
});
