import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createOutline, type Indicator, type Row, readLogicModel, serializeLogicModel } from "../core/src/index.ts";

const file = readFileSync(new URL("cancer-plan.json", import.meta.url), "utf8");
const result = readLogicModel(file);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { model } = result;
const nodes = Object.values(model.nodes);
const indicators = nodes.filter((node): node is Indicator => node.kind === "indicator");
const rows = createOutline(model).rows;

/** Returns the level of the outcome above a row. */
const levelAbove = (row: Row) => (row.above?.node.kind === "outcome" ? row.above.node.level : undefined);

it("is written back byte for byte", () => expect(serializeLogicModel(model)).toBe(file));

it("has outcomes on three levels, each below the next", () => {
  const above = { field: "final", intermediate: "field" };
  for (const row of rows) {
    if (row.node.kind !== "outcome") continue;
    const { level } = row.node;
    if (level === "final") expect(row.parent).toBe(model.root);
    else expect(levelAbove(row)).toBe(above[level as keyof typeof above]);
  }
});

it("has a unique code for every measure and indicator", () => {
  const codes = nodes.flatMap((node) => (node.kind === "measure" || node.kind === "indicator" ? [node.code] : []));
  expect(codes.every((code) => /^\d{6}(-\d)?$/.test(code ?? ""))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
});

it("has the irregularities of real plans", () => {
  const measures = rows.filter((row) => row.node.kind === "measure");
  const values = indicators.flatMap((node) => [node.baseline, node.target, ...(node.actuals ?? [])]);
  expect(measures.some((row) => levelAbove(row) === "field")).toBe(true);
  expect(measures.filter((row) => row.reuse).length).toBeGreaterThan(5);
  expect(rows.some((row) => row.reuse && row.node.kind === "outcome")).toBe(true);
  expect(rows.some((row) => row.reuse && row.node.kind === "indicator")).toBe(true);
  expect(new Set(values.flatMap((value) => value?.pending?.state ?? []))).toEqual(
    new Set(["unset", "underReview", "notApplicable"]),
  );
  expect(values.some((value) => typeof value?.value === "string")).toBe(true);
  expect(new Set(indicators.map((node) => node.direction))).toEqual(
    new Set(["increase", "decrease", "maintain", undefined]),
  );
  expect(model.unplaced).toHaveLength(2);
});

it("notes at every value that it is made up", () => {
  expect(model.note).toMatch("記入例（架空の値）");
  for (const node of indicators)
    if (node.baseline?.value !== undefined) expect(node.source?.note, node.text).toBe("記入例（架空の値）");
});
