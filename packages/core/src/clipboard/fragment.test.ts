import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLogicModel } from "../format/read.ts";
import { LIMITS } from "../model/limits.ts";
import { childPlacements } from "../model/query.ts";
import type { Json, LogicModel, Placement } from "../model/types.ts";
import { applyOperation } from "../operation/apply.ts";
import { createOutline } from "../outline/outline.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { mutated } from "../testing/json.ts";
import { copyFragment, type Fragment, serializeFragment } from "./fragment.ts";
import { parseFragment } from "./parse-fragment.ts";
import { pasteFragment } from "./paste-fragment.ts";

const read = readLogicModel(readFileSync(new URL("../../../samples/fukuchiyama.json", import.meta.url)));
if (!read.ok) throw new Error("the sample is a valid model");
const fukuchiyama = createOutline(read.model);
const after = (model: LogicModel, operation: Parameters<typeof applyOperation>[1]) => {
  const change = applyOperation(model, operation);
  if (!change.ok) throw new Error(change.refusal.code);
  return createOutline(change.model);
};

/** A model, and the fragment of some of its rows. */
const copied: fc.Arbitrary<Fragment> = arbitraryModel
  .chain((model) => {
    const { rows, unplaced } = createOutline(model);
    return fc
      .subarray([...rows, ...unplaced].map((row) => row.key))
      .map((keys) => copyFragment(createOutline(model), keys));
  })
  .filter((fragment) => fragment !== null);

describe("copyFragment", () => {
  it("copies a placement with its own wording, and everything below it", () => {
    const fragment = copyFragment(fukuchiyama, ["o2/m2"]);
    expect(fragment?.placements).toEqual([
      { node: "m2", consultation: { organization: "各職種", text: "※各職種に要相談", state: "open" } },
    ]);
    expect(fragment?.nodes.map((node) => node.id)).toEqual(["m2"]);
    expect(copyFragment(fukuchiyama, ["vision/o5"])?.nodes.map((node) => node.id)).toEqual([
      "o5",
      "i16",
      "i17",
      "m43",
      "m44",
      "m45",
      "m5",
    ]);
  });

  it("is in reading order, whatever the order of the keys", () => {
    expect(copyFragment(fukuchiyama, ["o6/m47", "o1/i3", "o1/m1"])?.placements).toEqual([
      { node: "i3" },
      { node: "m1" },
      { node: "m47" },
    ]);
  });

  it("leaves out rows below another copied row, a second row of a node, and the vision", () => {
    const nodes = (...keys: string[]) => copyFragment(fukuchiyama, keys)?.placements.map(({ node }) => node);
    expect(nodes("o1/m1", "vision/o1", "o3/m24")).toEqual(["o1", "m24"]);
    expect(nodes("o1/m5", "o5/m5")).toEqual(["m5"]);
    expect(nodes("/vision", "o1/m5")).toEqual(["m5"]);
    expect(copyFragment(fukuchiyama, ["/vision", "o1/nobody", "nobody"])).toBeNull();
    expect(copyFragment(fukuchiyama, [])).toBeNull();
  });

  it("copies unplaced nodes", () => {
    const without = after(fukuchiyama.model, { type: "unplace", node: "o5", parent: "vision" });
    expect(copyFragment(without, ["/o5"])).toEqual(copyFragment(fukuchiyama, ["vision/o5"]));
  });
});

