import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { checkNode, checkPlacement } from "../format/check.ts";
import { parseLogicModel } from "../format/parse.ts";
import type { Problem, ProblemCode } from "../format/problem.ts";
import { serializeLogicModel } from "../format/serialize.ts";
import { problemMessage } from "../message/problem.ts";
import { childPlacements } from "../model/query.ts";
import type {
  Consultation,
  Indicator,
  IndicatorValue,
  Json,
  LintSettings,
  LogicModel,
  Measure,
  Node,
  Organization,
  Outcome,
  Pending,
  Period,
  Placement,
  Source,
  Suppression,
  Vision,
} from "../model/types.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { mutated } from "../testing/json.ts";
import { DEFINITION_WORDS, fieldDescriptions } from "../vocabulary/field-words.ts";
import { propertyPath } from "./property-path.ts";
import * as entry from "./zod.ts";
import { logicModelFile, logicModelSchema, measure, schemas, value } from "./zod.ts";

type Part = {
  description?: string;
  properties?: Record<string, Part & { not?: object }>;
  $defs?: Record<string, Part>;
};

const schema = logicModelSchema() as unknown as Part & Record<string, unknown>;
const valid = new Ajv2020({ strict: true }).compile(schema);

/** Problems that a JSON Schema can report. The others depend on other parts of the file. */
const OF_SHAPE: readonly ProblemCode[] = [
  "missing",
  "wrong-type",
  "wrong-value",
  "misplaced-key",
  "bad-id",
  "not-logic-model",
  "newer-version",
  "unknown-version",
];

const files = arbitraryModel.chain((model) => mutated(JSON.parse(serializeLogicModel(model)) as Json));

function issues({ error }: z.ZodSafeParseResult<unknown>): { path: PropertyKey[]; message: string }[] {
  return (error?.issues ?? []).map(({ path, message }) => ({ path, message }));
}

function expected(problems: readonly Problem[], value: unknown, locale: "ja" | "en" = "ja") {
  return problems.map((problem) => ({
    path: propertyPath(problem.path, value),
    message: problemMessage(problem, locale),
  }));
}

describe("the file format", () => {
  it("accepts every saved file and returns its model", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const file = JSON.parse(serializeLogicModel(model));
        expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
        expect(logicModelFile.parse(file)).toEqual(model);
      }),
      { numRuns: runs(200) },
    );
  });

  it("accepts what the parser accepts, and reports the same problems at the same paths", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(files, (file) => {
        const result = parseLogicModel(file);
        const parsed = logicModelFile.safeParse(file);
        if (result.ok) {
          seen.accepted++;
          expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
          expect(parsed.data, JSON.stringify(parsed.error)).toEqual(result.model);
        } else {
          expect(issues(parsed)).toEqual(expected(result.problems, file));
          if (!result.problems.some(({ code }) => OF_SHAPE.includes(code))) return;
          seen.refused++;
          expect(valid(file), JSON.stringify(result.problems)).toBe(false);
        }
      }),
      { numRuns: runs(1000) },
    );
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  it("reports problems in another language", () => {
    const file = { format: "logic-model", version: 1, title: 1, vision: { id: "v", text: "" } };
    expect(issues(schemas("en").logicModelFile.safeParse(file))).toEqual([
      { path: ["title"], message: "Expected text in quotation marks, but found a number." },
    ]);
  });

  it("refuses very deep nesting without crashing", () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const file = { format: "logic-model", version: 1, title: "", vision: { id: "v", text: "" }, x: deep };
    expect(logicModelFile.safeParse(file).success).toBe(false);
  });
});

