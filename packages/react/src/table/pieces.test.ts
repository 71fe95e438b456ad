import { createOutline } from "@logic-model/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { tableColumns } from "./columns.ts";
import { type Cell, tableLines } from "./lines.ts";
import { type MountedLine, mountedLines } from "./pieces.ts";

/** A table, a window of its lines below the head, and cells to keep. */
const cases = fc
  .tuple(arbitraryModel, fc.tuple(fc.nat(40), fc.nat(40)), fc.array(fc.nat(60), { maxLength: 3 }))
  .map(([model, ends, picked]) => {
    const { rows } = createOutline(model);
    const table = tableLines(rows, tableColumns(rows, []));
    const { head, lines } = table;
    const [from, to] = ends.map((end) => head + (end % (lines.length - head + 1))).sort((a, b) => a - b);
    const cells = [...table.cells.values()];
    const kept = picked.map((n) => cells[n % cells.length] as Cell);
    return {
      table,
      window: { from: from as number, to: to as number },
      kept,
      [fc.toStringMethod]: () => `${model.title} ${ends} ${picked}`,
    };
  });

const linesOf = (mounted: readonly MountedLine[]) => mounted.flatMap((part) => (part.type === "line" ? [part] : []));

describe("for any window", () => {
  it("covers every mounted line once in every column, and no others", () => {
    fc.assert(
      fc.property(cases, ({ table, window, kept }) => {
        const mounted = mountedLines(table, window, kept);
        const indexes = linesOf(mounted).map(({ index }) => index);
        const covered = new Map(indexes.map((index) => [index, table.columns.map(() => 0)]));
        for (const { index, pieces } of linesOf(mounted))
          for (const { cell, lines } of pieces)
            for (let line = index; line < index + lines; line++)
              for (let column = cell.column; column < cell.column + cell.columns; column++) {
                const counts = covered.get(line) as number[];
                counts[column] = (counts[column] ?? 0) + 1;
              }
        for (const counts of covered.values()) expect(counts).toEqual(table.columns.map(() => 1));
      }),
    );
  });

  it("has all lines in order, with gaps for those that aren't mounted", () => {
    fc.assert(
      fc.property(cases, ({ table, window, kept }) => {
        let next = table.head;
        for (const part of mountedLines(table, window, kept)) {
          expect(part.type === "line" ? part.index : part.from).toBe(next);
          next = part.type === "line" ? part.index + 1 : part.to;
          expect(next).toBeGreaterThan(part.type === "line" ? part.index : part.from);
        }
        expect(next).toBe(table.lines.length);
      }),
    );
  });

  it("has one main piece for each cell in the window or kept", () => {
    fc.assert(
      fc.property(cases, ({ table, window, kept }) => {
        const { from, to } = window;
        const standing = linesOf(mountedLines(table, window, kept)).flatMap(({ pieces }) =>
          pieces.filter((piece) => !piece.echo).map((piece) => piece.cell),
        );
        expect(new Set(standing).size).toBe(standing.length);
        const inWindow = [...table.cells.values()].filter(
          (cell) => from < to && cell.line < to && cell.line + cell.lines > from,
        );
        const below = [...inWindow, ...kept].filter((cell: Cell) => cell.line >= table.head);
        for (const cell of below) expect(standing).toContain(cell);
      }),
    );
  });

  it("mounts only the window and a line for each kept cell", () => {
    fc.assert(
      fc.property(cases, ({ table, window, kept }) => {
        const { from, to } = window;
        const count = linesOf(mountedLines(table, window, kept)).length;
        expect(count).toBeLessThanOrEqual(to - from + kept.length);
      }),
    );
  });
});
