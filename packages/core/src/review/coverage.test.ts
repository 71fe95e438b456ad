import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createLogicModel } from "../model/create.ts";
import type { LogicModel } from "../model/types.ts";
import { createOutline, type Row } from "../outline/outline.ts";
import { generic } from "../profile/generic.ts";
import { homeCare } from "../profile/home-care.ts";
import { PROFILES } from "../profile/profiles.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { modelText } from "../testing/model-text.ts";
import { type CoverageCount, createCoverage } from "./coverage.ts";
import { scenesOf } from "./scenes-of.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = read.model;

const keys = (rows: readonly Row[] | undefined) => rows?.map((row) => row.key);
const counts = (model: LogicModel, profile = homeCare) =>
  createCoverage(createOutline(model), profile).lines.map(({ scene, cells }) => [
    scene?.title.ja ?? "場面なし",
    ...(["vision", "outcomes", "measures", "reuses", "indicators"] as CoverageCount[]).map(
      (cell) => cells[cell].length,
    ),
  ]);

it("counts the printed table of 福知山市 by scene", () => {
  expect(counts(fukuchiyama)).toEqual([
    // Of the six reuses here, five are measures and one is an indicator.
    ["日常の療養支援", 1, 1, 10, 6, 9],
    ["入退院支援", 1, 1, 8, 0, 3],
    ["急変時の対応", 1, 1, 4, 5, 1],
    ["看取り", 1, 1, 3, 7, 2],
    ["認知症", 0, 0, 0, 0, 0],
    ["感染症", 1, 1, 9, 0, 2],
    ["災害", 1, 1, 9, 0, 2],
    ["場面なし", 0, 1, 3, 1, 2],
  ]);
});

const MODEL = modelText(`
  目指す姿: 住み慣れた地域で暮らせる
    指標: 在宅で亡くなった人の割合
    アウトカム: 急変時にも安心できる { "scenes": ["emergency"] }
      施策: 研修 { "businessItems": ["training", "sharing", "training"] }
      施策: 話し合い { "scenes": ["endOfLife", "emergency"] }
    アウトカム: 看取りができる { "scenes": ["endOfLife", "hospice"] }
      指標 → i1:
      施策 → m1: 看取りの研修
      施策: 冊子 { "businessItems": ["leaflets"] }
      アウトカム: 家族が支えられる
        施策 → m1:
`);

describe("a line", () => {
  it("counts a node at its first row, and every later row as a reuse", () => {
    const line = createCoverage(createOutline(MODEL), homeCare).lines.find(({ scene }) => scene?.id === "endOfLife");
    expect(keys(line?.cells.outcomes)).toEqual(["v/o2", "o2/o3"]);
    expect(keys(line?.cells.measures)).toEqual(["o1/m2", "o2/m3"]);
    // Indicators, outcomes, measures: in reading order.
    expect(keys(line?.cells.reuses)).toEqual(["o2/i1", "o3/m1", "o2/m1"]);
    expect(keys(line?.cells.indicators)).toEqual([]);
    expect(keys(line?.cells.vision)).toEqual(["/v"]);
  });

  it("counts a measure once by its business items, even if it is only a reuse here", () => {
    const { lines, businessItems } = createCoverage(createOutline(MODEL), homeCare);
    const items = (id: string) => {
      const line = lines.find(({ scene }) => scene?.id === id);
      return Object.entries(line?.items ?? {}).flatMap(([item, rows]) => (rows.length ? [[item, keys(rows)]] : []));
    };
    expect(items("emergency")).toEqual([
      ["sharing", ["o1/m1"]],
      ["training", ["o1/m1"]],
      ["", ["o1/m2"]],
    ]);
    expect(items("endOfLife")).toEqual([
      ["sharing", ["o3/m1"]],
      ["training", ["o3/m1"]],
      ["leaflets", ["o2/m3"]],
      ["", ["o1/m2"]],
    ]);
    expect(businessItems.map(({ id }) => id).slice(-2)).toEqual(["municipalities", "leaflets"]);
    expect(businessItems.at(-1)).toEqual({ id: "leaflets", title: { ja: "leaflets", en: "leaflets" }, labels: {} });
  });

  it("exists for a scene unknown to the profile, and comes last for rows without one", () => {
    const scenes = createCoverage(createOutline(MODEL), homeCare).lines.map(({ scene }) => scene);
    expect(scenes.map((scene) => scene?.id)).toEqual([...homeCare.scenes.map(({ id }) => id), "hospice", undefined]);
    expect(scenes.at(-2)).toEqual({ id: "hospice", title: { ja: "hospice", en: "hospice" }, expected: false });
  });
});

it("has no line without a scene if everything has one", () => {
  const model = modelText(`
    目指す姿: 暮らせる
      アウトカム: 安心できる { "scenes": ["emergency"] }
  `);
  expect(counts(model, generic)).toEqual([["emergency", 1, 1, 0, 0, 0]]);
});

it("counts the vision without a scene if nothing has one", () => {
  const model = createLogicModel({ title: "空", vision: "暮らせる" });
  expect(counts(model, generic)).toEqual([["場面なし", 1, 0, 0, 0, 0]]);
  expect(counts(model).at(-1)).toEqual(["場面なし", 1, 0, 0, 0, 0]);
  expect(counts(model)).toHaveLength(homeCare.scenes.length + 1);
});

it("counts every row once for each of its scenes, in any model", () => {
  fc.assert(
    fc.property(arbitraryModel, fc.constantFrom(...PROFILES), (model, profile) => {
      const read = createOutline(model);
      const { lines, businessItems } = createCoverage(read, profile);
      for (const { scene, cells, items } of lines) {
        const mine = (row: Row) => (scene ? scenesOf(row).includes(scene.id) : scenesOf(row).length === 0);
        const expected = read.rows.filter((row) => row.node.kind !== "vision" && mine(row));
        const { vision, ...counted } = cells;
        expect(new Set(Object.values(counted).flat())).toEqual(new Set(expected));
        expect(Object.values(counted).flat()).toHaveLength(expected.length);
        expect(vision.length).toBeLessThanOrEqual(1);
        expect(Object.keys(items).sort()).toEqual([...businessItems.map(({ id }) => id), ""].sort());
        const measures = expected.filter(({ node }) => node.kind === "measure").map(({ node }) => node.id);
        expect(new Set(Object.values(items).flatMap((rows) => rows.map(({ node }) => node.id)))).toEqual(
          new Set(measures),
        );
        for (const rows of Object.values(items))
          expect(new Set(rows.map(({ node }) => node.id)).size).toBe(rows.length);
      }
      // No row is left out.
      const counted = new Set(lines.flatMap(({ cells }) => Object.values(cells).flat()));
      expect(counted).toEqual(new Set(read.rows));
    }),
    { numRuns: runs(500) },
  );
});
