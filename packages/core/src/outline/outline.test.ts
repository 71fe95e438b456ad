import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { modelText } from "../testing/model-text.ts";
import { countBelow, createOutline, getRow, visibleRows } from "./outline.ts";
import { searchRows } from "./search.ts";
import { modelStats } from "./stats.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = read.model;
const row = (key: string, model = fukuchiyama) => getRow(createOutline(model), key);
const after = (model: LogicModel, operation: Operation) => {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
};

it("has the counts of the printed table", () => {
  expect(modelStats(fukuchiyama)).toEqual({
    outcomes: 6,
    outcomeReuses: 0,
    rows: 55,
    measures: 37,
    reuses: 18,
    indicatorRows: 20,
    indicators: 19,
    indicatorReuses: 1,
    consultations: 6,
    unplaced: 0,
  });
});

it("counts an outcome once, and the places where it is reused apart", () => {
  const model = modelText(`
    目指す姿: 暮らせる
      アウトカム: 支援を受けられる
        アウトカム o9: 相談先を知っている
      アウトカム: 急変時に支援を受けられる
        アウトカム → o9:
  `);
  expect(modelStats(model)).toMatchObject({ outcomes: 3, outcomeReuses: 1 });
});

describe("(再)", () => {
  it("marks every placement after the first", () => {
    const rows = createOutline(fukuchiyama).placements.get("m2") ?? [];
    expect(rows.map((r) => [r.key, r.number, r.reuse, r.first])).toEqual([
      ["o1/m2", 2, false, "o1/m2"],
      ["o2/m2", 15, true, "o1/m2"],
      ["o3/m2", 26, true, "o1/m2"],
      ["o4/m2", 34, true, "o1/m2"],
    ]);
  });
  it("moves to the later placement when the order changes", () => {
    const moved = after(fukuchiyama, { type: "move", node: "o3", from: "vision", to: "vision", index: 0 });
    expect(row("o3/m2", moved)).toMatchObject({ reuse: false, number: 3 });
    expect(row("o1/m2", moved)).toMatchObject({ reuse: true, first: "o3/m2" });
  });
  it("disappears with the other placements", () => {
    const alone = after(fukuchiyama, { type: "unplace", node: "i2", parent: "o1" });
    expect(row("o2/i2", alone)).toMatchObject({ reuse: false });
  });
});

it("shows the text and the consultation of the placement, or else the measure's", () => {
  expect(row("o4/m14")?.text).toMatch(/^ケース検討を目的とした/);
  expect(row("o2/m14")?.text).toMatch(/^圏域ごとの課題を明らかにし/);
  expect(row("o2/m2")?.consultation?.text).toBe("※各職種に要相談");
  expect(row("o1/m2")?.consultation).toBeNull();
  expect(row("o4/m10")?.consultation?.text).toBe("※医師会に要相談");
});

it("shows the children of an outcome only at its first placement", () => {
  const twice = after(
    after(fukuchiyama, {
      type: "add",
      node: { id: "x", kind: "outcome", text: "x", indicators: [], outcomes: [], measures: [] },
      parent: "vision",
    }),
    { type: "place", node: "o1", parent: "x" },
  );
  expect(row("x/o1", twice)).toMatchObject({ reuse: true, expandable: false });
  expect(modelStats(twice).rows).toBe(55);
});

it("is cached for each model", () => {
  expect(createOutline(fukuchiyama)).toBe(createOutline(fukuchiyama));
});

it("hides the rows below a collapsed row and keeps the numbers", () => {
  const rows = visibleRows(createOutline(fukuchiyama), new Set(["vision/o1", "vision/o2"]));
  expect(rows.slice(0, 5).map((r) => r.key)).toEqual(["/vision", "vision/o1", "vision/o2", "vision/o3", "o3/i13"]);
  expect(rows.find((r) => r.key === "o3/m24")?.number).toBe(24);
});

it.each([
  ["京あんしんネット", 6],
  ["ｋｙｏ", 0],
  ["bcp", 1],
  ["ＢＣＰ", 1],
  ["きょう", 0],
  ["ネツトワーク 構築", 0],
  ["ﾈｯﾄﾜｰｸ 構築", 3],
  ["医師会に要相談", 4],
  ["   ", 0],
])("finds “%s” in %i rows", (query, count) => {
  expect(searchRows(createOutline(fukuchiyama), query)).toHaveLength(count);
});

/** A new model each time, of which nothing is cached. */
const plan = (): LogicModel =>
  modelText(`
    目指す姿: 暮らせる { "note": "全体の注記" }
      アウトカム o1: 支援を受けられる { "code": "Ａ-1" }
        指標 i1: 人数
        施策 m1: 研修 { "consultation": { "organization": "医師会", "text": "要相談", "state": "open" } }
      アウトカム o2: 支えられる
        施策 → m1: 演習 { "note": "場所の注記" }
        アウトカム → o1:
        指標 → i1:
    未配置:
      アウトカム o3: 置き場所のない成果
        施策 m2: その下の施策
  `);

