import { applyOperation, type LogicModel, type Operation } from "@logic-model/core";
import { expect, it } from "vitest";
import { fukuchiyama } from "../testing/models.ts";
import { mergeReport } from "./mergeReport.ts";

function after(...operations: Operation[]): LogicModel {
  const change = applyOperation(fukuchiyama, { type: "batch", operations });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

const set = (node: string, fields: Extract<Operation, { type: "edit"; target: "node" }>["set"]): Operation => ({
  type: "edit",
  target: "node",
  node,
  set: fields,
});

const fates = (model: LogicModel, id: string, into: string) =>
  Object.fromEntries(mergeReport(model, id, into)?.fields.map(({ field, fate }) => [field, fate]) ?? []);

it("keeps the wording of what goes at its places, and takes over what the other lacks", () => {
  const model = after(set("m39", { code: "A1", lead: "高齢者福祉課", businessItems: ["training"] }));
  expect(fates(model, "m39", "m1")).toEqual({ text: "here", code: "taken", businessItems: "taken", lead: "taken" });
  expect(mergeReport(model, "m39", "m1")).toMatchObject({ places: 2, placesWithWording: 1, shared: [] });
});

it("loses what both have, and joins what are lists", () => {
  const model = after(
    set("m39", { code: "A1", businessItems: ["training", "sharing"] }),
    set("m1", { code: "B2", businessItems: ["training", "resources"] }),
  );
  expect(fates(model, "m39", "m1")).toMatchObject({ code: "lost", businessItems: "joined" });
  const less = after(
    set("m39", { businessItems: ["training"] }),
    set("m1", { businessItems: ["training", "sharing"] }),
  );
  expect(fates(less, "m39", "m1")).toMatchObject({ businessItems: "same" });
});

it("keeps a consultation at the places it was said of", () => {
  const model = after(set("m1", { consultation: { organization: "薬剤師会" } }));
  expect(fates(model, "m9", "m1")).toMatchObject({ consultation: "here" });
  expect(fates(fukuchiyama, "m9", "m10")).toMatchObject({ consultation: "same" });
});

it("gives up a placement beside the other, and its wording with it", () => {
  expect(mergeReport(fukuchiyama, "m1", "m2")).toMatchObject({ places: 4, placesWithWording: 0, shared: ["o1"] });
  expect(fates(fukuchiyama, "m1", "m2")).toEqual({ text: "lost" });
});

it("counts what stands below afterwards", () => {
  // 11 and 25, of which 6 stand below both
  expect(mergeReport(fukuchiyama, "o1", "o2")).toMatchObject({ places: 1, below: 30 });
});

it("is null where merging is refused", () => {
  expect(mergeReport(fukuchiyama, "m1", "i1")).toBeNull();
  expect(mergeReport(fukuchiyama, "m1", "m1")).toBeNull();
});
