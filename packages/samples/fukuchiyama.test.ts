import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createOutline, type Row, readLogicModel, serializeLogicModel } from "../core/src/index.ts";
import { modelStats } from "../core/src/outline.ts";
import { fukuchiyamaFile } from "./make-fukuchiyama.mjs";

interface Expected {
  vision: string;
  outcomes: { no: number; text: string; rows: [number, number] }[];
  rows: { row: number; outcome: number; text: string; reuseOf: number | null; consultation: string | null }[];
  indicators: { outcome: number; text: string; reuse: boolean }[];
  counts: Record<string, number>;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const file = read("fukuchiyama.json");
const expected = JSON.parse(read("sources/fukuchiyama-expected.json")) as Expected;

const result = readLogicModel(file);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { model } = result;
const rows = createOutline(model).rows;
const measures = rows.filter((row) => row.node.kind === "measure");
const outcomes = rows.filter((row) => row.node.kind === "outcome");
const indicators = rows.filter((row) => row.node.kind === "indicator");
/** Returns the number of the outcome above a row. */
const outcomeOf = (row: Row) => outcomes.findIndex((outcome) => outcome.node.id === row.parent) + 1;

describe("the file", () => {
  it("is the script's output for the table", () => expect(fukuchiyamaFile()).toBe(file));

  it("is written back byte for byte", () => expect(serializeLogicModel(model)).toBe(file));
});

describe("the model agrees with the published table", () => {
  it("in the vision", () => expect(rows[0]?.text).toBe(expected.vision));

  it("in the outcomes", () => expect(outcomes.map((row) => row.text)).toEqual(expected.outcomes.map((o) => o.text)));

  it.each(expected.rows)("in row $row: $text", ({ row: number, outcome, text, reuseOf, consultation }) => {
    const row = measures[number - 1] as Row;
    expect(row).toMatchObject({ number, text, reuse: reuseOf !== null, node: { id: `m${reuseOf ?? number}` } });
    expect(outcomeOf(row)).toBe(outcome);
    expect(row.consultation?.text ?? null).toBe(consultation);
  });

  it("in the indicators", () =>
    expect(indicators.map((row) => ({ outcome: outcomeOf(row), text: row.text, reuse: row.reuse }))).toEqual(
      expected.indicators,
    ));

  it("in its counts", () => {
    const { counts } = expected;
    expect(modelStats(model)).toEqual({
      outcomes: counts.outcomes,
      outcomeReuses: 0,
      rows: counts.measureRows,
      measures: counts.distinctMeasures,
      reuses: counts.measureReuses,
      indicatorRows: counts.indicatorRows,
      indicators: counts.distinctIndicators,
      indicatorReuses: counts.indicatorReuses,
      consultations: counts.consultationNotes,
      unplaced: 0,
    });
  });
});

describe("only the differences of a placement are stored at the placement", () => {
  const local = measures.filter((row) => row.placement?.text ?? row.placement?.consultation);

  it("row 15 is to be agreed with the professions, its original in row 2 is not", () => {
    expect(measures[1]?.consultation).toBeNull();
    expect(measures[14]?.placement).toEqual({
      node: "m2",
      consultation: { organization: "各職種", text: "※各職種に要相談", state: "open" },
    });
  });

  it("row 41 rewords row 14", () => {
    expect(measures[13]?.text).toBe("圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議の開催");
    expect(measures[40]?.placement).toEqual({ node: "m14", text: measures[40]?.text });
  });

  it("no other row has any", () => expect(local.map((row) => row.number)).toEqual([15, 41]));
});