it.each([
  ["全体の", ["/v"]],
  ["a-1", ["v/o1", "o2/o1"]],
  ["研修", ["o1/m1", "o2/m1"]],
  ["演習", ["o2/m1"]],
  ["場所の注記 研修", ["o2/m1"]],
  ["医師会", ["o1/m1", "o2/m1"]],
  ["要相談", ["o1/m1", "o2/m1"]],
  ["研修医師会", []],
  ["置き場所", []],
])("finds “%s” in the rows %j", (query, keys) => {
  expect(searchRows(createOutline(plan()), query)).toEqual(keys);
});

it("has every row with its place", () => {
  const outline = createOutline(plan());
  const rows = [...outline.rows, ...outline.unplaced].map((row) => [
    row.key,
    row.above?.key ?? null,
    row.level,
    `${row.posInSet}/${row.setSize}`,
    row.number,
    row.places,
    row.expandable,
  ]);
  expect(rows).toEqual([
    ["/v", null, 1, "1/1", null, 1, true],
    ["v/o1", "/v", 2, "1/2", null, 2, true],
    ["o1/i1", "v/o1", 3, "1/2", null, 2, false],
    ["o1/m1", "v/o1", 3, "2/2", 1, 2, false],
    ["v/o2", "/v", 2, "2/2", null, 1, true],
    ["o2/i1", "v/o2", 3, "1/3", null, 2, false],
    ["o2/o1", "v/o2", 3, "2/3", null, 2, false],
    ["o2/m1", "v/o2", 3, "3/3", 2, 2, false],
    ["/o3", null, 1, "1/1", null, 1, true],
    ["o3/m2", "/o3", 2, "1/1", null, 1, false],
  ]);
});

it("finds a row by its key", () => {
  const outline = createOutline(plan());
  expect(getRow(outline, "o2/m1")).toMatchObject({ text: "演習", reuse: true });
  expect(getRow(outline, "/o3")).toMatchObject({ parent: null, placement: null });
  expect(getRow(outline, "o3/m1")).toBeUndefined();
  expect(getRow(outline, "o1/nobody")).toBeUndefined();
});

it("counts the rows below a row, none below a reuse", () => {
  const outline = createOutline(plan());
  const below = (key: string) => countBelow(outline, getRow(outline, key) as NonNullable<ReturnType<typeof getRow>>);
  expect(["/v", "v/o1", "v/o2", "o2/o1", "o1/m1", "/o3"].map(below)).toEqual([7, 2, 3, 0, 0, 1]);
});

it("has the same rows while nothing is collapsed", () => {
  const outline = createOutline(plan());
  expect(visibleRows(outline, new Set())).toBe(outline.rows);
  expect(visibleRows(outline, new Set(["o2/o1", "o1/m1"]))).toEqual(outline.rows);
});

it.each<[string, Operation, string, object]>([
  [
    "the note of a place",
    { type: "edit", target: "placement", node: "m1", parent: "o2", set: { note: "別の注記" } },
    "o2/m1",
    { placement: { note: "別の注記" } },
  ],
  [
    "a new sibling before it",
    { type: "add", node: { id: "m9", kind: "measure", text: "", indicators: [] }, parent: "o1", index: 0 },
    "o1/m1",
    { posInSet: 3, setSize: 3, number: 2 },
  ],
  [
    "a new sibling after it",
    { type: "add", node: { id: "m9", kind: "measure", text: "", indicators: [] }, parent: "o1" },
    "o1/i1",
    { posInSet: 1, setSize: 3 },
  ],
  ["one place less", { type: "unplace", node: "i1", parent: "o2" }, "o1/i1", { places: 1 }],
])("has a new row after %s", (_, operation, key, expected) => {
  const model = plan();
  const before = createOutline(model);
  const changed = after(model, operation);
  expect(row(key, changed)).toMatchObject(expected);
  expect(row(key, changed)).not.toBe(getRow(before, key));
});

it("keeps the rows that an edit doesn't change", () => {
  const model = plan();
  const before = createOutline(model);
  const edited = createOutline(after(model, { type: "edit", target: "node", node: "i1", set: { unit: "人" } }));
  for (const [i, row] of edited.rows.entries()) {
    if (row.node.id === "i1") expect(row.node).toMatchObject({ unit: "人" });
    else expect(row).toBe(before.rows[i]);
  }
  expect(edited.unplaced.every((row, i) => row === before.unplaced[i])).toBe(true);
});
