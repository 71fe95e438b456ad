import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, LogicModel } from "../model/types.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { findViolations } from "../testing/invariants.ts";
import { leaves, mutated, reordered } from "../testing/json.ts";
import { checkModelFields, checkNode, checkPlacement } from "./check.ts";
import { type ParseResult, parseLogicModel } from "./parse.ts";
import { readLogicModel } from "./read.ts";
import { serializeLogicModel } from "./serialize.ts";

const RUNS = { numRuns: runs(1000) };
const arbitraryFile = arbitraryModel.map((model): Json => JSON.parse(serializeLogicModel(model)));

describe("a model that is written and read", () => {
  it("is the same model", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(readLogicModel(serializeLogicModel(model))).toEqual({ ok: true, model });
      }),
      RUNS,
    );
  });

  it("is the same bytes, whatever the order of its keys", () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), (model, seed) => {
        const other = reordered(model as unknown as Json, seed) as unknown as LogicModel;
        expect(serializeLogicModel(other)).toBe(serializeLogicModel(model));
      }),
      RUNS,
    );
  });

  it("passes the checks of editing", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(checkModelFields(model)).toEqual([]);
        for (const node of Object.values(model.nodes)) {
          expect(checkNode(node)).toEqual([]);
          for (const list of ["indicators", "outcomes", "measures"] as const)
            for (const placement of (list in node && (node as never)[list]) || [])
              expect(checkPlacement(placement)).toEqual([]);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("any file", () => {
  /** Expects problems, or a valid model with exactly the content of the file. */
  function expectSound(result: ParseResult, file: Json): void {
    if (!result.ok) {
      expect(result.problems.length).toBeGreaterThan(0);
      return;
    }
    expect(findViolations(result.model)).toEqual([]);
    const text = serializeLogicModel(result.model);
    expect(contents(JSON.parse(text))).toBe(contents(file));
    const again = readLogicModel(text);
    expect(again.ok && serializeLogicModel(again.model)).toBe(text);
  }

  /** Returns all values except `kind`, which a file may repeat although it follows from the list. */
  function contents(file: Json): string {
    const all = leaves(JSON.parse(JSON.stringify(file)));
    return all.filter((leaf) => !leaf.startsWith("kind: ")).join("\n");
  }

  it("has problems, or a model that loses nothing", () => {
    let sound = 0;
    fc.assert(
      fc.property(
        arbitraryFile.chain((file) => mutated(file)),
        (file) => {
          const result = parseLogicModel(file);
          if (result.ok) sound++;
          expectSound(result, file);
        },
      ),
      RUNS,
    );
    expect(sound / RUNS.numRuns).toBeGreaterThan(0.1);
    expect(sound / RUNS.numRuns).toBeLessThan(0.9);
  });

  it("has the same result from text as from a parsed value", () => {
    fc.assert(
      fc.property(
        arbitraryFile.chain((file) => mutated(file)),
        (file) => {
          expect(readLogicModel(JSON.stringify(file))).toEqual(parseLogicModel(JSON.parse(JSON.stringify(file))));
        },
      ),
      RUNS,
    );
  });

  it("is saved as the same bytes, whatever the order of its keys", () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), (model, seed) => {
        const text = serializeLogicModel(model);
        const other = readLogicModel(JSON.stringify(reordered(JSON.parse(text), seed)));
        expect(other.ok && serializeLogicModel(other.model)).toBe(text);
      }),
      RUNS,
    );
  });

  it("never throws for text with mistakes", () => {
    const broken = fc
      .tuple(
        arbitraryModel,
        fc.nat(),
        fc.nat(8),
        fc.constantFrom("", '"', ",", "}", "]", "{", "\\", "0", "e", "\u0000", "あ"),
      )
      .map(([model, at, length, put]) => {
        const text = serializeLogicModel(model);
        const start = at % text.length;
        return text.slice(0, start) + put + text.slice(start + length);
      });
    fc.assert(
      fc.property(broken, (text) => {
        const result = readLogicModel(text);
        if (result.ok) expectSound(result, JSON.parse(text));
        else expect(result.problems[0]).toBeDefined();
      }),
      RUNS,
    );
  });

  it("never throws for any value, text or bytes", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
      withNullPrototype: true,
      withBoxedValues: true,
      maxDepth: 4,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom("title", "vision", "note", "unplaced", "x"), (value, key) => {
        expect(parseLogicModel(value).ok).toBe(false);
        parseLogicModel({ format: "logic-model", version: 1, title: "", vision: { id: "v", text: "" }, [key]: value });
        parseLogicModel({
          format: "logic-model",
          version: 1,
          title: "",
          vision: {
            id: "v",
            text: "",
            [key]: value,
            measures: value,
            outcomes: [value, { reuse: value, text: value }],
          },
        });
        checkNode(value);
        checkPlacement(value);
        checkModelFields(value);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array(), fc.json()), (input) => {
        expect(readLogicModel(input).ok).toBe(false);
      }),
      RUNS,
    );
  });
});