describe("definitions", () => {
  const byKind = schemas();

  it("accept valid nodes, and refuse what the checks of editing refuse", () => {
    const seen = { accepted: 0, refused: 0 };
    const parts = arbitraryModel.chain((model) =>
      fc
        .constantFrom(...Object.values(model.nodes))
        .chain((node) =>
          fc.tuple(
            fc.constant(node.kind),
            fc.oneof(fc.constant(node as unknown as Json), mutated(node as unknown as Json)),
          ),
        ),
    );
    fc.assert(
      fc.property(parts, ([kind, part]) => {
        // zod drops this key from its output.
        fc.pre(!JSON.stringify(part).includes('"__proto__"'));
        const own = checkNode(part);
        const problems = own.length > 0 ? own : childPlacements(part as unknown as Node).flatMap(checkPlacement);
        const parsed = byKind[kind].safeParse(part);
        // A mutation can make a node of another kind, for which there is another schema.
        if (problems.length === 0 && (part as { kind?: unknown }).kind === kind) {
          seen.accepted++;
          expect(parsed.data, JSON.stringify(parsed.error)).toEqual(part);
        } else {
          seen.refused++;
          expect(parsed.success, JSON.stringify(part)).toBe(false);
        }
      }),
      { numRuns: runs(1000) },
    );
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  it("report each problem once, with our message", () => {
    const bad = { id: "a/b", kind: "measure", text: "", lead: 1, consultation: { state: "done" }, indicators: [] };
    expect(issues(measure.safeParse(bad))).toEqual(
      expected(checkNode(bad), bad).sort((a, b) => order(a.path) - order(b.path)),
    );
    const unknown = { id: "m", kind: "measure", text: "\u0000", unit: "", indicators: [] };
    expect(issues(measure.safeParse(unknown))).toEqual(expected(checkNode(unknown), unknown));
    const where = issues(value.safeParse({ value: Number.NaN, period: "2024", pending: {} }));
    expect(where.map(({ path }) => path)).toEqual([["value"], ["pending", "state"]]);
    function order([key]: readonly PropertyKey[]): number {
      return Object.keys(measure.shape).indexOf(String(key));
    }
  });

  it("accept a node of any kind", () => {
    const indicator: Indicator = { id: "i", kind: "indicator", text: "", unit: "人" };
    expect(entry.node.parse(indicator)).toEqual(indicator);
    expect(issues(entry.node.safeParse({ id: "i", kind: "x" }))[0]?.path).toEqual(["kind"]);
  });

  it("provide their fields for a form", () => {
    const form = z.object({ text: measure.shape.text.refine((text) => text !== ""), period: measure.shape.period });
    expect(form.parse({ text: "研修" })).toEqual({ text: "研修" });
    expect(form.safeParse({ text: "", period: { start: 2024 } }).error?.issues.map(({ path }) => path)).toEqual([
      ["text"],
      ["period", "start"],
    ]);
  });

  it("have the types of the model", () => {
    expectTypeOf<z.infer<typeof logicModelFile>>().toEqualTypeOf<LogicModel>();
    expectTypeOf<z.infer<typeof entry.node>>().toEqualTypeOf<Node>();
    expectTypeOf<z.infer<typeof entry.vision>>().toEqualTypeOf<Vision>();
    expectTypeOf<z.infer<typeof entry.outcome>>().toEqualTypeOf<Outcome>();
    expectTypeOf<z.infer<typeof measure>>().toEqualTypeOf<Measure>();
    expectTypeOf<z.infer<typeof entry.indicator>>().toEqualTypeOf<Indicator>();
    expectTypeOf<z.infer<typeof entry.placement>>().toEqualTypeOf<Placement>();
    expectTypeOf<z.infer<typeof value>>().toEqualTypeOf<IndicatorValue>();
    expectTypeOf<z.infer<typeof entry.period>>().toEqualTypeOf<Period>();
    expectTypeOf<z.infer<typeof entry.source>>().toEqualTypeOf<Source>();
    expectTypeOf<z.infer<typeof entry.consultation>>().toEqualTypeOf<Consultation>();
    expectTypeOf<z.infer<typeof entry.pending>>().toEqualTypeOf<Pending>();
    expectTypeOf<z.infer<typeof entry.organization>>().toEqualTypeOf<Organization>();
    expectTypeOf<z.infer<typeof entry.lint>>().toEqualTypeOf<LintSettings>();
    expectTypeOf<z.infer<typeof entry.suppression>>().toEqualTypeOf<Suppression>();
    expectTypeOf<z.infer<typeof measure.shape.lead>>().toEqualTypeOf<string>();
  });
});

describe("logicModelSchema", () => {
  it("has a draft, an id and a title", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe("urn:logic-model:schema:1");
    expect(schema.title).toBe("ロジックモデル / Logic model");
  });

  it("describes every part and every key in both languages", () => {
    const used = new Set<string>();
    for (const [name, part] of Object.entries({ ...schema.$defs, file: schema as Part })) {
      expect(part.description, name).toMatch(/^.+。 \/ .+\.$/);
      used.add(part.description as string);
      for (const [key, property] of Object.entries(part.properties ?? {})) {
        if (!property.not) expect(property.description, `${name}.${key}`).toMatch(/^.+。 \/ .+\.$/);
        used.add(property.description as string);
      }
    }
    const words = Object.values(fieldDescriptions()).flatMap((fields) => Object.values(fields));
    for (const { ja } of [...Object.values(DEFINITION_WORDS), ...words.map((field) => field.description)])
      expect(
        [...used].some((description) => description?.startsWith(`${ja}。`)),
        ja,
      ).toBe(true);
  });

  it("names its parts", () => {
    expect(Object.keys(schema.$defs ?? {}).filter((name) => name.startsWith("__"))).toEqual([]);
  });
});

it("keeps zod's setting for content security policies", () => {
  const before = z.config().jitless;
  schemas("en");
  expect(z.config().jitless).toBe(before);
});
