import { describe, expect, it } from "vitest";
import type { LogicModel } from "../model/types.ts";
import { findViolations } from "../testing/invariants.ts";
import { readLogicModel } from "./read.ts";
import { serializeLogicModel } from "./serialize.ts";

function read(text: string): LogicModel {
  const result = readLogicModel(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(findViolations(result.model)).toEqual([]);
  return result.model;
}

const example = `{
  "format": "logic-model", "version": 1,
  "title": "福知山市 在宅医療・介護連携ロジックモデル",
  "organization": { "name": "京都府福知山市", "code": "262013" },
  "profile": "home-care",
  "vision": {
    "id": "vision", "text": "全ての福知山市民が、…",
    "outcomes": [
      { "id": "o1", "text": "病院、在宅療養の移行に向けて、…", "scenes": ["admissionDischarge"],
        "indicators": [{ "id": "i2", "text": "京あんしんネットで連携された患者数(登録者数)" }],
        "measures": [{ "id": "m2", "text": "同職種、多職種間連携の検討の場の設定" },
                     { "id": "m14", "text": "圏域ごとの課題を明らかにし、…" }] },
      { "id": "o2", "text": "望む形で在宅療養を行うことができるよう、…",
        "indicators": [{ "reuse": "i2" }],
        "measures": [{ "reuse": "m2", "consultation": { "text": "※各職種に要相談" } },
                     { "reuse": "m14", "text": "ケース検討を目的とした…" }] }
    ]
  },
  "unplaced": []
}`;

describe("the example of the design", () => {
  it("becomes a flat model", () => {
    expect(read(example)).toEqual({
      title: "福知山市 在宅医療・介護連携ロジックモデル",
      organization: { name: "京都府福知山市", code: "262013" },
      profile: "home-care",
      root: "vision",
      nodes: {
        vision: {
          id: "vision",
          kind: "vision",
          text: "全ての福知山市民が、…",
          indicators: [],
          outcomes: [{ node: "o1" }, { node: "o2" }],
          measures: [],
        },
        o1: {
          id: "o1",
          kind: "outcome",
          text: "病院、在宅療養の移行に向けて、…",
          scenes: ["admissionDischarge"],
          indicators: [{ node: "i2" }],
          outcomes: [],
          measures: [{ node: "m2" }, { node: "m14" }],
        },
        i2: { id: "i2", kind: "indicator", text: "京あんしんネットで連携された患者数(登録者数)" },
        m2: { id: "m2", kind: "measure", text: "同職種、多職種間連携の検討の場の設定", indicators: [] },
        m14: { id: "m14", kind: "measure", text: "圏域ごとの課題を明らかにし、…", indicators: [] },
        o2: {
          id: "o2",
          kind: "outcome",
          text: "望む形で在宅療養を行うことができるよう、…",
          indicators: [{ node: "i2" }],
          outcomes: [],
          measures: [
            { node: "m2", consultation: { text: "※各職種に要相談" } },
            { node: "m14", text: "ケース検討を目的とした…" },
          ],
        },
      },
      unplaced: [],
    });
  });

  it("means the same wherever a definition is", () => {
    const late = example
      .replace(
        '{ "id": "m2", "text": "同職種、多職種間連携の検討の場の設定" }',
        '{ "reuse": "m2", "note": "ここだけ" }',
      )
      .replace(
        '{ "reuse": "m2", "consultation": { "text": "※各職種に要相談" } }',
        '{ "id": "m2", "text": "同職種、多職種間連携の検討の場の設定", "placement": { "consultation": { "text": "※各職種に要相談" } } }',
      );
    const model = read(late);
    expect(model.nodes.o1).toMatchObject({ measures: [{ node: "m2", note: "ここだけ" }, { node: "m14" }] });
    expect(model.nodes.o2).toEqual(read(example).nodes.o2);
    // Saving moves the definition to the place that is read first.
    const file = JSON.parse(serializeLogicModel(model));
    expect(file.vision.outcomes[0].measures[0]).toEqual({
      id: "m2",
      text: "同職種、多職種間連携の検討の場の設定",
      placement: { note: "ここだけ" },
    });
    expect(file.vision.outcomes[1].measures[0]).toEqual({ reuse: "m2", consultation: { text: "※各職種に要相談" } });
  });
});

describe("unknown keys", () => {
  const file = {
    "x-tool": [1, { b: null, a: "あ" }],
    format: "logic-model",
    version: 1,
    title: "",
    root: "none",
    nodes: {},
    ext: { ext: true },
    organization: { name: "", phone: "0773" },
    vision: {
      id: "v",
      text: "",
      lead: "知らない欄",
      ext: 1,
      node: 2,
      constructor: "c",
      outcomes: [{ id: "o", text: "", placement: { node: "x", kind: "memo" } }],
      measures: [{ id: "m", text: "", period: { start: "2024", quarter: 1 }, color: "red" }],
      indicators: [{ id: "i", text: "", target: { value: 1, unit: "人" } }],
    },
    unplaced: [
      { kind: "outcome", id: "u", text: "", toString: "t", measures: [{ reuse: "m", color: "blue", ext: {} }] },
    ],
  };
  const model = read(JSON.stringify(file));

  it("are kept", () => {
    expect(model.ext).toEqual({ "x-tool": file["x-tool"], root: "none", nodes: {}, ext: { ext: true } });
    expect(model.organization).toEqual(file.organization);
    expect(model.nodes.v?.ext).toEqual({ lead: "知らない欄", ext: 1, node: 2, constructor: "c" });
    expect(model.nodes.v).toMatchObject({ outcomes: [{ node: "o", ext: { node: "x", kind: "memo" } }] });
    expect(model.nodes.m).toMatchObject({
      kind: "measure",
      period: { start: "2024", quarter: 1 },
      ext: { color: "red" },
    });
    expect(model.nodes.i).toMatchObject({ target: { value: 1, unit: "人" } });
    expect(model.nodes.u).toMatchObject({
      ext: { toString: "t" },
      measures: [{ node: "m", ext: { color: "blue", ext: {} } }],
    });
  });

  it("are written back", () => {
    expect(JSON.parse(serializeLogicModel(model))).toEqual(file);
  });
});

describe("a definition", () => {
  const one = (measure: object): LogicModel =>
    read(
      JSON.stringify({
        format: "logic-model",
        version: 1,
        title: "",
        vision: { id: "v", text: "", measures: [{ id: "m", text: "", ...measure }] },
      }),
    );

  it("may repeat the kind of its list", () => {
    expect(one({ kind: "measure" })).toEqual(one({}));
  });

  it("may have an empty placement", () => {
    expect(one({ placement: {} })).toEqual(one({}));
  });

  it("keeps empty texts, lists and objects", () => {
    const fields = { code: "", scenes: [], consultation: {}, period: {}, note: "" };
    expect(one(fields).nodes.m).toEqual({ id: "m", kind: "measure", text: "", indicators: [], ...fields });
  });

  it.each(["constructors", "toString", "hasOwnProperty", "1", "10", "施策1", "①", "A-1.2_b", "𠮷"])(
    "can have the id %s",
    (id) => {
      expect(one({ id }).nodes[id]?.id).toBe(id);
    },
  );

  it.each(["", "_a", "-a", ".a", "a/b", "a b", "a\u3000b", "__proto__", "constructor", "prototype", "a#", "か\u3099"])(
    "can't have the id %j",
    (id) => {
      expect(() => one({ id })).toThrow("bad-id");
    },
  );
});

describe("bytes", () => {
  const bytes = new TextEncoder().encode(example);

  it("are read as UTF-8, with or without a byte order mark", () => {
    expect(readLogicModel(bytes)).toEqual(readLogicModel(example));
    expect(readLogicModel(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual(readLogicModel(example));
    expect(readLogicModel(`\ufeff${example}`)).toEqual(readLogicModel(example));
  });

  it("may have any line breaks", () => {
    expect(readLogicModel(example.replaceAll("\n", "\r\n"))).toEqual(readLogicModel(example));
  });
});
