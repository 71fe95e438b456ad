import fc from "fast-check";
import type { LogicModel, Node, NodeId } from "../model/types.ts";
import type { Operation } from "../operation/types.ts";
import { arbitraryModel } from "./arbitrary.ts";

/** Returns any operations, mostly on nodes of the model, sometimes on unknown ones, so that some are refused. */
function anyOperation(model: LogicModel): fc.Arbitrary<Operation> {
  const id: fc.Arbitrary<NodeId> = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...Object.keys(model.nodes)) },
    { weight: 1, arbitrary: fc.constantFrom("nobody", "__proto__", "constructor") },
  );
  const parent = fc.option(id, { freq: 8 });
  const index = fc.integer({ min: -2, max: 6 });
  const text = fc.string({ unit: "grapheme", maxLength: 8 });
  const placement = fc.record({ text, note: text }, { requiredKeys: [] });
  const node = fc
    .record({
      id: fc.oneof(
        fc.nat(99).map((n) => `new${n}`),
        id,
      ),
      text,
      kind: fc.constantFrom("outcome", "measure", "indicator", "vision"),
    })
    .map(({ id, text, kind }) => {
      const lists =
        kind === "indicator"
          ? {}
          : kind === "measure"
            ? { indicators: [] }
            : { indicators: [], outcomes: [], measures: [] };
      return { id, kind, text, ...lists } as unknown as Node;
    });
  const { operation } = fc.letrec<{ operation: Operation }>((tie) => ({
    operation: fc.oneof(
      { maxDepth: 1 },
      fc.record({ type: fc.constant("add" as const), node, parent, index, placement }),
      fc.record({
        type: fc.constant("edit" as const),
        target: fc.constant("model" as const),
        set: fc.record({ title: fc.option(text), note: fc.option(text) }, { requiredKeys: [] }),
      }),
      fc.record({
        type: fc.constant("edit" as const),
        target: fc.constant("node" as const),
        node: id,
        set: fc.record({ text: fc.option(text, { freq: 9 }), code: fc.option(text), lead: text }, { requiredKeys: [] }),
      }),
      fc.record({
        type: fc.constant("edit" as const),
        target: fc.constant("placement" as const),
        node: id,
        parent: id,
        set: fc.record({ text: fc.option(text), note: fc.option(text) }, { requiredKeys: [] }),
      }),
      fc.record({ type: fc.constant("place" as const), node: id, parent: id, index, placement }),
      fc.record({ type: fc.constant("unplace" as const), node: id, parent: id }),
      fc.record({ type: fc.constant("move" as const), node: id, from: parent, to: parent, index }),
      fc.record({ type: fc.constant("remove" as const), node: id }),
      fc.record({ type: fc.constant("merge" as const), node: id, into: id }),
      fc.record({ type: fc.constant("detach" as const), node: id, parent: id, id: fc.nat(99).map((n) => `own${n}`) }),
      fc.record({ type: fc.constant("batch" as const), operations: fc.array(tie("operation"), { maxLength: 3 }) }),
    ),
  }));
  return operation;
}

/** Returns operations on a model, mostly on placements that exist, since few random operations can be applied. */
export function arbitraryOperation(model: LogicModel): fc.Arbitrary<Operation> {
  const placements = Object.values(model.nodes).flatMap((node) =>
    (["indicators", "outcomes", "measures"] as const).flatMap((list) =>
      ((node as unknown as Record<string, { node: NodeId }[] | undefined>)[list] ?? []).map((p) => ({
        parent: node.id,
        node: p.node,
      })),
    ),
  );
  if (placements.length === 0) return anyOperation(model);
  const placed = fc.constantFrom(...placements);
  const id = fc.constantFrom(...Object.keys(model.nodes));
  const index = fc.nat(5);
  return fc.oneof(
    placed.map((p): Operation => ({ type: "unplace", ...p })),
    fc
      .tuple(placed, id, index)
      .map(([p, to, index]): Operation => ({ type: "move", node: p.node, from: p.parent, to, index })),
    fc
      .tuple(placed, index)
      .map(([p, index]): Operation => ({ type: "move", node: p.node, from: p.parent, to: p.parent, index })),
    fc.tuple(placed, fc.nat(99)).map(([p, n]): Operation => ({ type: "detach", ...p, id: `own${n}` })),
    fc.tuple(placed, placed).map(([p, q]): Operation => ({ type: "merge", node: p.node, into: q.node })),
    placed.map((p): Operation => ({ type: "edit", target: "placement", ...p, set: { text: "ここだけの文言" } })),
    anyOperation(model),
  );
}

/** A model and an operation on it. */
export const arbitraryStep: fc.Arbitrary<[LogicModel, Operation]> = arbitraryModel.chain((model) =>
  fc.tuple(fc.constant(model), arbitraryOperation(model)),
);
