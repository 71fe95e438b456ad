import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import { createOutline } from "../outline/outline.ts";
import { homeCare } from "../profile/home-care.ts";
import { PROFILES } from "../profile/profiles.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { modelText } from "../testing/model-text.ts";
import { type Axis, assignMeasure, createBoard } from "./board.ts";

/**
 * Returns the columns that aren't empty, as ids, with `*` after measures that have the scene only from an outcome
 * above.
 */
const filled = (model: LogicModel, axis: Axis) =>
  Object.fromEntries(
    createBoard(createOutline(model), homeCare, axis)
      .filter(({ cards }) => cards.length > 0)
      .map(({ term, cards }) => [
        term?.id ?? "",
        cards.map(({ row, inherited }) => row.node.id + (inherited ? "*" : "")).join(" "),
      ]),
  );

const MODEL = modelText(`
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 急変時にも安心できる { "scenes": ["emergency"] }
      施策 m1: 研修 { "businessItems": ["training", "sharing"] }
      施策 m2: 話し合い { "scenes": ["endOfLife", "hospice"] }
    アウトカム: 看取りができる { "scenes": ["endOfLife"] }
      施策 → m1: 看取りの研修
      施策 m3: 冊子
    アウトカム: 横断
      施策 m4: 連携会議
  未配置:
    施策 m5: 昔からの取組 { "businessItems": ["training"] }
    施策 m6: 災害訓練 { "scenes": ["disaster"] }
    アウトカム: まだどこにもない { "scenes": ["infection"] }
      施策 m7: 備蓄
`);

describe("the columns", () => {
  it("are the column without a term, then the profile's, then unknown ones", () => {
    const columns = createBoard(createOutline(MODEL), homeCare, "scenes").map(({ term }) => term?.id ?? null);
    expect(columns).toEqual([null, ...homeCare.scenes.map(({ id }) => id), "hospice"]);
  });

  it("contain measures by their own scenes, or else by those of the outcomes above", () => {
    expect(filled(MODEL, "scenes")).toEqual({
      "": "m4 m5",
      emergency: "m1*",
      endOfLife: "m1* m2 m3*",
      infection: "m7*",
      disaster: "m6",
      hospice: "m2",
    });
  });

  it("contain measures by their business items", () => {
    expect(filled(MODEL, "businessItems")).toEqual({ "": "m2 m3 m4 m6 m7", sharing: "m1", training: "m1 m5" });
  });

  it("show a measure at its first row", () => {
    const rows = createBoard(createOutline(MODEL), homeCare, "scenes").flatMap(({ cards }) =>
      cards.map(({ row }) => row.key),
    );
    expect([...new Set(rows)].sort()).toEqual(["/m5", "/m6", "o1/m1", "o1/m2", "o2/m3", "o3/m4", "o4/m7"]);
  });
});

describe("assigning", () => {
  const scenes = (...[measure, from, to, keep]: [string, string | null, string | null, boolean?]) => {
    const operation = assignMeasure(MODEL, measure, "scenes", from, to, keep);
    if (!operation) return null;
    const change = applyOperation(MODEL, operation);
    if (!change.ok) throw new Error(change.refusal.code);
    const node = change.model.nodes[measure];
    return node?.kind === "measure" ? (node.scenes ?? "none") : null;
  };

  it("moves, and keeps the place among the others", () => {
    expect(scenes("m2", "endOfLife", "emergency")).toEqual(["emergency", "hospice"]);
    expect(scenes("m2", "hospice", "endOfLife")).toEqual(["endOfLife"]);
    expect(scenes("m4", null, "dailyCare")).toEqual(["dailyCare"]);
  });

  it("adds", () => {
    expect(scenes("m2", "endOfLife", "emergency", true)).toEqual(["endOfLife", "hospice", "emergency"]);
    expect(scenes("m2", null, "emergency")).toEqual(["endOfLife", "hospice", "emergency"]);
  });

  it("removes", () => {
    expect(scenes("m2", "endOfLife", null)).toEqual(["hospice"]);
    expect(scenes("m6", "disaster", null)).toBe("none");
  });

  it("turns the scenes of the outcomes above into the measure's own", () => {
    expect(scenes("m1", "emergency", "dailyCare")).toEqual(["dailyCare", "endOfLife"]);
    expect(scenes("m1", "emergency", "dailyCare", true)).toEqual(["emergency", "endOfLife", "dailyCare"]);
    expect(scenes("m1", "emergency", null)).toEqual(["endOfLife"]);
  });

  it("is null if nothing would change", () => {
    expect(scenes("m2", "endOfLife", "endOfLife")).toBeNull();
    expect(scenes("m2", null, "hospice")).toBeNull();
    expect(scenes("m2", "endOfLife", "hospice", true)).toBeNull();
    expect(scenes("m4", null, null)).toBeNull();
    // The scene of the outcome above would come back.
    expect(scenes("m3", "endOfLife", null)).toBeNull();
    expect(scenes("o1", "emergency", "endOfLife")).toBeNull();
    expect(scenes("unknown", null, "endOfLife")).toBeNull();
  });

  it("also works for business items", () => {
    expect(assignMeasure(MODEL, "m1", "businessItems", "training", "publicity")).toEqual({
      type: "edit",
      target: "node",
      node: "m1",
      set: { businessItems: ["publicity", "sharing"] },
    });
  });
});

it("shows every measure once in each of its columns, also after a move", () => {
  const axes = fc.constantFrom<Axis[]>("scenes", "businessItems");
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.constantFrom(...PROFILES),
      axes,
      fc.nat(),
      fc.nat(),
      (model, profile, axis, n, to) => {
        const columns = createBoard(createOutline(model), profile, axis);
        for (const { cards } of columns) expect(new Set(cards.map(({ row }) => row.node.id)).size).toBe(cards.length);
        const cards = columns.flatMap(({ term, cards }) =>
          cards.map(({ row }) => ({ id: row.node.id, from: term?.id ?? null })),
        );
        const measures = Object.values(model.nodes).filter(({ kind }) => kind === "measure");
        expect(new Set(cards.map(({ id }) => id))).toEqual(new Set(measures.map(({ id }) => id)));
        const card = cards[n % cards.length];
        const target = columns[to % columns.length]?.term?.id;
        const operation = card && target && assignMeasure(model, card.id, axis, card.from, target);
        if (!operation) return;
        const change = applyOperation(model, operation);
        if (!change.ok) throw new Error(change.refusal.code);
        const after = createBoard(createOutline(change.model), profile, axis).find(({ term }) => term?.id === target);
        expect(after?.cards.some(({ row, inherited }) => row.node.id === card.id && !inherited)).toBe(true);
      },
    ),
    { numRuns: runs(500) },
  );
});
