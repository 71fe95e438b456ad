import { describe, expect, it } from "vitest";
import { childPlacements, getNode, getPlacement } from "../model/query.ts";
import type { LogicModel, Measure, Node, Outcome } from "../model/types.ts";
import { modelText } from "../testing/model-text.ts";
import { applyOperation } from "./apply.ts";
import { mergedNode, mergedPlacement } from "./merge.ts";
import type { Operation } from "./types.ts";

function apply(model: LogicModel, operation: Operation): LogicModel {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  return change.model;
}
const below = (model: LogicModel, id: string) => childPlacements(getNode(model, id) as Node).map(({ node }) => node);
const measure = (id: string, more: object = {}): Measure => ({
  id,
  kind: "measure",
  text: id,
  indicators: [],
  ...more,
});
const outcome = (id: string, more: object = {}): Outcome => {
  return { id, kind: "outcome", text: id, indicators: [], outcomes: [], measures: [], ...more };
};

describe("a node merged into another", () => {
  it("gives it the fields and unknown names that it lacks, and keeps its own", () => {
    const from = measure("n", { lead: "健康課", note: "n", ext: { 予算: 1, 係: "甲" } });
    expect(mergedNode(from, measure("k", { note: "k", ext: { 係: "乙" } }))).toEqual(
      measure("k", { lead: "健康課", note: "k", ext: { 予算: 1, 係: "乙" } }),
    );
    expect(mergedNode(from, measure("k")).ext).toEqual({ 予算: 1, 係: "甲" });
    expect(mergedNode(measure("n"), measure("k", { ext: { 係: "乙" } })).ext).toEqual({ 係: "乙" });
  });

  it("gives lists all their entries once, and makes no empty ones", () => {
    expect(mergedNode(measure("n", { scenes: ["b", "c"] }), measure("k", { scenes: ["a", "b"] }))).toEqual(
      measure("k", { scenes: ["a", "b", "c"] }),
    );
    expect(mergedNode(measure("n"), measure("k"))).toEqual(measure("k"));
  });

  it("brings what is below it, once", () => {
    const model = modelText(`
      目指す姿 v: 暮らせる
        アウトカム o: 受けられる
          施策 m1: 一
            指標 i1: 回数
          施策 m2: 二
            指標 → i1: 回数
            指標 i2: 人数
    `);
    expect(below(apply(model, { type: "merge", node: "m2", into: "m1" }), "m1")).toEqual(["i1", "i2"]);
  });

  it("leaves neither unplaced if one of them is placed", () => {
    const model = modelText(`
      目指す姿 v: 暮らせる
        アウトカム o: 受けられる
          施策 m1: 一
      未配置:
        施策 m2: 二
        施策 m3: 三
    `);
    expect(apply(model, { type: "merge", node: "m2", into: "m1" }).unplaced).toEqual(["m3"]);
    const placed = apply(model, { type: "merge", node: "m1", into: "m2" });
    expect(placed.unplaced).toEqual(["m3"]);
    expect(below(placed, "o")).toEqual(["m2"]);
    expect(apply(model, { type: "merge", node: "m2", into: "m3" }).unplaced).toEqual(["m3"]);
  });
});

describe("a placement of a merged node", () => {
  const agreed = { organization: "医師会" };

  it("keeps the wording if it differs", () => {
    expect(mergedPlacement({ node: "n" }, measure("n"), measure("k"))).toEqual({ node: "k", text: "n" });
    expect(mergedPlacement({ node: "n" }, measure("n", { text: "同" }), measure("k", { text: "同" }))).toEqual({
      node: "k",
    });
    expect(mergedPlacement({ node: "n", text: "k" }, measure("n"), measure("k"))).toEqual({ node: "k" });
    expect(mergedPlacement({ node: "n", text: "ここ" }, measure("n"), measure("k"))).toEqual({
      node: "k",
      text: "ここ",
    });
  });

  it("keeps a note that the kept node doesn't have", () => {
    const kept = measure("k", { text: "同", note: "k" });
    const from = (more: object) => measure("n", { text: "同", ...more });
    expect(mergedPlacement({ node: "n" }, from({ note: "n" }), kept)).toEqual({ node: "k", note: "n" });
    expect(mergedPlacement({ node: "n" }, from({ note: "k" }), kept)).toEqual({ node: "k" });
    expect(mergedPlacement({ node: "n", note: "ここ" }, from({ note: "n" }), kept)).toEqual({
      node: "k",
      note: "ここ",
    });
    expect(mergedPlacement({ node: "n" }, from({}), kept)).toEqual({ node: "k" });
  });

  it("keeps a consultation that the kept node doesn't have", () => {
    const from = measure("n", { text: "同", consultation: agreed });
    const kept = (consultation: object) => measure("k", { text: "同", consultation });
    expect(mergedPlacement({ node: "n" }, from, kept({ organization: "薬剤師会" }))).toEqual({
      node: "k",
      consultation: agreed,
    });
    expect(mergedPlacement({ node: "n" }, from, kept(agreed))).toEqual({ node: "k" });
    const own = { node: "n", consultation: { organization: "歯科医師会" } };
    expect(mergedPlacement(own, from, kept(agreed))).toEqual({ ...own, node: "k" });
    expect(mergedPlacement({ node: "n" }, measure("n", { text: "同" }), kept(agreed))).toEqual({ node: "k" });
    expect(mergedPlacement({ node: "n" }, outcome("n", { text: "同" }), outcome("k", { text: "同" }))).toEqual({
      node: "k",
    });
  });
});

