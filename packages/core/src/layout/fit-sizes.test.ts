import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createOutline } from "../outline/outline.ts";
import { profileOf } from "../profile/profiles.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { fitSizes } from "./fit-sizes.ts";
import { createLayout } from "./layout.ts";
import { DEFAULT_SIZES } from "./sizes.ts";

function sample(name: string) {
  const read = readLogicModel(readFileSync(new URL(`../../../samples/${name}.json`, import.meta.url)));
  if (!read.ok) throw new Error(`${name} is a valid model`);
  return { rows: createOutline(read.model).rows, levels: profileOf(read.model).levels.map(({ id }) => id) };
}

it.each([1008, 1280, 1424])("fits the columns of Fukuchiyama to %i px, all but a step", (width) => {
  const { rows, levels } = sample("fukuchiyama");
  const placed = createLayout(rows, { levels, sizes: fitSizes(rows, width, levels) });
  expect(placed.width).toBeLessThanOrEqual(width);
  expect(placed.width).toBeGreaterThan(width - 20);
});

it("keeps columns readable if they don't fit, and lines short if there is space left", () => {
  const { rows, levels } = sample("cancer-plan");
  expect(fitSizes(rows, 375, levels).measure.width).toBeGreaterThanOrEqual(0.65 * DEFAULT_SIZES.measure.width);
  expect(fitSizes(rows, 9000, levels).measure.width).toBeLessThanOrEqual(1.2 * DEFAULT_SIZES.measure.width);
});

it("counts the columns of a layout", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const { rows } = createOutline(model);
      const levels = ["final", "field", "intermediate", "initial"];
      // Within the limits, a page as wide as the usual layout gives the usual widths.
      const usual = createLayout(rows, { levels });
      const fitted = createLayout(rows, { levels, sizes: fitSizes(rows, usual.width, levels) });
      expect(fitted.columns.map(({ kind }) => kind)).toEqual(usual.columns.map(({ kind }) => kind));
      expect(fitted.width).toBeLessThanOrEqual(usual.width);
      expect(fitted.width).toBeGreaterThan(usual.width - 16 - usual.columns.length);
    }),
    { numRuns: runs(1000) },
  );
});
