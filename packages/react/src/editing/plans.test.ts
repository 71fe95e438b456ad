import { readFileSync } from "node:fs";
import {
  applyOperation,
  getRow,
  type LogicModel,
  type NodeId,
  outline,
  type PlacementKey,
  type Row,
  readLogicModel,
} from "@logic-model/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { findViolations } from "../../../core/src/testing/invariants.ts";
import { PLANS, type PlanId, plan, planMoveTo } from "./plans.ts";

const file = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!file.ok) throw new Error(file.problems[0]?.code);
const fukuchiyama = file.model;

function numbered(): (prefix: string) => NodeId {
  let count = 0;
  return (prefix) => `${prefix}new${++count}`;
}

/** The model after a command about these rows, and the row it leaves the reader at. */
function done(
  model: LogicModel,
  id: PlanId,
  ...keys: PlacementKey[]
): { model: LogicModel; focus: PlacementKey | null } {
  const read = outline(model);
  const made = plan(id, { outline: read, rows: keys.map((key) => getRow(read, key) as Row), newId: numbered() });
  if (!made) throw new Error(`${id} can do nothing`);
  const change = applyOperation(model, made.operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return { model: change.model, focus: made.focus };
}

const measures = (model: LogicModel, id: NodeId) => {
  const node = model.nodes[id];
  return node?.kind === "outcome" ? node.measures.map((placement) => placement.node) : [];
};
const [m1, m2, m3] = measures(fukuchiyama, "o1") as [NodeId, NodeId, NodeId];

it("adds beside a row of the same kind, right after it", () => {
  const { model, focus } = done(fukuchiyama, "add-after", `o1/${m1}`);
  expect(measures(model, "o1").slice(0, 3)).toEqual([m1, "mnew1", m2]);
  expect(focus).toBe("o1/mnew1");
});

it("adds below a row of another kind, and below an outcome what is usual there", () => {
  expect(measures(done(fukuchiyama, "add-below", "vision/o1").model, "o1").at(-1)).toBe("mnew1");
  expect(done(fukuchiyama, "add-below", "/vision").focus).toBe("vision/onew1");
  expect(done(fukuchiyama, "add-indicator", `o1/${m1}`).focus).toBe(`${m1}/inew1`);
});

it("moves up and down among its siblings, several at once", () => {
  expect(measures(done(fukuchiyama, "move-down", `o1/${m1}`).model, "o1").slice(0, 2)).toEqual([m2, m1]);
  expect(measures(done(fukuchiyama, "move-up", `o1/${m2}`, `o1/${m3}`).model, "o1").slice(0, 3)).toEqual([m2, m3, m1]);
  expect(measures(done(fukuchiyama, "move-down", `o1/${m1}`, `o1/${m2}`).model, "o1").slice(0, 3)).toEqual([
    m3,
    m1,
    m2,
  ]);
});

it("moves past the first or last over to the neighbour of the parent, where it does not stand yet", () => {
  const first = done(fukuchiyama, "move-up", "o2/m9");
  expect(measures(first.model, "o1").at(-1)).toBe("m9");
  expect(first.focus).toBe("o1/m9");
  const last = done(first.model, "move-down", "o1/m9");
  expect(measures(last.model, "o2")[0]).toBe("m9");
});

it("takes a reuse off its place, and a node that stands nowhere else away", () => {
  const reuse = done(fukuchiyama, "delete", `o2/${m2}`);
  expect(reuse.model.nodes[m2]).toBeDefined();
  expect(measures(reuse.model, "o2")).not.toContain(m2);
  const alone = done(fukuchiyama, "delete", `o1/${m1}`);
  expect(alone.model.nodes[m1]).toBeUndefined();
  expect(alone.focus).toBe(`o1/${m2}`);
});

it("keeps what stood only below a deleted outcome among the unplaced", () => {
  const { model } = done(fukuchiyama, "delete", "vision/o1");
  expect(model.unplaced).toContain(m1);
  expect(model.unplaced).not.toContain(m2);
});

it("keeps what is taken off", () => {
  expect(done(fukuchiyama, "take-off", `o1/${m1}`).model.unplaced).toEqual([m1]);
});

it("duplicates an outcome with what stands below it, placed again", () => {
  const { model, focus } = done(fukuchiyama, "duplicate", "vision/o1");
  expect(focus).toBe("vision/onew1");
  expect(measures(model, "onew1")).toEqual(measures(model, "o1"));
  expect(Object.keys(model.nodes)).toHaveLength(Object.keys(fukuchiyama.nodes).length + 1);
});

it("makes a reuse its own measure with the wording it has there", () => {
  const row = outline(fukuchiyama).rows.find(({ placement }) => placement?.text !== undefined) as Row;
  const { model, focus } = done(fukuchiyama, "make-own", row.key);
  expect(model.nodes[(focus as string).split("/")[1] as string]?.text).toBe(row.text);
});

it("never plans what the model refuses, and leaves the reader at a row that is there", () => {
  const ids = Object.keys(PLANS) as PlanId[];
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.constantFrom(...ids),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
      (model, id, picks) => {
        const read = outline(model);
        const all = [...read.rows, ...read.unplaced];
        const rows = [...new Set(picks.map((pick) => pick % all.length))]
          .sort((a, b) => a - b)
          .map((i) => all[i] as Row);
        const made = plan(id, { outline: read, rows, newId: numbered() });
        if (!made) return;
        const change = applyOperation(model, made.operation);
        if (!change.ok) throw new Error(change.refusal.code);
        expect(findViolations(change.model)).toEqual([]);
        if (made.focus !== null) expect(getRow(outline(change.model), made.focus)).toBeDefined();
      },
    ),
    { numRuns: 2000 },
  );
});

it("puts rows exactly where they are dropped", () => {
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.nat(40),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
      fc.nat(6),
      (model, to, picks, gap) => {
        const read = outline(model);
        const target = read.rows[to % read.rows.length] as Row;
        const rows = [...new Set(picks.map((pick) => pick % read.rows.length))]
          .sort((a, b) => a - b)
          .map((i) => read.rows[i] as Row);
        const kind = rows[0]?.node.kind;
        const below = (row: Row | null): boolean => row !== null && (rows.includes(row) || below(row.above));
        if (rows.some((row) => row.node.kind !== kind || below(row.above))) return;
        const lists = target.node as unknown as Record<string, readonly { node: NodeId }[] | undefined>;
        const list = (lists[`${kind}s`] ?? []).map(({ node }) => node);
        const index = Math.min(gap, list.length);
        const made = planMoveTo({ outline: read, rows, newId: numbered() }, target.node.id, index);
        const change = made && applyOperation(model, made.operation);
        if (!change?.ok) return;
        const moved = rows.map((row) => row.node.id).filter((id, i, all) => all.indexOf(id) === i);
        const after = (change.model.nodes[target.node.id] as unknown as typeof lists)[`${kind}s`]?.map(
          ({ node }) => node,
        );
        const rest = (part: NodeId[]) => part.filter((id) => !moved.includes(id));
        expect(after).toEqual([...rest(list.slice(0, index)), ...moved, ...rest(list.slice(index))]);
      },
    ),
    { numRuns: 2000 },
  );
});
