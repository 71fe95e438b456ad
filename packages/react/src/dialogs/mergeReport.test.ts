import { applyOperation, type LogicModel, type Node, type Operation } from "@logic-model/core";
import { homeCare } from "@logic-model/core/profile";
import { FIELDS, type Field } from "@logic-model/core/vocabulary";
import { describe, expect, it } from "vitest";
import { editorEn } from "../messages/editor.ts";
import { exampleOf } from "../testing/examples.ts";
import { fukuchiyama } from "../testing/models.ts";
import { fieldWords } from "./fieldWords.ts";
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

it("keeps the wording of the merged node in its places, and copies fields the other lacks", () => {
  const model = after(set("m39", { code: "A1", lead: "高齢者福祉課", businessItems: ["training"] }));
  expect(fates(model, "m39", "m1")).toEqual({ text: "here", code: "taken", businessItems: "taken", lead: "taken" });
  expect(mergeReport(model, "m39", "m1")).toMatchObject({ places: 2, placesWithWording: 1, shared: [] });
});

it("drops one of two values, and joins lists", () => {
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

it("keeps a consultation in its places", () => {
  const model = after(set("m1", { consultation: { organization: "薬剤師会" } }));
  expect(fates(model, "m9", "m1")).toMatchObject({ consultation: "here" });
  expect(fates(fukuchiyama, "m9", "m10")).toMatchObject({ consultation: "same" });
});

it("removes a placement under the same parent, with its wording", () => {
  expect(mergeReport(fukuchiyama, "m1", "m2")).toMatchObject({ places: 4, placesWithWording: 0, shared: ["o1"] });
  expect(fates(fukuchiyama, "m1", "m2")).toEqual({ text: "lost" });
});

it("counts the children after the merge", () => {
  // 11 and 25, of which 6 are the same
  expect(mergeReport(fukuchiyama, "o1", "o2")).toMatchObject({ places: 1, below: 30 });
});

it("is null if merging is refused", () => {
  expect(mergeReport(fukuchiyama, "m1", "i1")).toBeNull();
  expect(mergeReport(fukuchiyama, "m1", "m1")).toBeNull();
});

describe.each([
  ["outcome", "o1", "o2"],
  ["measure", "m39", "m1"],
  ["indicator", "i1", "i2"],
] as const)("every field of an %s", (kind, id, into) => {
  const fields = Object.entries<Field>(FIELDS[kind]).filter(([key]) => key !== "id" && key !== "text");

  it.each(fields)("shows %s as text if one node has it or both differ", (key, field) => {
    const value = exampleOf(field);
    const one = after(set(id, { [key]: value }));
    expect(fates(one, id, into)).toHaveProperty(key);
    expect(fates(one, into, id)).toHaveProperty(key);
    const other = kind === "outcome" && key === "level" ? "final" : exampleOf(field, "other");
    const both = after(set(id, { [key]: value }), set(into, { [key]: other }));
    const same = JSON.stringify(value) === JSON.stringify(other);
    expect(fates(both, id, into)[key]).toMatch(same ? /^same$/ : /^(lost|joined|here)$/);
    const context = { messages: editorEn, profile: homeCare, locale: "en" } as const;
    const words = fieldWords(kind, one.nodes[id] as Node, key, context);
    expect(words).not.toBe("");
    expect(words).not.toMatch(/[、。：（）「」]|undefined|\[object/);
  });
});
