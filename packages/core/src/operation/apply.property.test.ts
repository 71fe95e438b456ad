import fc from "fast-check";
import { expect, it } from "vitest";
import { countPlacements, parents } from "../model/query.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { arbitraryOperation, arbitraryStep } from "../testing/operations.ts";
import { applyOperation, applyPatches, checkOperation } from "./apply.ts";
import { createHistory, record, redo, undo } from "./history.ts";
import type { Operation } from "./types.ts";

it("keeps a valid model valid and can be undone and redone, or is refused and changes nothing", () => {
  let applied = 0;
  let refused = 0;
  fc.assert(
    fc.property(arbitraryStep, ([model, operation]) => {
      const before = JSON.stringify(model);
      const result = applyOperation(model, operation);
      expect(JSON.stringify(model)).toBe(before);
      expect(checkOperation(model, operation)).toEqual(result.ok ? null : result.refusal);
      if (!result.ok) {
        refused++;
        return;
      }
      applied++;
      expect(findViolations(result.model)).toEqual([]);
      expect(applyPatches(result.model, result.inverse)).toEqual(model);
      expect(applyPatches(model, result.patches)).toEqual(result.model);
      // What is handed on of where nodes stand is what would be derived anew.
      const anew = { ...result.model, nodes: { ...result.model.nodes } };
      for (const id of Object.keys(anew.nodes))
        expect(new Set(parents(result.model, id))).toEqual(new Set(parents(anew, id)));
      expect(countPlacements(result.model)).toBe(countPlacements(anew));
    }),
    { numRuns: runs(2000) },
  );
  expect(applied).toBeGreaterThan(400);
  expect(refused).toBeGreaterThan(100);
});

it("goes back to the start and forward to the end through a history, however long", () => {
  fc.assert(
    fc.property(arbitraryModel, fc.infiniteStream(fc.nat(2 ** 31 - 1)), fc.nat(12), (start, seeds, length) => {
      let history = createHistory(start);
      for (let i = 0; i < length; i++) {
        const seed = seeds.next().value as number;
        const [operation] = fc.sample(arbitraryOperation(history.model), { seed, numRuns: 1 });
        const change = applyOperation(history.model, operation as Operation);
        if (change.ok) history = record(history, change, i % 3 === 0 ? { mergeKey: "typing" } : {});
      }
      const end = history.model;
      while (history.past.length > 0) history = undo(history);
      expect(history.model).toEqual(start);
      while (history.future.length > 0) history = redo(history);
      expect(history.model).toEqual(end);
    }),
    { numRuns: runs(1000) },
  );
});
