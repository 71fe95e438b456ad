import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { LogicModel } from "../model/types.ts";
import { propertyPath } from "./property-path.ts";
import { logicModelFile, logicModelFileIn } from "./standard.ts";

const file = { format: "logic-model", version: 1, title: "", vision: { id: "v", text: "" } };

it("returns the model of a valid file", () => {
  expect(logicModelFile["~standard"].validate(file)).toEqual({
    value: {
      title: "",
      root: "v",
      nodes: { v: { id: "v", kind: "vision", text: "", indicators: [], outcomes: [], measures: [] } },
      unplaced: [],
    },
  });
});

it("returns messages, in Japanese or another language, and paths as lists of keys", () => {
  const broken = { ...file, vision: { ...file.vision, measures: [{ id: "m", text: "", "a/b": undefined }] } };
  expect(logicModelFile["~standard"].validate(broken)).toEqual({
    issues: [{ message: expect.stringMatching(/^JSONで表せない値です。/), path: ["vision", "measures", 0, "a/b"] }],
  });
  expect(logicModelFileIn("en")["~standard"].validate(null)).toEqual({
    issues: [{ message: expect.stringMatching(/^This isn't a logic model file\./), path: [] }],
  });
});

it("has the type of a Standard Schema", () => {
  expectTypeOf(logicModelFile["~standard"]).toExtend<z.core.$ZodStandardSchema<z.ZodType<LogicModel, unknown>>>();
  expect(logicModelFile["~standard"]).toMatchObject({ version: 1, vendor: "logic-model" });
});

it("returns numbers only for arrays", () => {
  expect(propertyPath("/a~1b/0/7", { "a/b": [{ 7: null }] })).toEqual(["a/b", 0, "7"]);
  expect(propertyPath("", [])).toEqual([]);
});
