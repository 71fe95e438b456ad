import fc from "fast-check";
import { expect, it } from "vitest";
import { countPlacements, parentsOf } from "../model/query.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { arbitraryOperation, arbitraryStep } from "../testing/operations.ts";
import { applyOperation, applyPatches, checkOperation } from "./apply.ts";
import { createHistory, rebaseHistory, recordChange, redo, stepHistory, undo } from "./history.ts";
import type { Operation } from "./types.ts";

it("keeps a model valid, can be undone and redone, and changes nothing if refused", () => {
  const numRuns = runs(2000);
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
      // The updated parent index equals one built from scratch, which a copy of the nodes gets.
      const copy = { ...result.model, nodes: { ...result.model.nodes } };
      for (const id of Object.keys(copy.nodes))
        expect(new Set(parentsOf(result.model, id))).toEqual(new Set(parentsOf(copy, id)));
      expect(countPlacements(result.model)).toBe(countPlacements(copy));
    }),
    { numRuns },
  );
  expect(applied / numRuns).toBeGreaterThan(0.2);
  expect(refused / numRuns).toBeGreaterThan(0.05);
});

it("undoes a history back to its start and redoes it to its end", () => {
  fc.assert(
    fc.property(arbitraryModel, fc.infiniteStream(fc.nat(2 ** 31 - 1)), fc.nat(12), (start, seeds, length) => {
      let history = createHistory(start);
      for (let i = 0; i < length; i++) {
        const seed = seeds.next().value as number;
        const [operation] = fc.sample(arbitraryOperation(history.model), { seed, numRuns: 1 });
        const change = applyOperation(history.model, operation as Operation);
        if (change.ok) history = recordChange(history, change, i % 3 === 0 ? { mergeKey: "typing" } : {});
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

it("keeps a model valid while it is edited, undone, redone and changed elsewhere, in any order", () => {
  const numRuns = runs(1000);
  const refused = { steps: 0, all: 0 };
  const kinds = fc.array(fc.constantFrom("edit", "edit", "elsewhere", "undo", "undo", "redo"), { maxLength: 16 });
  fc.assert(
    fc.property(arbitraryModel, fc.infiniteStream(fc.nat(2 ** 31 - 1)), kinds, (start, seeds, kinds) => {
      let history = createHistory(start);
      for (const kind of kinds) {
        if (kind === "undo" || kind === "redo") {
          const stepped = stepHistory(history, kind);
          if (stepped) refused.all++;
          if (stepped?.ok === false) refused.steps++;
          if (stepped?.ok) {
            expect(applyPatches(stepped.history.model, stepped.inverse)).toEqual(history.model);
            history = stepped.history;
          }
        } else {
          const seed = seeds.next().value as number;
          const [operation] = fc.sample(arbitraryOperation(history.model), { seed, numRuns: 1 });
          const change = applyOperation(history.model, operation as Operation);
          if (!change.ok) continue;
          history = kind === "edit" ? recordChange(history, change) : rebaseHistory(history, change.model);
        }
        expect(findViolations(history.model)).toEqual([]);
      }
    }),
    { numRuns },
  );
  if (numRuns >= 1000) expect(refused.steps).toBeGreaterThan(0);
  expect(refused.steps).toBeLessThan(refused.all / 2);
});
