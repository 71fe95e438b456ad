import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createOutline } from "../outline/outline.ts";
import { createLayout } from "./layout.ts";
import { createListLayout } from "./list.ts";
import { densitySizes } from "./sizes.ts";
import type { Layout, LayoutOptions } from "./types.ts";

const result = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!result.ok) throw new Error("fukuchiyama");
const { rows } = createOutline(result.model);

describe.each<[string, (options: Pick<LayoutOptions, "density" | "sizes">) => Layout]>([
  ["a diagram", (options) => createLayout(rows, options)],
  ["a diagram with the goal on top", (options) => createLayout(rows, { ...options, direction: "goal-top" })],
  ["a list", (options) => createListLayout(rows, { ...options, width: 375 })],
])("%s", (_, make) => {
  it("defaults to comfortable", () => {
    expect(make({})).toEqual(make({ density: "comfortable" }));
  });

  it("takes less space if compact, with targets of at least 24 px", () => {
    const usual = make({});
    const compact = make({ density: "compact" });
    expect(compact.height).toBeLessThan(0.95 * usual.height);
    expect(compact.boxes.map(({ key }) => key)).toEqual(usual.boxes.map(({ key }) => key));
    expect(Math.min(...compact.boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
  });

  it("lets options override sizes of the density", () => {
    expect(make({ density: "compact", sizes: { margin: 5 } }).sizes).toMatchObject({
      margin: 5,
      measure: { fontSize: densitySizes("compact").measure.fontSize },
    });
  });
});

it("has no text smaller than 11 px", () => {
  const { vision, outcome, indicator, measure, chip, note } = densitySizes("compact");
  for (const { fontSize } of [vision, outcome, indicator, measure, chip, note])
    expect(fontSize).toBeGreaterThanOrEqual(11);
});
