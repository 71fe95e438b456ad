import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { createLogicModel, createNode } from "../model/create.ts";
import { childList, getNode, getPlacement, mayContain } from "../model/query.ts";
import type { ChildKind, LogicModel, Node, NodeId } from "../model/types.ts";
import { applyOperation, checkOperation } from "../operation/apply.ts";
import type { Operation } from "../operation/types.ts";
import { createOutline } from "../outline/outline.ts";
import { modelStats } from "../outline/stats.ts";
import { arbitraryModel, arbitraryText } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { type PlannedRow, planRows } from "./plan-rows.ts";
import { type PastedRow, parseRows } from "./rows.ts";
import { rowsOperation } from "./rows-operation.ts";

/** `m-1`, `m-2`, … */
function counter(): (prefix: string) => NodeId {
  let count = 0;
  return (prefix) => `${prefix}-${++count}`;
}

function done(model: LogicModel, operation: Operation | null): LogicModel {
  if (!operation) throw new Error("nothing to do");
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  expect(findViolations(change.model)).toEqual([]);
  return change.model;
}

describe("the table of Fukuchiyama, pasted outcome by outcome", () => {
  interface Expected {
    outcomes: { no: number; text: string }[];
    rows: { row: number; outcome: number; text: string; reuseOf: number | null; consultation: string | null }[];
  }
  const source = new URL("../../../samples/sources/fukuchiyama-expected.json", import.meta.url);
  const expected = JSON.parse(readFileSync(source, "utf8")) as Expected;
  const row41 = expected.rows[40]?.text as string;
  const newId = counter();

  /** An office's own sheet: number, measure, whom to consult. */
  const sheet = (outcome: number) =>
    expected.rows
      .filter((row) => row.outcome === outcome)
      .map(({ row, text, reuseOf, consultation }) =>
        [row, (reuseOf ? "(再)" : "") + text, consultation ?? ""].join("\t"),
      )
      .join("\r\n");

  let model = expected.outcomes.reduce<LogicModel>(
    (model, { no, text }) =>
      done(model, { type: "add", node: createNode("outcome", `o${no}`, text), parent: "vision" }),
    createLogicModel({ title: "福知山市" }),
  );
  const problems: PlannedRow[] = [];
  for (const { no } of expected.outcomes) {
    const row14 = createOutline(model).rows.find((row) => row.number === 14)?.node.id as NodeId;
    const planned = planRows(createOutline(model), "measure", `o${no}`, parseRows(sheet(no))).map((row): PlannedRow => {
      if (row.problem) problems.push(row);
      return row.text === row41 ? { ...row, choice: { type: "reuse", node: row14 } } : row;
    });
    model = done(model, rowsOperation(model, "measure", `o${no}`, planned, undefined, newId));
  }
  const measures = createOutline(model).rows.filter((row) => row.node.kind === "measure");

  it("needs a decision only for row 41", () => {
    expect(problems).toMatchObject([{ text: row41, problem: "no-original", choice: { type: "new" } }]);
  });

  it("becomes the published rows, with each measure once", () => {
    expect(modelStats(model)).toMatchObject({ outcomes: 6, rows: 55, measures: 37, reuses: 18, consultations: 6 });
    expect(
      measures.map((row) => ({
        row: row.number,
        outcome: Number(row.parent?.slice(1)),
        text: row.text,
        reuseOf: row.reuse ? (createOutline(model).placements.get(row.node.id)?.[0]?.number ?? null) : null,
        consultation: row.consultation?.text ?? null,
      })),
    ).toEqual(
      expected.rows.map(({ row, outcome, text, reuseOf, consultation }) => ({
        row,
        outcome,
        text,
        reuseOf,
        consultation,
      })),
    );
  });

  it("keeps the wording of row 41 and the consultation of row 15 at their placements", () => {
    expect(measures[40]?.placement).toEqual({ node: measures[13]?.node.id, text: row41 });
    expect(measures[14]?.placement).toEqual({
      node: measures[1]?.node.id,
      consultation: { text: "※各職種に要相談" },
    });
    expect(measures[1]?.consultation).toBeNull();
    // Row 9 is its measure's first row, so the field is the measure's.
    expect(measures[8]).toMatchObject({
      placement: { node: measures[8]?.node.id },
      consultation: { text: "※医師会に要相談" },
    });
  });
});

