import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../model/types.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { mutated } from "../testing/json.ts";
import { DESCRIPTIONS } from "./descriptions.ts";
import { logicModelSchema } from "./json-schema.ts";
import { parseLogicModel } from "./parse.ts";
import type { ProblemCode } from "./problem.ts";
import { serializeLogicModel } from "./serialize.ts";

type Part = {
  description?: string;
  properties?: Record<string, Part & { not?: object }>;
  $defs?: Record<string, Part>;
};

const schema = logicModelSchema() as unknown as Part & Record<string, unknown>;
const valid = new Ajv2020({ strict: true }).compile(schema);

/** What a schema can tell; the others need the whole file. */
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

describe("logicModelSchema", () => {
  it("accepts every file that is written", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(valid(JSON.parse(serializeLogicModel(model))), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("accepts what reading accepts, and refuses what it refuses for its shape", () => {
    const seen = { accepted: 0, refused: 0 };
    const files = arbitraryModel.chain((model) => mutated(JSON.parse(serializeLogicModel(model)) as Json));
    fc.assert(
      fc.property(files, (file) => {
        const result = parseLogicModel(file);
        const shape = result.ok || !result.problems.some(({ code }) => OF_SHAPE.includes(code));
        if (result.ok) {
          seen.accepted++;
          expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
        } else if (!shape) {
          seen.refused++;
          expect(valid(file), JSON.stringify(result.problems)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  it("says what it is", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe("urn:logic-model:schema:1");
    expect(schema.title).toBe("ロジックモデル / Logic model");
  });

  it("describes every part and every key, and nothing else", () => {
    const used = new Set<string>();
    for (const [name, part] of Object.entries({ ...schema.$defs, file: schema as Part })) {
      expect(part.description, name).toBeTruthy();
      used.add(part.description as string);
      for (const [key, property] of Object.entries(part.properties ?? {})) {
        if (!property.not) expect(property.description, `${name}.${key}`).toBeTruthy();
        used.add(property.description as string);
      }
    }
    for (const texts of Object.values(DESCRIPTIONS))
      for (const text of Object.values(texts)) expect(used).toContain(text);
  });

  it("gives names to its parts", () => {
    expect(Object.keys(schema.$defs ?? {}).filter((name) => name.startsWith("__"))).toEqual([]);
  });
});