describe("a placement made a node of its own", () => {
  const model = modelText(`
    目指す姿 v: 暮らせる
      アウトカム a: 受けられる
        アウトカム c: 相談できる
        施策 m: 一 { "consultation": { "organization": "医師会" } }
      アウトカム b: 続けられる
        アウトカム → c: ここで相談できる { "note": "ここ", "consultation": { "organization": "区長会" } }
        施策 → m: { "consultation": { "organization": "薬剤師会" } }
      アウトカム d: 選べる
        施策 → m:
  `);

  it("takes the measure's consultation of this place along", () => {
    const after = apply(model, { type: "detach", node: "m", parent: "b", id: "x" });
    expect(getNode(after, "x")).toMatchObject({ text: "一", consultation: { organization: "薬剤師会" } });
    expect(getPlacement(after, "b", "x")).toEqual({ node: "x" });
    expect(getNode(after, "m")).toMatchObject({ consultation: { organization: "医師会" } });
  });

  it("keeps the measure's own consultation if this place has none", () => {
    const after = apply(model, { type: "detach", node: "m", parent: "d", id: "x" });
    expect(getNode(after, "x")).toMatchObject({ consultation: { organization: "医師会" } });
    expect(getPlacement(after, "d", "x")).toEqual({ node: "x" });
  });

  it("keeps the consultation of an outcome at the place, where outcomes have theirs", () => {
    const after = apply(model, { type: "detach", node: "c", parent: "b", id: "x" });
    expect(getNode(after, "x")).toEqual(outcome("x", { text: "ここで相談できる" }));
    expect(getPlacement(after, "b", "x")).toEqual({
      node: "x",
      note: "ここ",
      consultation: { organization: "区長会" },
    });
  });
});

describe("levels", () => {
  /** Outcomes below each other. The model has 24 under the vision and 12 unplaced. */
  const chain = (name: string, length: number, indent: number) =>
    Array.from({ length }, (_, i) => `${" ".repeat(indent + 2 * i)}アウトカム ${name}${i + 1}: ${name}${i + 1}`).join(
      "\n",
    );
  const model = modelText(
    `目指す姿 v: 暮らせる\n${chain("p", 24, 2)}\n未配置:\n${chain("u", 12, 2)}\n  アウトカム w: w`,
  );
  const refusal = (operation: Operation) => {
    const result = applyOperation(model, operation);
    return result.ok ? null : result.refusal;
  };

  it("are counted above and below what is placed", () => {
    // The vision and p1 to p19 are 20 levels; with u1 to u12 they are 32.
    expect(refusal({ type: "place", node: "u1", parent: "p19" })).toBeNull();
    expect(refusal({ type: "place", node: "u1", parent: "p20" })).toEqual({
      code: "too-large",
      node: "u1",
      parent: "p20",
    });
  });

  it("are counted above and below what is merged", () => {
    expect(refusal({ type: "merge", node: "u1", into: "p20" })).toBeNull();
    expect(refusal({ type: "merge", node: "u1", into: "p21" })).toEqual({ code: "too-large", node: "u1" });
    expect(refusal({ type: "merge", node: "p21", into: "u1" })).toEqual({ code: "too-large", node: "p21" });
    expect(refusal({ type: "merge", node: "w", into: "p24" })).toBeNull();
  });

  it("are counted again after each operation of a batch", () => {
    const place = (node: string, parent: string): Operation => ({ type: "place", node, parent });
    const batch = (...operations: Operation[]): Operation => ({ type: "batch", operations });
    expect(refusal(batch(place("w", "u12"), place("u1", "p18")))).toBeNull();
    expect(refusal(batch(place("w", "u12"), place("u1", "p19")))).toEqual({
      code: "too-large",
      node: "u1",
      parent: "p19",
      path: "/operations/1",
    });
    expect(
      refusal(batch({ type: "unplace", node: "p24", parent: "p23" }, place("u1", "p19"), place("w", "u12"))),
    ).toMatchObject({ code: "too-large", node: "w", path: "/operations/2" });
  });
});
