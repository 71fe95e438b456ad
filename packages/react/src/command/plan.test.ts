import { applyOperation, type NodeId, type Row, createOutline as readOutline } from "@logic-model/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryModel } from "../../../core/src/testing/arbitrary.ts";
import { runs } from "../../../core/src/testing/effort.ts";
import { numberedIds } from "../testing/runPlan.ts";
import { planMoveTo } from "./plan.ts";

it("puts rows exactly where they are dropped", () => {
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.nat(40),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
      fc.nat(6),
      (model, to, picks, gap) => {
        const outline = readOutline(model);
        const target = outline.rows[to % outline.rows.length] as Row;
        const rows = [...new Set(picks.map((pick) => pick % outline.rows.length))]
          .sort((a, b) => a - b)
          .map((i) => outline.rows[i] as Row);
        const kind = rows[0]?.node.kind;
        const below = (row: Row | null): boolean => row !== null && (rows.includes(row) || below(row.above));
        if (rows.some((row) => row.node.kind !== kind || below(row.above))) return;
        const lists = target.node as unknown as Record<string, readonly { node: NodeId }[] | undefined>;
        const list = (lists[`${kind}s`] ?? []).map(({ node }) => node);
        const index = Math.min(gap, list.length);
        const plan = planMoveTo({ outline, rows, newId: numberedIds() }, target.node.id, index);
        const change = plan && applyOperation(model, plan.operation);
        if (!change?.ok) return;
        const moved = rows.map((row) => row.node.id).filter((id, i, all) => all.indexOf(id) === i);
        const after = (change.model.nodes[target.node.id] as unknown as typeof lists)[`${kind}s`]?.map(
          ({ node }) => node,
        );
        const rest = (part: NodeId[]) => part.filter((id) => !moved.includes(id));
        expect(after).toEqual([...rest(list.slice(0, index)), ...moved, ...rest(list.slice(index))]);
      },
    ),
    { numRuns: runs(2000) },
  );
});
