import { expect, it } from "vitest";
import { serializeLogicModel } from "../format/serialize.ts";
import { modelText } from "./model-text.ts";

it("reads an outline into a model", () => {
  const model = modelText(`
    { "profile": "home-care", "title": "例" }
    目指す姿: 住み慣れた地域で暮らせる
      アウトカム: 入退院支援を受けられる { "scenes": ["admissionDischarge"] }
        指標: 退院した人の数 { "unit": "人" }
        施策 m1: 窓口の明確化
      アウトカム x:
        施策 → m1: ここでの文言 { "note": "ここだけ" }
    未配置:
      施策 m9: 決まっていないもの
        指標: 件数
  `);
  expect(JSON.parse(serializeLogicModel(model))).toEqual({
    format: "logic-model",
    version: 1,
    title: "例",
    profile: "home-care",
    vision: {
      id: "v",
      text: "住み慣れた地域で暮らせる",
      outcomes: [
        {
          id: "o1",
          text: "入退院支援を受けられる",
          scenes: ["admissionDischarge"],
          indicators: [{ id: "i1", text: "退院した人の数", unit: "人" }],
          measures: [{ id: "m1", text: "窓口の明確化" }],
        },
        { id: "x", text: "", measures: [{ reuse: "m1", text: "ここでの文言", note: "ここだけ" }] },
      ],
    },
    unplaced: [{ kind: "measure", id: "m9", text: "決まっていないもの", indicators: [{ id: "i2", text: "件数" }] }],
  });
});

it("refuses text that isn't an outline", () => {
  expect(() => modelText("目指す姿 住み慣れた地域")).toThrow("not a line");
  expect(() => modelText("目指す姿: 暮らせる\n  施策 → m1:")).toThrow("dangling-reuse");
});
