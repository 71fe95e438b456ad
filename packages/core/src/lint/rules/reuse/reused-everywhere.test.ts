import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readLogicModel } from "../../../format/read.ts";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { reusedEverywhere } from "./reused-everywhere.ts";

/** Returns a model with one outcome per argument, which lists the numbers of its measures. */
const model = (...outcomes: readonly (readonly number[])[]) => {
  const seen = new Set<number>();
  const lines = outcomes.flatMap((measures, i) => [
    `  アウトカム: 場面${i + 1}`,
    ...measures.map((m) => {
      const line = seen.has(m) ? `    施策 → m${m}:` : `    施策 m${m}: 施策その${m}`;
      seen.add(m);
      return line;
    }),
  ]);
  return ["目指す姿: 暮らせる", ...lines].join("\n");
};

testRule(reusedEverywhere, {
  valid: {
    "below all, but only three": model([1, 2], [1, 3], [1, 4]),
    "below four of six": model([1], [1], [1], [1], [2], [3]),
    "below the vision": `
      目指す姿: 暮らせる
        アウトカム: A
          施策: あ
        アウトカム: B
          施策: い
        施策: う`,
    "four places: two below the same outcome, two unplaced": `
      目指す姿: 暮らせる
        アウトカム: A
          アウトカム: B
            施策 m1: あ
          アウトカム: C
            施策 → m1:
      未配置:
        アウトカム: D
          施策 → m1:
        アウトカム: E
          施策 → m1:`,
  },
  invalid: {
    "below five of six": [
      model([1, 2], [1], [1], [1], [1], [3]),
      [{ node: "m1", params: { text: "施策その1", count: 5, total: 6 } }],
    ],
    "below all four": [model([1], [1, 2], [1], [1]), [{ node: "m1", params: { count: 4, total: 4 } }]],
    "outcomes without measures don't count": [
      model([1], [], [1], [1], [1], [], []),
      [{ node: "m1", params: { count: 4, total: 4 } }],
    ],
    "an outcome below each of four": [
      `
      Vision: Every child thrives
        Outcome: Children are healthy
          Outcome x: Quality of life is better
          Outcome: Children are vaccinated
        Outcome: Children are safe
          Outcome → x:
        Outcome: Children learn
          Outcome → x:
        Outcome: Children play
          Outcome → x:
      `,
      [{ node: "x", params: { text: "Quality of life is better", kind: "outcome", count: 4, total: 4 } }],
    ],
    "two of them, in reading order": [
      model([2, 1], [1, 2], [1, 2], [2, 1], [3]),
      [
        { node: "m2", params: { count: 4, total: 5 } },
        { node: "m1", params: { count: 4, total: 5 } },
      ],
    ],
  },
});

it("reports one measure of 福知山市, below five of its six outcomes", () => {
  const read = readLogicModel(readFileSync(new URL("../../../../../samples/fukuchiyama.json", import.meta.url)));
  if (!read.ok) throw new Error("the sample is a valid model");
  expect(found(reusedEverywhere, read.model)).toMatchObject([{ node: "m5", params: { count: 5, total: 6 } }]);
});