describe("parseFragment", () => {
  it("reads back a fragment of any model", () => {
    fc.assert(
      fc.property(copied, (fragment) => {
        expect(parseFragment(serializeFragment(fragment))).toEqual(fragment);
      }),
    );
  });

  it("returns nothing for a fragment that would be invalid in a model, and never throws", () => {
    const empty = createOutline(read.model);
    let taken = 0;
    fc.assert(
      fc.property(
        copied.chain((fragment) => mutated(JSON.parse(serializeFragment(fragment)) as Json)),
        (value) => {
          const fragment = parseFragment(JSON.stringify(value));
          if (!fragment) return;
          taken++;
          const operation = pasteFragment(empty.model, fragment, "vision");
          if (operation) expect(findViolations(after(empty.model, operation).model)).toEqual([]);
          expect(operation).not.toBeNull();
        },
      ),
      { numRuns: runs(300) },
    );
    expect(taken).toBeGreaterThan(5);
  });

  const measure = { id: "m", kind: "measure", text: "研修", indicators: [] };
  const outcome = (id: string, ...outcomes: string[]) => ({
    id,
    kind: "outcome",
    text: "",
    indicators: [],
    outcomes: outcomes.map((node) => ({ node })),
    measures: [],
  });
  const fragment = (nodes: unknown, placements: unknown = [{ node: "m" }]) =>
    JSON.stringify({ format: "logic-model-fragment", version: 1, nodes, placements });
  const chain = (length: number) =>
    Array.from({ length }, (_, i) => outcome(`o${i}`, ...(i + 1 < length ? [`o${i + 1}`] : [])));

  it("reads a fragment of the greatest depth that fits below a vision", () => {
    expect(parseFragment(fragment([measure]))).toMatchObject({ nodes: [measure], placements: [{ node: "m" }] });
    expect(parseFragment(fragment(chain(LIMITS.levels - 1), [{ node: "o0" }]))).not.toBeNull();
  });

  it.each([
    ["text of another kind", "1\t研修の実施"],
    ["no text", ""],
    ["JSON of another kind", "null"],
    ["a list", "[]"],
    ["a whole model", '{"format":"logic-model","version":1,"title":"","vision":{"id":"v","text":""}}'],
    ["another version", fragment([measure]).replace('"version":1', '"version":2')],
    ["no nodes", fragment([])],
    ["no list of nodes", fragment({ m: measure })],
    ["nothing placed", fragment([measure], [])],
    ["a missing node", fragment([measure], [{ node: "x" }])],
    ["a node that is none", fragment([measure, null])],
    ["a node twice", fragment([measure, measure])],
    ["a node placed twice", fragment([measure], [{ node: "m" }, { node: "m" }])],
    ["a placement that is none", fragment([measure], ["m"])],
    ["a field of another type", fragment([{ ...measure, text: 1 }])],
    ["a field that does not exist", fragment([{ ...measure, measures: [] }])],
    ["a missing list", fragment([{ id: "m", kind: "measure", text: "" }])],
    ["an id with a slash", fragment([{ ...measure, id: "a/b" }], [{ node: "a/b" }])],
    ["a vision", fragment([{ ...outcome("v"), kind: "vision" }], [{ node: "v" }])],
    ["a wrong kind", fragment([outcome("o", "m"), measure], [{ node: "o" }])],
    ["a node that stands nowhere", fragment([measure, { ...measure, id: "m2" }])],
    ["a circle", fragment([outcome("a", "b"), outcome("b", "a")], [{ node: "a" }])],
    ["a circle further down", fragment([outcome("a", "b"), outcome("b", "c"), outcome("c", "b")], [{ node: "a" }])],
    ["what is too deep", fragment(chain(LIMITS.levels), [{ node: "o0" }])],
    ["a very long chain", fragment(chain(20_000), [{ node: "o0" }])],
    ["too deep JSON", fragment([{ ...measure, ext: JSON.parse("[".repeat(99) + "]".repeat(99)) }])],
    ["half of a character", fragment([{ ...measure, text: "\ud800" }])],
    ["a prototype", fragment([measure]).replace('"text"', '"__proto__"')],
  ])("refuses %s", (_, text) => expect(parseFragment(text)).toBeNull());

  it("refuses more nodes than a model may have", () => {
    const many = Array.from({ length: LIMITS.nodes + 1 }, (_, i) => ({ ...measure, id: `m${i}` }));
    const placed = (nodes: typeof many) =>
      fragment(
        nodes,
        nodes.map(({ id }): Placement => ({ node: id })),
      );
    expect(parseFragment(placed(many))).toBeNull();
    expect(parseFragment(placed(many.slice(0, 1000)))?.nodes).toHaveLength(1000);
  });

  it("refuses more placements than a model may have", () => {
    const measures = Array.from({ length: 500 }, (_, i) => ({ ...measure, id: `m${i}` }));
    const below = measures.map(({ id }): Placement => ({ node: id }));
    const placed = (count: number) => {
      const outcomes = Array.from({ length: count }, (_, i) => ({ ...outcome(`o${i}`), measures: below }));
      return fragment(
        [...outcomes, ...measures],
        outcomes.map(({ id }): Placement => ({ node: id })),
      );
    };
    expect(parseFragment(placed(400))).toBeNull();
    expect(parseFragment(placed(20))?.nodes).toHaveLength(520);
  });

  it("visits each node once, however many paths lead to it", () => {
    // 2^30 paths
    const nodes = Array.from({ length: 30 }, (_, i) =>
      i === 0
        ? [outcome("a0"), outcome("b0")]
        : [outcome(`a${i}`, `a${i - 1}`, `b${i - 1}`), outcome(`b${i}`, `a${i - 1}`, `b${i - 1}`)],
    ).flat();
    const parsed = parseFragment(fragment(nodes, [{ node: "a29" }, { node: "b29" }]));
    expect(parsed?.nodes.flatMap((node) => childPlacements(node))).toHaveLength(116);
  });
});
