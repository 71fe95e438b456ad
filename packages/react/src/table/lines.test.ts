import { readFileSync } from "node:fs";
import { createOutline, type LogicModel, profileOf, readLogicModel } from "@logic-model/core";
import { visibleRows } from "@logic-model/core/outline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { runs } from "../../../core/src/testing/effort.ts";
import { tableColumns } from "./columns.ts";
import { type Cell, cellAt, type Table, tableLines } from "./lines.ts";

function sample(name: string): LogicModel {
  const read = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!read.ok) throw new Error(`${name} is a valid model`);
  return read.model;
}

const fukuchiyama = sample("fukuchiyama");
const cancerPlan = sample("cancer-plan");

function tableOf(model: LogicModel, collapsed: readonly string[] = []): Table {
  const read = createOutline(model);
  const columns = tableColumns(
    read.rows,
    profileOf(model).levels.map((level) => level.id),
  );
  return tableLines(visibleRows(read, new Set(collapsed)), columns);
}

/** Returns the number of cells that cover each line in each column. */
function coverage({ lines, columns, cells }: Table): number[][] {
  const covered = lines.map(() => columns.map(() => 0));
  for (const cell of cells.values())
    for (let line = cell.line; line < cell.line + cell.lines; line++)
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        const of = covered[line] as number[];
        of[column] = (of[column] ?? 0) + 1;
      }
  return covered;
}

const once = ({ lines, columns }: Table) => lines.map(() => columns.map(() => 1));
const named = (table: Table) => table.columns.map(({ kind, of, depth }) => [kind, of, depth].join(" "));
const rowsOf = (table: Table, column: number) =>
  (table.stacks[column] ?? []).flatMap((cell) => (cell.row && cell.columns === 1 ? [cell.row] : []));
const spans = (table: Table, column: number) =>
  (table.stacks[column] ?? []).filter((cell) => cell.row && cell.columns === 1).map((cell) => cell.lines);
const at = (table: Table, column: number, line: number) => cellAt(table, column, line) as Cell;

describe("福知山市", () => {
  const table = tableOf(fukuchiyama);

  it("has a column of measures, of indicators and of outcomes, from left to right as printed", () => {
    expect(named(table)).toEqual(["measure measure ", "indicator outcome 0", "outcome outcome 0"]);
  });

  it("has the vision on top across all columns, and a line for each of 55 measures in order", () => {
    expect(table.head).toBe(1);
    expect(table.lines).toHaveLength(56);
    expect(at(table, 0, 0)).toMatchObject({ id: "/vision", columns: 3, lines: 1 });
    expect(table.lines.slice(1).map((_, i) => at(table, 0, i + 1).row?.number)).toEqual(
      Array.from({ length: 55 }, (_, i) => i + 1),
    );
  });

  it("has 6 outcomes, each spanning the lines of its measures", () => {
    expect(spans(table, 2)).toEqual([8, 15, 9, 10, 4, 9]);
    expect(rowsOf(table, 2).map((row) => row.key)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `vision/o${n}`));
  });

  it("has 20 indicators, one per line from the first of their outcome, and an empty cell beside the other lines", () => {
    expect(rowsOf(table, 1)).toHaveLength(20);
    expect(at(table, 1, 1).id).toBe("o1/i1");
    expect(at(table, 1, 3).row?.posInSet).toBe(3);
    expect(at(table, 1, 8)).toMatchObject({
      row: null,
      line: 4,
      lines: 5,
      adds: "indicator",
      owner: { key: "vision/o1" },
    });
  });

  it("covers every line once in every column", () => {
    expect(coverage(table)).toEqual(once(table));
  });

  it("has the outcome that a line starts, with its depth", () => {
    const opening = table.lines.filter((line) => line.opens);
    expect(opening.map((line) => [line.opens?.node.id, line.level])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [`o${n}`, 2]),
    );
    expect(new Set(table.lines.filter((line) => !line.opens).map((line) => line.level))).toEqual(new Set([1, 3]));
  });

  it("puts a collapsed outcome on one line, with a summary of its measures", () => {
    const folded = tableOf(fukuchiyama, ["vision/o2"]);
    expect(folded.lines).toHaveLength(56 - 14);
    expect(spans(folded, 2)).toEqual([8, 1, 9, 10, 4, 9]);
    expect(at(folded, 0, 9)).toMatchObject({ row: null, owner: { key: "vision/o2" }, instead: "hidden", adds: null });
    expect(at(folded, 1, 9)).toMatchObject({ row: null, owner: { key: "vision/o2" }, instead: null, adds: null });
    expect(coverage(folded)).toEqual(once(folded));
  });

  it("is one line if the vision is collapsed", () => {
    const folded = tableOf(fukuchiyama, ["/vision"]);
    expect(folded.lines).toHaveLength(2);
    expect(at(folded, 0, 1)).toMatchObject({ row: null, instead: "hidden", owner: { key: "/vision" } });
    expect(named(folded)).toEqual(named(table));
  });
});

