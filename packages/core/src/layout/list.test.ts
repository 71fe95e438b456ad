import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { cardWords } from "../message/card.ts";
import { createOutline, visibleRows } from "../outline/outline.ts";
import { generic } from "../profile/generic.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { createListLayout } from "./list.ts";
import type { Layout } from "./types.ts";

const result = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!result.ok) throw new Error("fukuchiyama");
const read = createOutline(result.model);
const list = createListLayout(read.rows, { width: 375, decorate: cardWords(read, generic) });

/** Returns the violations in a list. */
function wrong({ boxes, cards, width, height, sizes }: Layout): string[] {
  const found: string[] = [];
  let bottom = 0;
  for (const box of boxes) {
    const reaches =
      box.row.node.kind === "indicator" && box.row.above
        ? width - sizes.margin - sizes.cardPadding
        : width - sizes.margin;
    if (box.y < bottom) found.push(`${box.key} begins above the end of the one before`);
    if (box.x + box.width !== reaches) found.push(`${box.key} is not as wide as the page`);
    if (box.width < (width - 2 * sizes.margin) / 2) found.push(`${box.key} is too narrow`);
    bottom = box.y + box.height;
  }
  for (const card of cards)
    for (const box of boxes.slice(card.start, card.end))
      if (box.row.above?.key !== card.key || box.y < card.y || box.y + box.height > card.y + card.height)
        found.push(`${box.key} is not in its card`);
  if (boxes.length > 0 && height < bottom + sizes.margin) found.push("the page ends too early");
  return found;
}

describe("a list", () => {
  it("has every row below the one before, as wide as the page", () => {
    expect(list.boxes.map(({ row }) => row)).toEqual(read.rows);
    expect(wrong(list)).toEqual([]);
    expect(list).toMatchObject({ direction: "list", width: 375, columns: [], links: [] });
  });

  it("indents rows by level", () => {
    const left = (level: number) =>
      new Set(list.boxes.filter(({ row }) => row.node.kind !== "indicator" && row.level === level).map(({ x }) => x));
    expect([left(1), left(2), left(3)].map((set) => [...set])).toEqual([[24], [40], [56]]);
  });

  it("has measures close together and outcomes apart", () => {
    const y = (i: number) => list.boxes[i] as Layout["boxes"][0];
    const measure = read.rows.findIndex(({ number }) => number === 1);
    const outcome = read.rows.findIndex(({ node }) => node.id === "o2");
    expect(y(measure + 1).y - (y(measure).y + y(measure).height)).toBe(list.sizes.measureGap);
    expect(y(outcome).y - (y(outcome - 1).y + y(outcome - 1).height)).toBe(list.sizes.blockGap);
  });

  it("has one card for the indicators of each node", () => {
    expect(list.cards).toHaveLength(6);
  });

  it("may begin with any row, or be empty", () => {
    const measures = read.rows
      .filter(({ node }) => node.kind === "measure")
      .map((row) => ({ ...row, above: null, level: 1 }));
    expect(wrong(createListLayout(measures, { width: 320 }))).toEqual([]);
    expect(createListLayout([], { width: 320 })).toMatchObject({ boxes: [], height: 48 });
  });

  it("keeps all invariants for any model, with any rows collapsed", () => {
    fc.assert(
      fc.property(
        arbitraryModel,
        fc.array(fc.nat(), { maxLength: 3 }),
        fc.integer({ min: 200, max: 600 }),
        (model, folded, width) => {
          const read = createOutline(model);
          const all = [...read.rows, ...read.unplaced];
          const collapsed = new Set(folded.map((i) => all[i % all.length]?.key ?? ""));
          expect(
            wrong(createListLayout(visibleRows(read, collapsed), { width, decorate: cardWords(read, generic) })),
          ).toEqual([]);
          expect(wrong(createListLayout(read.unplaced, { width }))).toEqual([]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