describe("rowsOperation", () => {
  const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
  if (!read.ok) throw new Error("the sample is a valid model");
  const fukuchiyama = read.model;
  const pasted = (kind: ChildKind, parent: NodeId, text: string, index?: number) =>
    rowsOperation(
      fukuchiyama,
      kind,
      parent,
      planRows(createOutline(fukuchiyama), kind, parent, parseRows(text)),
      index,
      counter(),
    );

  it("inserts the rows at an index, in order", () => {
    const after = done(fukuchiyama, pasted("measure", "o5", "移動支援\n施設看取り体制の充実\n送迎", 1));
    expect(childList(getNode(after, "o5") as Node, "measure").map(({ node }) => node)).toEqual([
      "m43",
      "m-1",
      "m39",
      "m-2",
      "m44",
      "m45",
      "m5",
    ]);
  });

  it("adds a note to a new node, or to the placement of a reuse", () => {
    const after = done(fukuchiyama, pasted("measure", "o5", "移動支援\t年内\n施設看取り体制の充実\t年度内"));
    expect(getNode(after, "m-1")).toMatchObject({ note: "年内" });
    expect(getPlacement(after, "o5", "m39")).toEqual({ node: "m39", note: "年度内" });
    expect(getNode(after, "m39")).toBe(getNode(fukuchiyama, "m39"));
  });

  it("adds an indicator's consultation to its placement, since indicators have none", () => {
    const after = done(fukuchiyama, pasted("indicator", "o5", "相談件数\t※医師会に要相談"));
    expect(getPlacement(after, "o5", "i-1")).toEqual({ node: "i-1", consultation: { text: "※医師会に要相談" } });
  });

  it("ignores differences in width and spacing", () => {
    const after = done(fukuchiyama, pasted("measure", "o5", "京あんしんﾈｯﾄを活用した 多職種連携の推進"));
    expect(getPlacement(after, "o5", "m8")).toEqual({ node: "m8" });
  });

  it("is null if there is nothing to do, or the kind isn't allowed there", () => {
    expect(pasted("measure", "o5", "")).toBeNull();
    expect(pasted("measure", "o5", "市内の病院、医師会、関係機関等との連携の体制づくり")).toBeNull();
    expect(pasted("measure", "m1", "移動支援")).toBeNull();
    expect(pasted("measure", "nobody", "移動支援")).toBeNull();
  });

  it("leaves out a reuse that is no longer allowed here", () => {
    const planned = planRows(createOutline(fukuchiyama), "measure", "o5", parseRows("施設看取り体制の充実\n移動支援"));
    const placed = done(fukuchiyama, { type: "place", node: "m39", parent: "o5" });
    const gone = done(fukuchiyama, { type: "remove", node: "m39" });
    for (const model of [placed, gone])
      expect(rowsOperation(model, "measure", "o5", planned, undefined, counter())).toMatchObject({
        operations: [{ type: "add", node: { text: "移動支援" } }],
      });
  });

  const plain = (texts: fc.Arbitrary<string>) => texts.map((text) => text.trim()).filter((text) => text !== "");
  const step = arbitraryModel.chain((model) => {
    const texts = Object.values(model.nodes).map((node) => node.text);
    const rows = fc.array(
      fc.record(
        {
          text: plain(fc.oneof(fc.constantFrom("研修", ...texts), arbitraryText)),
          reuse: fc.boolean(),
          note: plain(arbitraryText),
          consultation: plain(arbitraryText),
        },
        { requiredKeys: ["text", "reuse"] },
      ) as fc.Arbitrary<PastedRow>,
      { maxLength: 6 },
    );
    const kind = fc.constantFrom<ChildKind[]>("outcome", "measure", "indicator");
    const parent = fc.constantFrom(...Object.keys(model.nodes));
    return fc.tuple(
      fc.constant(model),
      kind,
      parent,
      rows,
      fc.option(fc.integer({ min: -2, max: 5 }), { nil: undefined }),
    );
  });

  it("is never refused and keeps the model valid, for any plan and any choice of suggestions", () => {
    const count = { done: 0, reused: 0, chosen: 0 };
    fc.assert(
      fc.property(step, fc.infiniteStream(fc.boolean()), ([model, kind, parent, rows, index], choices) => {
        const proposed = planRows(createOutline(model), kind, parent, rows);
        const chosen = proposed.map((row): PlannedRow => {
          const [node] = row.matches;
          return node && choices.next().value ? { ...row, choice: { type: "reuse", node } } : row;
        });
        for (const planned of [proposed, chosen]) {
          const operation = rowsOperation(model, kind, parent, planned, index, counter());
          const kept = planned.filter(({ choice }) => choice.type !== "skip");
          const possible = mayContain((getNode(model, parent) as Node).kind, kind) && kept.length > 0;
          expect(operation !== null).toBe(possible);
          if (!operation) continue;
          expect(checkOperation(model, operation)).toBeNull();
          const list = (of: LogicModel) => childList(getNode(of, parent) as Node, kind);
          const after = done(model, operation);
          const more = list(after).length - list(model).length;
          const reuses = kept.flatMap(({ choice }) => (choice.type === "reuse" ? [choice.node] : []));
          expect(more).toBe(kept.length - reuses.length + new Set(reuses).size);
          if (planned === proposed) expect(new Set(reuses).size).toBe(reuses.length);
          count.done++;
          if (reuses.length > 0) count[planned === proposed ? "reused" : "chosen"]++;
        }
      }),
      { numRuns: runs(600) },
    );
    for (const times of Object.values(count)) expect(times).toBeGreaterThan(10);
  });
});
