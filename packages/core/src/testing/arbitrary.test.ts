import fc from "fast-check";
import { expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import { childList, childPlacements, parentsOf } from "../model/query.ts";
import type { LogicModel, Node, NodeKind, Outcome, Placement } from "../model/types.ts";
import { arbitraryModel } from "./arbitrary.ts";
import { runs } from "./effort.ts";
import { findViolations } from "./invariants.ts";

it("generates only valid models", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      expect(findViolations(model)).toEqual([]);
    }),
    { numRuns: runs(1000) },
  );
});

const samples = fc.sample(arbitraryModel, 500);

it.each<[string, (model: LogicModel) => boolean]>([
  [
    "outcomes in three levels",
    (m) => of(m, "outcome").some((o) => outcomes(m, o).some((p) => outcomes(m, p).length > 0)),
  ],
  ["reused outcomes", (m) => of(m, "outcome").some((node) => parentsOf(m, node.id).length > 1)],
  ["reused measures", (m) => of(m, "measure").some((node) => parentsOf(m, node.id).length > 1)],
  ["indicators on the vision", (m) => of(m, "vision").some((node) => childList(node, "indicator").length > 0)],
  ["indicators on measures", (m) => of(m, "measure").some((node) => childList(node, "indicator").length > 0)],
  ["unplaced outcomes with children", (m) => m.unplaced.some((id) => outcomes(m, m.nodes[id] as Node).length > 0)],
  [
    "wording of the only placement of a node",
    (m) => placements(m).some((p) => p.text !== undefined && parentsOf(m, p.node).length === 1),
  ],
  ["unknown keys on a placement", (m) => placements(m).some((p) => p.ext !== undefined)],
])("generates %s", (_, has) => {
  expect(samples.filter(has).length).toBeGreaterThan(10);
});

it("finds violations in a model", () => {
  const model = createLogicModel();
  const vision = model.nodes[model.root] as Outcome;
  const measure: Node = { id: "m", kind: "measure", text: "", indicators: [] };
  const outcome: Outcome = { ...vision, id: "o", kind: "outcome" };
  const broken = (nodes: LogicModel["nodes"], unplaced: readonly string[] = []): string[] =>
    findViolations({ ...model, nodes: { ...model.nodes, ...nodes }, unplaced });

  expect(broken({})).toEqual([]);
  expect(broken({ m: measure }, ["m"])).toEqual([]);
  expect(broken({ m: measure })).toEqual(["m is 0 times in unplaced"]);
  expect(broken({ m: measure }, ["m", "m"])).toEqual(["m is 2 times in unplaced"]);
  expect(broken({}, ["m"])).toEqual(["m in unplaced doesn't exist"]);
  expect(broken({}, ["vision"])).toEqual(["vision is 1 times in unplaced"]);
  expect(broken({ x: measure }, ["x"])).toContain("node m has the key x");
  expect(broken({ o: { ...outcome, measures: [{ node: "x" }] } }, ["o"])).toEqual(["x under o doesn't exist"]);
  expect(broken({ m: measure, o: { ...outcome, outcomes: [{ node: "m" }] } }, ["o"])).toEqual([
    "m under o isn't an outcome",
  ]);
  expect(broken({ m: measure, o: { ...outcome, measures: [{ node: "m" }, { node: "m" }] } }, ["o"])).toEqual([
    "m is twice under o",
  ]);
  expect(broken({ o: { ...outcome, outcomes: [{ node: "o" }] } })).toEqual(["there is a cycle"]);
  expect(findViolations({ ...model, root: "x" })).toContain("the root doesn't exist");
});

function of(model: LogicModel, kind: NodeKind): Node[] {
  return Object.values(model.nodes).filter((node) => node.kind === kind);
}

function placements(model: LogicModel): Placement[] {
  return Object.values(model.nodes).flatMap(childPlacements);
}

function outcomes(model: LogicModel, node: Node): Node[] {
  return childList(node, "outcome").map((placement) => model.nodes[placement.node] as Node);
}
