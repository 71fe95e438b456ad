import { expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { outcomeDepths } from "./outcome-depths.ts";
import { createOutline } from "./outline.ts";

const outcome = (id: string, level: string | undefined, below: readonly string[]) => ({
  id,
  kind: "outcome" as const,
  text: id,
  ...(level === undefined ? {} : { level }),
  outcomes: below.map((node) => ({ node })),
  measures: [],
  indicators: [],
});

it("follows the levels, and always goes deeper than the outcome above", () => {
  const model: LogicModel = {
    title: "",
    root: "v",
    nodes: {
      v: { id: "v", kind: "vision", text: "v", outcomes: [{ node: "a" }, { node: "c" }], measures: [], indicators: [] },
      a: outcome("a", undefined, ["b"]),
      b: outcome("b", "final", ["d"]),
      c: outcome("c", "initial", ["d"]),
      d: outcome("d", undefined, []),
    },
    unplaced: [],
  };
  const depths = outcomeDepths(createOutline(model).rows, ["final", "middle", "initial"]);
  expect([...depths].map(([row, depth]) => [row.key, depth])).toEqual([
    ["v/a", 0],
    ["a/b", 1],
    ["b/d", 2],
    ["v/c", 2],
    ["c/d", 3],
  ]);
});

it("counts an unplaced outcome from 0", () => {
  const model: LogicModel = {
    title: "",
    root: "v",
    nodes: {
      v: { id: "v", kind: "vision", text: "v", outcomes: [], measures: [], indicators: [] },
      a: outcome("a", undefined, ["b"]),
      b: outcome("b", undefined, []),
    },
    unplaced: ["a"],
  };
  expect([...outcomeDepths(createOutline(model).unplaced, []).values()]).toEqual([0, 1]);
});
