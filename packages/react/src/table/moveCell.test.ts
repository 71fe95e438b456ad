import { createOutline } from "@logic-model/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { tableColumns } from "./columns.ts";
import { type Cell, cellAt, tableLines } from "./lines.ts";
import { type CellStep, cellStep, moveCell, nextRowCell, positionOf } from "./moveCell.ts";

/** A table and one of its cells. */
const cells = fc.tuple(arbitraryModel, fc.nat(60)).map(([model, picked]) => {
  const { rows } = createOutline(model);
  const table = tableLines(rows, tableColumns(rows, []));
  const all = [...table.cells.values()];
  return { table, cell: all[picked % all.length] as Cell, [fc.toStringMethod]: () => `${model.title} ${picked}` };
});

it.each<[string, object, CellStep | undefined]>([
  ["an arrow", { key: "ArrowDown" }, "down"],
  ["Home", { key: "Home" }, "line-start"],
  ["Ctrl and End", { key: "End", ctrlKey: true }, "last"],
  ["Cmd and Home", { key: "Home", metaKey: true }, "first"],
  ["an arrow with Alt, which walks placements", { key: "ArrowDown", altKey: true }, undefined],
  ["an arrow with Shift, which marks", { key: "ArrowDown", shiftKey: true }, undefined],
  ["an arrow with Ctrl", { key: "ArrowDown", ctrlKey: true }, undefined],
  ["a letter", { key: "d" }, undefined],
])("reads %s", (_, press, step) => {
  expect(cellStep({ key: "", ...press })).toBe(step);
});

it("moves through a column from the first cell to the last and back", () => {
  fc.assert(
    fc.property(cells, ({ table, cell }) => {
      const { column } = cell;
      const walk = (step: CellStep, from: Cell) => {
        const seen = [from.id];
        for (let at = { ...positionOf(from), column }; ; ) {
          const next = moveCell(table, at, step);
          if (next.id === at.id) return seen;
          seen.push(next.id);
          at = next;
        }
      };
      const stack = table.stacks[column] as readonly Cell[];
      expect(walk("down", stack[0] as Cell)).toEqual(stack.map(({ id }) => id));
      expect(walk("up", stack.at(-1) as Cell)).toEqual(stack.map(({ id }) => id).toReversed());
    }),
  );
});

it("moves through a line from the first cell to the last and back, whatever lines its cells span", () => {
  fc.assert(
    fc.property(cells, ({ table, cell: { line } }) => {
      const covering = [...new Set(table.columns.map((_, column) => cellAt(table, column, line)))] as Cell[];
      const ids = covering.map(({ id }) => id);
      const first = covering[0] as Cell;
      let at = { id: first.id, column: first.column, line };
      const right = ids.map(() => {
        const { id } = at;
        at = moveCell(table, at, "right");
        return id;
      });
      expect(right).toEqual(ids);
      const left = ids.map(() => {
        const { id } = at;
        at = moveCell(table, at, "left");
        return id;
      });
      expect(left).toEqual(ids.toReversed());
    }),
  );
});

it("moves through all rows in reading order, each once", () => {
  fc.assert(
    fc.property(cells, ({ table }) => {
      const rows = table.lines.flatMap((line) => line.cells.filter((cell) => cell.row));
      const walk = (step: 1 | -1, from: Cell) => {
        const seen: Cell[] = [];
        for (let cell: Cell | undefined = from; cell; cell = nextRowCell(table, cell, step)) seen.push(cell);
        return seen;
      };
      expect(walk(1, rows[0] as Cell)).toEqual(rows);
      expect(walk(-1, rows.at(-1) as Cell)).toEqual(rows.toReversed());
    }),
  );
});
