import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogicModel, Node } from "../model/types.ts";
import { createOutline, type Row } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { split } from "./split.ts";

/** Returns a model of outcomes with these numbers of measures and one indicator each. */
function model(measures: readonly number[]): LogicModel {
  const nodes: Record<string, Node> = {};
  const outcomes = measures.map((count, o) => {
    const placements = Array.from({ length: count }, (_, m) => {
      const id = `m${o + 1}-${m + 1}`;
      nodes[id] = { id, kind: "measure", text: id, indicators: [] };
      return { node: id };
    });
    nodes[`i${o + 1}`] = { id: `i${o + 1}`, kind: "indicator", text: "" };
    const id = `o${o + 1}`;
    nodes[id] = {
      id,
      kind: "outcome",
      text: id,
      indicators: [{ node: `i${o + 1}` }],
      outcomes: [],
      measures: placements,
    };
    return { node: id };
  });
  nodes.vision = { id: "vision", kind: "vision", text: "", indicators: [], outcomes, measures: [] };
  return { title: "", root: "vision", nodes, unplaced: [] };
}

const ids = (parts: readonly (readonly Row[])[]) => parts.map((part) => part.map(({ node }) => node.id).join(" "));
const upTo = (limit: number) => (part: readonly Row[]) =>
  part.filter(({ node }) => node.kind === "measure").length <= limit;

describe("rows", () => {
  it("stay together if they fit", () => {
    const { rows } = createOutline(model([2, 2]));
    expect(split(rows, () => true)).toEqual([rows]);
  });

  it("are cut between outcomes if these aren't too uneven, and begin with the vision again", () => {
    expect(ids(split(createOutline(model([2, 2, 2])).rows, upTo(5)))).toEqual([
      "vision o1 i1 m1-1 m1-2 o2 i2 m2-1 m2-2",
      "vision o3 i3 m3-1 m3-2",
    ]);
  });

  it("are cut within an outcome that is too long, which is repeated in each part, its indicators only in the first", () => {
    expect(ids(split(createOutline(model([5])).rows, upTo(2)))).toEqual([
      "vision o1 i1 m1-1 m1-2",
      "vision o1 m1-3 m1-4",
      "vision o1 m1-5",
    ]);
  });

  it("are one per part if nothing fits", () => {
    expect(ids(split(createOutline(model([2, 1])).rows, () => false))).toEqual([
      "vision o1 i1 m1-1",
      "vision o1 m1-2",
      "vision o2 i2 m2-1",
    ]);
  });

  it("of any model are complete, in order, in parts that fit or can't be cut", () => {
    fc.assert(
      fc.property(arbitraryModel, fc.integer({ min: 1, max: 30 }), (model, limit) => {
        const { rows } = createOutline(model);
        const parts = split(rows, (part) => part.length <= limit);
        const seen = new Set<Row>();
        const order: Row[] = [];
        for (const part of parts) {
          for (const row of part) {
            expect(row.above === null || part.includes(row.above)).toBe(true);
            if (!seen.has(row)) order.push(row);
            seen.add(row);
          }
          const leaves = part.filter(
            (row) =>
              row.node.kind !== "indicator" &&
              !part.some((other) => other.above === row && other.node.kind !== "indicator"),
          );
          if (part.length > limit) expect(leaves.length).toBe(1);
        }
        expect(order).toEqual(rows);
      }),
      { numRuns: runs(1000) },
    );
  });
});