describe("がん計画", () => {
  const table = tableOf(cancerPlan);

  it("has a column for each depth of outcomes and for the indicators of each, the deepest beside the measures", () => {
    expect(named(table)).toEqual([
      "measure measure ",
      "indicator measure ",
      "indicator outcome 2",
      "outcome outcome 2",
      "indicator outcome 1",
      "outcome outcome 1",
      "indicator outcome 0",
      "outcome outcome 0",
    ]);
  });

  it("has the vision's indicator below the vision", () => {
    expect(table.head).toBe(2);
    expect(at(table, 7, 1)).toMatchObject({ id: "vision/i500001", columns: 8 });
  });

  it("starts the line of a final outcome with the first outcomes below it", () => {
    expect(table.lines[2]?.cells.map((cell) => cell.id)).toEqual([
      "intermediate-1/m111101",
      "m111101/i111101-1",
      "intermediate-1/i211101",
      "field-1/intermediate-1",
      "field-1/i311101",
      "final-1/field-1",
      "final-1/i400101",
      "vision/final-1",
    ]);
    expect(table.lines[2]).toMatchObject({ level: 2, opens: { key: "vision/final-1" } });
  });

  it("has one line for a reused outcome, without its children", () => {
    const again = table.cells.get("final-2/field-1") as Cell;
    expect(again.lines).toBe(1);
    expect(at(table, 0, again.line)).toMatchObject({ instead: "reuse", adds: null });
    expect(at(table, 3, again.line)).toMatchObject({ row: null, adds: null });
  });

  it("adds lines if there are more indicators than measures", () => {
    // 検診受診率など5つの指標に、施策は4つ
    const outcome = table.cells.get("field-2/intermediate-4") as Cell;
    expect(outcome.lines).toBe(5);
    expect(at(table, 0, outcome.line + 4)).toMatchObject({ row: null, adds: "measure", owner: { key: outcome.id } });
  });

  it("leaves the columns of deeper outcomes empty beside an outcome's own measures", () => {
    const own = table.cells.get("field-3/m121301") as Cell;
    expect(at(table, 3, own.line)).toMatchObject({ row: null, adds: "outcome", owner: { key: "final-2/field-3" } });
    expect(at(table, 5, own.line).id).toBe("final-2/field-3");
  });

  it("covers every line once in every column", () => {
    expect(coverage(table)).toEqual(once(table));
  });
});

it("is a form with empty cells for an empty model", () => {
  const vision = { id: "v", kind: "vision", text: "", indicators: [], outcomes: [], measures: [] } as const;
  const table = tableOf({ title: "", root: "v", nodes: { v: vision }, unplaced: [] });
  expect(named(table)).toEqual(["measure measure ", "indicator outcome 0", "outcome outcome 0"]);
  expect(table.lines.map((line) => line.cells.map((cell) => (cell.row ? cell.row.key : cell.adds)))).toEqual([
    ["/v"],
    ["measure", null, "outcome"],
  ]);
});

const models = fc.tuple(arbitraryModel, fc.array(fc.nat(30), { maxLength: 4 })).map(([model, folded]) => {
  const { rows } = createOutline(model);
  return { model, collapsed: folded.flatMap((n) => rows[n % rows.length]?.key ?? []) };
});

it("shows each visible row once, and covers every line once in every column, for any model", () => {
  fc.assert(
    fc.property(models, ({ model, collapsed }) => {
      const table = tableOf(model, collapsed);
      const shown = [...table.cells.values()].flatMap((cell) => cell.row?.key ?? []);
      const visible = visibleRows(createOutline(model), new Set(collapsed)).map((row) => row.key);
      expect(shown.toSorted()).toEqual(visible.toSorted());
      expect(coverage(table)).toEqual(once(table));
      for (const { cells } of table.lines) {
        const columns = cells.map((cell) => cell.column);
        expect(columns).toEqual(columns.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: runs(200) },
  );
});

it("finds the cell that covers a line in a column, for any model", () => {
  fc.assert(
    fc.property(models, ({ model, collapsed }) => {
      const table = tableOf(model, collapsed);
      table.columns.forEach((_, column) => {
        table.lines.forEach((_, line) => {
          const cell = at(table, column, line);
          expect(cell.line).toBeLessThanOrEqual(line);
          expect(cell.line + cell.lines).toBeGreaterThan(line);
          expect(column >= cell.column && column < cell.column + cell.columns).toBe(true);
        });
      });
    }),
  );
});

it("has measures in the order of their numbers, each in the lines of its outcome", () => {
  fc.assert(
    fc.property(models, ({ model, collapsed }) => {
      const table = tableOf(model, collapsed);
      const numbers = rowsOf(table, 0).map((row) => row.number as number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      for (const cell of table.cells.values()) {
        const above = cell.row?.above && table.cells.get(cell.row.above.key);
        if (!above || above.row?.node.kind === "vision") continue;
        expect(cell.line).toBeGreaterThanOrEqual(above.line);
        expect(cell.line + cell.lines).toBeLessThanOrEqual(above.line + above.lines);
      }
    }),
  );
});
