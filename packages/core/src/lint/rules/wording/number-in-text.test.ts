import { describe, expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { numberMark } from "../../../text/number-mark.ts";
import { numberInText } from "./number-in-text.ts";

testRule(numberInText, {
  valid: {
    "numbers that count": `
      目指す姿: 75歳以上の市民が安心して暮らせる
        アウトカム: 24時間、必要な支援を受けられる
          指標: 20歳以上の者の喫煙率
          指標: 5年生存率（全部位）
          施策: 24時間薬剤調整体制の構築
    `,
    "a code has a field of its own": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる { "code": "(1)" }
          施策: 研修・啓発の実施 { "code": "①" }
    `,
    "nothing but a number, or still being written": `
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

it.each([
  ["1 研修の実施", "1", "1", "研修の実施"],
  ["１　人材の育成", "１", "1", "人材の育成"],
  ["  2) 窓口の設置", "2)", "2", "窓口の設置"],
  ["３）窓口の設置", "３）", "3", "窓口の設置"],
  ["1、在宅医療の推進", "1、", "1", "在宅医療の推進"],
  ["1-2 在宅医療の推進", "1-2", "1-2", "在宅医療の推進"],
  ["(12)窓口の設置", "(12)", "(12)", "窓口の設置"],
  ["（ア）窓口の設置", "（ア）", "（ア）", "窓口の設置"],
  ["（３） 窓口の設置", "（３）", "（3）", "窓口の設置"],
  ["⑴窓口の設置", "⑴", "⑴", "窓口の設置"],
  ["⑫ 窓口の設置", "⑫", "⑫", "窓口の設置"],
  ["第1 在宅医療の推進", "第1", "第1", "在宅医療の推進"],
  ["第２章　在宅医療の推進", "第２章", "第2章", "在宅医療の推進"],
  ["第一　在宅医療の推進", "第一", "第一", "在宅医療の推進"],
  ["ア 窓口の設置", "ア", "ア", "窓口の設置"],
  ["ｲ．窓口の設置", "ｲ．", "ｲ", "窓口の設置"],
  ["Ⅱ 窓口の設置", "Ⅱ", "Ⅱ", "窓口の設置"],
  ["・窓口の設置", "・", undefined, "窓口の設置"],
  ["● 窓口の設置", "●", undefined, "窓口の設置"],
  ["○地域の見守り", "○", undefined, "地域の見守り"],
  ["- 窓口の設置", "-", undefined, "窓口の設置"],
])("%s begins with %s", (text, mark, code, rest) => expect(numberMark(text)).toEqual({ mark, code, rest }));

it.each([
  "24時間薬剤調整体制の構築",
  "24 時間対応の訪問看護",
  "75歳未満年齢調整死亡率",
  "5 年生存率",
  "2つの病院の連携",
  "2 次医療圏ごとの協議",
  "1人暮らしの高齢者の見守り",
  "1 人暮らしの高齢者の見守り",
  "3歳児健診",
  "1.5倍の増加",
  "1：1の面談",
  "2、3次救急の連携",
  "2・3次救急の連携",
  "1～3月の受診者数",
  "10:30の巡回",
  "2024年度の研修",
  "100 床以上の病院",
  "5 大がんの検診",
  "1 ＡＣＰの普及",
  "３　歳児の健診",
  "①と②の事業の連携",
  "(1)の事業の周知",
  "第9期介護保険事業計画",
  "第9 期介護保険事業計画",
  "第1号被保険者への周知",
  "第三者による評価",
  "第2層協議体",
  "ア、イ、ウの連携",
  "アウトリーチの実施",
  "ア行の索引",
  "医療・介護の連携",
  "(再)研修の実施",
  "（仮）研修の実施",
  "○○病院との連携",
  "〇人以上の参加",
  "○か所の設置",
  "○×クイズによる啓発",
  "☆重点",
  "※医師会に要相談",
  "-10%の削減",
  "2 nurses for each district",
  "A new service",
  "1",
  "・",
  "(1)",
  "",
])("silent: %s", (text) => expect(numberMark(text)).toBeUndefined());

it("is fast on long texts", () => {
  for (const text of [" ", "1", "1-", "・", "(", "1 ", "ア、"])
    expect(() => numberMark(`${text.repeat(100_000 / text.length - 1)}a`)).not.toThrow();
});
