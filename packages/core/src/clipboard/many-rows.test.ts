import { expect, it } from "vitest";
import { createLogicModel, createNode } from "../model/create.ts";
import { LIMITS } from "../model/limits.ts";
import type { LogicModel } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import { createOutline, type Outline, type Row } from "../outline/outline.ts";
import type { Fragment } from "./fragment.ts";
import { pasteFragment } from "./paste-fragment.ts";
import { planRows } from "./plan-rows.ts";
import { parseRows } from "./rows.ts";
import { rowsOperation } from "./rows-operation.ts";

const count = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const rowsText = (n: number) => count(n, (i) => `${i}\t新しい取組その${i}を進める\t備考\t※要相談`).join("\n");

/** A model with measures under an outcome `o`, one of them unlike the others. */
const town = (() => {
  const change = applyOperation(createLogicModel({ title: "町" }), {
    type: "batch",
    operations: [
      { type: "add", node: createNode("outcome", "o", "成果"), parent: "vision" },
      ...count(20, (i) => ({
        type: "add" as const,
        node: createNode("measure", `m${i}`, `取組その${i}を進める`),
        parent: "vision",
      })),
    ],
  });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
})();

/** An outline that counts how often all nodes are read. */
function counted(model: LogicModel): { readonly outline: Outline; readonly reads: () => number } {
  let reads = 0;
  class Counted extends Map<string, readonly Row[]> {
    override values() {
      reads++;
      return super.values();
    }
    override [Symbol.iterator]() {
      reads++;
      return super[Symbol.iterator]();
    }
  }
  const outline = createOutline(model);
  const placements = new Counted();
  for (const [id, rows] of outline.placements) placements.set(id, rows);
  return { outline: { ...outline, placements }, reads: () => reads };
}

it("doesn't read the model more often to plan more rows", () => {
  const reads = (n: number) => {
    const { outline, reads } = counted(town);
    expect(planRows(outline, "measure", "o", parseRows(rowsText(n)))).toHaveLength(n);
    return reads();
  };
  expect(reads(500)).toBeGreaterThan(0);
  expect(reads(1000)).toBe(reads(500));
});

it("plans every row by the same rules, and offers similar nodes for the first 200", () => {
  const block = "新しい取組\n取組その1を進める\n取組その2を進める計画";
  const rows = parseRows(count(101, (i) => block.replaceAll("\n", `${i}\n`)).join("\n")).concat(parseRows(block));
  const planned = planRows(createOutline(town), "measure", "o", rows);
  const [fresh, exact, similar] = planned.slice(-3);
  expect(fresh).toMatchObject({ choice: { type: "new" }, matches: [] });
  expect(exact).toMatchObject({ choice: { type: "reuse", node: "m1" }, matches: ["m1"] });
  expect(similar).toMatchObject({ problem: "repeated" });
  expect(planned.slice(0, 200).every(({ text, matches }) => text.startsWith("新") || matches.length > 0)).toBe(true);
  expect(planned.slice(200, -3).every(({ matches }) => matches.length === 0)).toBe(true);
});

it("skips rows that are too long, with the reason", () => {
  const long = "長".repeat(LIMITS.text);
  const rows = parseRows(`${long}\n${long}い\n取組\t${long}い\n取組\t※${long}`);
  const planned = planRows(createOutline(town), "measure", "o", rows);
  expect(planned.map(({ choice, problem }) => [choice.type, problem])).toEqual([
    ["new", undefined],
    ["skip", "too-long"],
    ["skip", "too-long"],
    ["skip", "too-long"],
  ]);
  expect(applyOperation(town, rowsOperation(town, "measure", "o", planned) as never)).toMatchObject({ ok: true });
});

it.each([
  ['"', 20],
  ["\t", 5],
  ["\n", 5],
  ['\t"\n', 5],
  ["・", 5],
  ["(再)", 5],
])("reads a text that repeats %j for %i MB", (characters, size) => {
  const text = characters.repeat((size * 1e6) / characters.length);
  expect(parseRows(`${text}\n1\t移動支援\t年内`).at(-1)).toMatchObject({ note: "年内" });
});

it("returns an operation that is refused if the model would be too large", () => {
  const chain = applyOperation(town, {
    type: "batch",
    operations: count(LIMITS.levels - 2, (i) => ({
      type: "add" as const,
      node: createNode("outcome", `o${i}`, "成果"),
      parent: i === 0 ? "o" : `o${i - 1}`,
    })),
  });
  if (!chain.ok) throw new Error(chain.refusal.code);
  const deepest = `o${LIMITS.levels - 3}`;
  const rows = planRows(createOutline(chain.model), "outcome", deepest, parseRows(rowsText(3)));
  const fragment: Fragment = {
    format: "logic-model-fragment",
    version: 1,
    nodes: [createNode("outcome", "new", "成果")],
    placements: [{ node: "new" }],
  };
  for (const operation of [
    rowsOperation(chain.model, "outcome", deepest, rows),
    pasteFragment(chain.model, fragment, deepest),
  ])
    expect(operation && applyOperation(chain.model, operation)).toMatchObject({
      refusal: { code: "too-large", path: "/operations/0" },
    });
});
