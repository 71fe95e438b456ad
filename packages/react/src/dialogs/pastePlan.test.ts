import { applyOperation, createOutline, type LogicModel } from "@logic-model/core";
import { createRowPlanner } from "@logic-model/core/clipboard";
import { expect, it } from "vitest";
import { fukuchiyama } from "../testing/models.ts";
import { PASTED_ROWS, type PasteChoice, type PastePlan, pastePlan } from "./pastePlan.ts";
import { pasteTargets } from "./pasteTarget.ts";

const read = createOutline(fukuchiyama);
const row = (key: string) => read.rows.find((row) => row.key === key) ?? null;
const targetOf = (key: string | null, kind: string) => {
  const target = pasteTargets(read, key === null ? null : row(key)).find((target) => target.kind === kind);
  if (!target) throw new Error(`no place for ${kind}`);
  return target;
};
function planned(
  text: string,
  choices: ReadonlyMap<string, PasteChoice> = new Map(),
  key = "vision/o6",
): PastePlan & { readonly steps: number } {
  const target = targetOf(key, "measure");
  const planning = pastePlan(read, target, createRowPlanner(read, "measure", target.parent.id), text, choices);
  for (let steps = 1; ; steps++) {
    const next = planning.next();
    if (next.done) return { ...next.value, steps };
  }
}
const done = (plan: PastePlan): LogicModel => {
  const change = plan.operation && applyOperation(fukuchiyama, plan.operation);
  if (!change?.ok) throw new Error("refused");
  return change.model;
};
const measures = (model: LogicModel, id: string) => {
  const node = model.nodes[id];
  return node?.kind === "outcome" ? node.measures.map((placement) => model.nodes[placement.node]?.text) : [];
};

it("pastes below a row the kinds it may contain, and others beside it", () => {
  expect(pasteTargets(read, null).map(({ kind, parent }) => [kind, parent.id])).toEqual([
    ["measure", "vision"],
    ["outcome", "vision"],
    ["indicator", "vision"],
  ]);
  expect(pasteTargets(read, row("o2/m3")).map(({ kind, parent, after }) => [kind, parent.id, after?.key])).toEqual([
    ["measure", "o2", "o2/m3"],
    ["outcome", "o2", undefined],
    ["indicator", "m3", undefined],
  ]);
  expect(pasteTargets(read, row("o2/i4")).map(({ parent }) => parent.id)).toEqual(["o2", "o2", "o2"]);
});

it("counts added, reused and skipped rows as pasting does", () => {
  const plan = planned(
    "(再)多職種が参画する研修の実施\n新しい取組\nBCPの作成と具体的な活用に向けた検討の推進\n新しい取組",
  );
  expect(plan).toMatchObject({ added: 1, reused: 1 });
  expect(plan.lines.map(({ choice, problem }) => [choice.type, problem])).toEqual([
    ["reuse", undefined],
    ["new", undefined],
    ["skip", "already-here"],
    ["skip", "repeated"],
  ]);
  expect(measures(done(plan), "o6").slice(-2)).toEqual(["多職種が参画する研修の実施", "新しい取組"]);
});

it("puts rows after the selected one", () => {
  const plan = planned("新しい取組", new Map(), "o6/m47");
  expect(measures(done(plan), "o6")[1]).toBe("新しい取組");
});

it("keeps the choice for a row when others are added", () => {
  const first = planned("(再)多職種が参画する研修");
  const [line] = first.lines;
  expect(line).toMatchObject({ choice: { type: "new" }, problem: "no-original", matches: ["m3"] });
  const choices = new Map([[line?.id ?? "", { type: "reuse", node: "m3" } as const]]);
  const second = planned("前の行\n(再)多職種が参画する研修\n後の行", choices);
  expect(second.lines.map(({ choice }) => choice.type)).toEqual(["new", "reuse", "new"]);
  expect(second.lines[1]).not.toHaveProperty("problem");
});

it("keeps separate choices for equal rows", () => {
  const [line] = planned("取組").lines;
  const choices = new Map([[line?.id ?? "", { type: "skip" } as const]]);
  const again = planned("取組\n取組", choices);
  expect(again.lines.map(({ choice }) => choice.type)).toEqual(["skip", "skip"]);
  expect(again.lines[0]?.id).not.toBe(again.lines[1]?.id);
});

it("uses a node once", () => {
  const [first, second] = planned("研修A\n研修B").lines;
  const chosen = { type: "reuse", node: "m3" } as const;
  const plan = planned("研修A\n研修B", new Map([first, second].map((line) => [line?.id ?? "", chosen])));
  expect(plan.lines.map(({ taken }) => taken)).toEqual([false, true]);
  expect(plan).toMatchObject({ added: 0, reused: 1 });
});

it("has nothing to do for an empty text", () => {
  expect(planned(" \n\t")).toMatchObject({ rows: 0, lines: [], operation: null, added: 0, reused: 0 });
});

it("takes a step for each row that is read and planned, so that planning can pause anywhere", () => {
  const text = (n: number) => Array.from({ length: n }, (_, i) => `取組その${i}`).join("\n");
  expect(planned(text(50)).steps).toBe(2 * 50 + 1);
  expect(planned(text(100)).steps).toBe(2 * 100 + 1);
});

it("plans nothing of a text with too many rows, and counts them", () => {
  const text = (n: number) => Array.from({ length: n }, (_, i) => `取組その${i}`).join("\n");
  expect(planned(text(PASTED_ROWS))).toMatchObject({ rows: PASTED_ROWS, added: PASTED_ROWS });
  const more = planned(text(PASTED_ROWS + 2));
  expect(more).toMatchObject({ rows: PASTED_ROWS + 2, lines: [], operation: null });
});
