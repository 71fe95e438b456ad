import fc from "fast-check";
import { expect, it } from "vitest";
import { applyOperation } from "../operation/apply.ts";
import { runs } from "../testing/effort.ts";
import { arbitraryStep } from "../testing/operations.ts";
import { countBelow, createOutline, visibleRows } from "./outline.ts";

it("returns the same outline for an edited model with and without an earlier one", () => {
  const numRuns = runs(500, 10_000);
  let kept = 0;
  fc.assert(
    fc.property(arbitraryStep, ([model, operation]) => {
      const before = createOutline(model);
      const change = applyOperation(model, operation);
      if (!change.ok) return;
      const after = createOutline(change.model);
      // A copy has no cached outline to start from.
      expect(after).toEqual(createOutline(structuredClone(change.model)));
      kept += after.rows.filter((row) => before.rows.includes(row)).length;
    }),
    { numRuns },
  );
  expect(kept / numRuns).toBeGreaterThan(0.5);
});

it("hides exactly the rows below the collapsed rows", () => {
  fc.assert(
    fc.property(arbitraryStep, fc.infiniteStream(fc.boolean()), ([model], coin) => {
      const read = createOutline(model);
      const collapsed = new Set(read.rows.filter(() => coin.next().value).map((row) => row.key));
      const hidden = (row: (typeof read.rows)[number] | null): boolean =>
        row !== null && (collapsed.has(row.key) || hidden(row.above));
      expect(visibleRows(read, collapsed)).toEqual(read.rows.filter((row) => !hidden(row.above)));
      const [vision] = read.rows;
      expect(vision && countBelow(read, vision)).toBe(read.rows.length - 1);
    }),
    { numRuns: runs(500, 10_000) },
  );
});
