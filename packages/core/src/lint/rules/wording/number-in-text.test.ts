import { describe, expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { numberInText } from "./number-in-text.ts";

testRule(numberInText, {
  valid: {
    "numbers that are part of the text": `
      目指す姿: 75歳以上の市民が安心して暮らせる
        アウトカム: 24時間、必要な支援を受けられる
          指標: 20歳以上の者の喫煙率
          指標: 5年生存率（全部位）
          施策: 24時間薬剤調整体制の構築
    `,
    "a code in its own field": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる { "code": "(1)" }
          施策: 研修・啓発の実施 { "code": "①" }
    `,
    "only a number, or still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: ①
          施策: 1. 研修 { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "numbers and bullets of every kind of node": [
      `
      目指す姿: ■ 住み慣れた地域で暮らせる
        アウトカム: １．必要な支援を受けられる
          指標: ・相談した人の数
          施策: (1) 相談窓口の設置
        アウトカム: 望む最期を迎えられる
          施策 → m1: ○相談窓口の周知
      `,
      [
        { node: "v", field: "text", params: { text: "■ 住み慣れた地域で暮らせる", mark: "■" } },
        { node: "o1", params: { mark: "１．" } },
        { node: "i1", params: { mark: "・" } },
        { node: "m1", params: { mark: "(1)" } },
        { node: "m1", parent: "o2", params: { mark: "○" } },
      ],
    ],
    "each node once": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: ① 研修の実施
        アウトカム: 望む最期を迎えられる
          施策 → m1:
      `,
      [{ node: "m1" }],
    ],
  },
});

describe("the fix", () => {
  const fixOf = (line: string, more = "") =>
    found(numberInText, `目指す姿: 暮らせる\n  アウトカム: 支援を受けられる\n    施策: ${line}\n${more}`)[0]?.fixes;

  it("moves the number to the code", () => {
    expect(fixOf("１．研修の実施")).toEqual([
      {
        id: "strip-number",
        operation: { type: "edit", target: "node", node: "m1", set: { text: "研修の実施", code: "1" } },
      },
    ]);
    expect(fixOf("(1) 研修の実施")?.[0]?.operation).toMatchObject({ set: { code: "(1)" } });
    expect(fixOf("ア　研修の実施")?.[0]?.operation).toMatchObject({ set: { text: "研修の実施", code: "ア" } });
  });

  it("removes a number that is the code already, and a bullet", () => {
    expect(fixOf('① 研修の実施 { "code": "①" }')?.[0]?.operation).toMatchObject({ set: { text: "研修の実施" } });
    expect(fixOf('・研修の実施 { "code": "7" }')?.[0]?.operation).toEqual({
      type: "edit",
      target: "node",
      node: "m1",
      set: { text: "研修の実施" },
    });
  });

  it("is not offered if a number would be lost or the code is taken", () => {
    expect(fixOf('1. 研修の実施 { "code": "A" }')).toEqual([]);
    expect(fixOf("1. 研修の実施", '    施策: 窓口の設置 { "code": "１" }')).toEqual([]);
  });

  it("is not offered if it would change other findings", () => {
    expect(fixOf("1. 研修の実施", "    施策: 研修の実施")).toEqual([]);
    expect(fixOf("1. 研修の実施", "  アウトカム: 暮らせる\n    施策 → m1: 研修を実施する")).toEqual([]);
    expect(fixOf("1. (1) 研修の実施")).toEqual([]);
    expect(fixOf("１． 24時間の相談")).toHaveLength(1);
    expect(fixOf("１２． 24時間の相談")).toEqual([]);
    expect(fixOf("①未定")).toEqual([]);
    expect(fixOf("1. (再)研修の実施")).toEqual([]);
  });
});
