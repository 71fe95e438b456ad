import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { cardWords } from "../message/card.ts";
import type { LogicModel, Node } from "../model/types.ts";
import { createOutline, type Row } from "../outline/outline.ts";
import { homeCare } from "../profile/home-care.ts";
import { PAPERS, type PaginateOptions, paginate, type Sheet } from "./paginate.ts";

const POINT = 25.4 / 72;
const A3 = PAPERS["A3-landscape"];

function sample(name: string): readonly [readonly Row[], PaginateOptions] {
  const result = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!result.ok) throw new Error(name);
  const read = createOutline(result.model);
  return [read.rows, { paper: A3, decorate: cardWords(read, homeCare), reserved: () => 100 }];
}

/** Returns a model of one outcome with this number of measures. */
function measures(count: number): readonly Row[] {
  const nodes: Record<string, Node> = {};
  const placements = Array.from({ length: count }, (_, i) => {
    nodes[`m${i}`] = { id: `m${i}`, kind: "measure", text: "多職種協働による人材育成研修等の実施", indicators: [] };
    return { node: `m${i}` };
  });
  nodes.o = { id: "o", kind: "outcome", text: "看取り", indicators: [], outcomes: [], measures: placements };
  nodes.v = { id: "v", kind: "vision", text: "目指す姿", indicators: [], outcomes: [{ node: "o" }], measures: [] };
  return createOutline({ title: "", root: "v", nodes, unplaced: [] } satisfies LogicModel).rows;
}

/** Returns the size of the smallest text on a sheet, in points. */
const least = ({ unit, parts }: Sheet) =>
  (Math.min(
    ...parts.map(({ layout: { sizes } }) =>
      Math.min(sizes.note.fontSize, sizes.chip.fontSize, sizes.indicator.fontSize),
    ),
  ) *
    unit) /
  POINT;

function fits({ unit, parts }: Sheet, { paper, reserved = () => 0 }: PaginateOptions): boolean {
  return parts.every(
    ({ x, layout }) =>
      (x + layout.width) * unit <= paper.width - 2 * paper.margin &&
      (layout.height + reserved(layout)) * unit <= paper.height - 2 * paper.margin + 0.01,
  );
}

describe("the Fukuchiyama model", () => {
  const [rows, options] = sample("fukuchiyama");

  it("fits on one A3 sheet, in one set of columns, with no text below 7 points", () => {
    const sheets = paginate(rows, options);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.parts).toHaveLength(1);
    expect(least(sheets[0] as Sheet)).toBeGreaterThanOrEqual(7);
    expect(fits(sheets[0] as Sheet, options)).toBe(true);
  });

  it("fits on two A4 sheets, with no text below 6 points, each with the vision and complete outcomes", () => {
    const given = { ...options, paper: PAPERS["A4-portrait"] };
    const sheets = paginate(rows, given);
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      expect(least(sheet)).toBeGreaterThanOrEqual(6);
      expect(fits(sheet, given)).toBe(true);
      expect(sheet.parts[0]?.layout.boxes[0]?.row).toBe(rows[0]);
      expect(sheet.parts[0]?.layout.boxes[1]?.row.node.kind).toBe("outcome");
    }
  });
});

it("puts larger models on several legible sheets", () => {
  const [rows, options] = sample("cancer-plan");
  const sheets = paginate(rows, options);
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) {
    expect(least(sheet)).toBeGreaterThanOrEqual(6);
    expect(fits(sheet, options)).toBe(true);
  }
});

it("gives small models larger text, up to 10.5 points", () => {
  const [sheet] = paginate(measures(3), { paper: A3 }) as [Sheet];
  const [{ layout }] = sheet.parts as [Sheet["parts"][0]];
  expect((sheet.unit * layout.sizes.measure.fontSize) / POINT).toBeCloseTo(10.5);
});

it("splits what is slightly too tall into two sets of columns of similar height", () => {
  const rows = measures(90);
  const [sheet, ...others] = paginate(rows, { paper: A3 }) as [Sheet];
  expect(others).toEqual([]);
  const [left, right] = sheet.parts.map(({ layout }) => layout) as [
    Sheet["parts"][0]["layout"],
    Sheet["parts"][0]["layout"],
  ];
  expect(sheet.parts).toHaveLength(2);
  expect(sheet.parts[1]?.x).toBeGreaterThan(left.width);
  expect(Math.abs(left.height - right.height)).toBeLessThan(60);
  expect([...left.boxes, ...right.boxes.slice(2)].map(({ row }) => row)).toEqual(rows);
  expect(fits(sheet, { paper: A3 })).toBe(true);
});

it("includes all of 1,000 measures", () => {
  const rows = measures(1000);
  const sheets = paginate(rows, { paper: A3 });
  const shown = sheets.flatMap(({ parts }) => parts.flatMap(({ layout }) => layout.boxes.map(({ row }) => row)));
  expect(shown.filter(({ node }) => node.kind === "measure")).toEqual(rows.slice(2));
  for (const sheet of sheets) expect(fits(sheet, { paper: A3 })).toBe(true);
});
