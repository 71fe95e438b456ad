import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { readLogicModel } from "./read.ts";
import { serializeLogicModel } from "./serialize.ts";

it("reads what was written as the same model", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      expect(readLogicModel(serializeLogicModel(model))).toEqual({ ok: true, model });
    }),
    { numRuns: 1000 },
  );
});
