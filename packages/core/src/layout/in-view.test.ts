import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../testing/effort.ts";
import { sourceOf } from "./source.ts";
import type { Rect } from "./types.ts";

const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 20_000 }),
  width: fc.integer({ min: 0, max: 1000 }),
  height: fc.integer({ min: 0, max: 3000 }),
});

it("returns exactly the rectangles that meet the view, in order", () => {
  const rects = fc.oneof(
    fc.array(rect, { maxLength: 20 }),
    fc.array(rect, { minLength: 200, maxLength: 600, size: "max" }),
  );
  fc.assert(
    fc.property(rects, rect, (rects, view) => {
      const meets = ({ x, y, width, height }: Rect) =>
        x <= view.x + view.width && view.x <= x + width && y <= view.y + view.height && view.y <= y + height;
      const expected = rects.flatMap((one, i) => (meets(one) ? [i] : []));
      const { find } = sourceOf(rects);
      for (const _ of ["the first time", "again"]) expect(find(view)).toEqual(expected);
    }),
    { numRuns: runs(1000) },
  );
});

it("checks few others", () => {
  let looked = 0;
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    x: 0,
    width: 100,
    height: 28,
    get y() {
      looked++;
      return i * 31;
    },
  }));
  const view = { x: 0, y: 100_000, width: 1000, height: 900 };
  const { find } = sourceOf(rows);
  const found = find(view);
  expect(found).toHaveLength(30);
  find(view);
  const before = looked;
  for (let y = 0; y < 300_000; y += 1000) find({ ...view, y });
  expect(looked).toBe(before);
});
