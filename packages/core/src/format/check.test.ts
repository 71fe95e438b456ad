import { describe, expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import type { Measure } from "../model/types.ts";
import { checkModelFields, checkNode, checkPlacement } from "./check.ts";

const measure: Measure = { id: "m", kind: "measure", text: "", indicators: [] };
const found = (problems: readonly { code: string; path: string }[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

describe("checkNode", () => {
  it("accepts a node of a model, whatever its lists contain", () => {
    expect(checkNode(measure)).toEqual([]);
    expect(
      checkNode({ ...measure, scenes: ["x"], ext: { memo: [1] }, indicators: [{ node: "i" }, "not looked at"] }),
    ).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ["a value of another type", { ...measure, lead: 1 }, ["wrong-type /lead"]],
    ["a word that isn't allowed", { ...measure, consultation: { state: "done" } }, ["wrong-value /consultation/state"]],
    ["a field of another kind", { ...measure, unit: "人" }, ["misplaced-key /unit"]],
    ["a list of another kind", { ...measure, measures: [] }, ["misplaced-key /measures"]],
    ["a missing list", { id: "m", kind: "measure", text: "" }, ["wrong-type /indicators"]],
    ["a bad id", { ...measure, id: "a/b" }, ["bad-id /id"]],
    ["a missing kind", { id: "m", text: "" }, ["missing /kind"]],
    ["an unknown kind", { ...measure, kind: "toString" }, ["wrong-value /kind"]],
    ["a control character", { ...measure, text: "\u0000" }, ["bad-string /text"]],
    [
      "a name in ext that the file format uses",
      { ...measure, ext: { lead: "", kind: "", reuse: "", memo: "" } },
      ["misplaced-key /ext/lead", "misplaced-key /ext/kind", "misplaced-key /ext/reuse"],
    ],
    ["an ext of another type", { ...measure, ext: [] }, ["wrong-type /ext"]],
    ["a function in ext", { ...measure, ext: { memo: () => 1 } }, ["not-plain /ext/memo"]],
    ["a value that isn't an object", null, ["wrong-type "]],
  ])("finds %s", (_, node, problems) => {
    expect(found(checkNode(node))).toEqual(problems);
  });
});

describe("checkPlacement", () => {
  it("refuses an extension without keys, which a file can't hold", () => {
    expect(found(checkPlacement({ node: "m", ext: {} }))).toEqual(["wrong-value /ext"]);
    expect(found(checkNode({ ...measure, ext: {} }))).toEqual(["wrong-value /ext"]);
    expect(found(checkModelFields({ ...createLogicModel(), ext: {} }))).toEqual(["wrong-value /ext"]);
  });

  it("finds invalid fields of a placement", () => {
    expect(checkPlacement({ node: "m", text: "", note: "", consultation: {}, ext: { memo: 1 } })).toEqual([]);
    expect(found(checkPlacement({ node: "m", lead: "" }))).toEqual(["misplaced-key /lead"]);
    expect(found(checkPlacement({ node: "", text: null }))).toEqual(["bad-id /node", "wrong-type /text"]);
    expect(found(checkPlacement({ node: "m", ext: { note: "", id: "" } }))).toEqual([
      "misplaced-key /ext/note",
      "misplaced-key /ext/id",
    ]);
  });
});

describe("checkModelFields", () => {
  it("finds invalid fields of the model", () => {
    const model = createLogicModel();
    expect(
      checkModelFields({ ...model, status: "final", organization: { name: "", phone: "" }, ext: { root: 1 } }),
    ).toEqual([]);
    expect(found(checkModelFields({ ...model, status: "done", organization: {}, foo: 1 }))).toEqual([
      "missing /organization/name",
      "wrong-value /status",
      "misplaced-key /foo",
    ]);
    expect(found(checkModelFields({ ...model, ext: { vision: {}, title: "" } }))).toEqual([
      "misplaced-key /ext/vision",
      "misplaced-key /ext/title",
    ]);
  });
});
