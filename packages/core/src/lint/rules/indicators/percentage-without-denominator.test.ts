import { testRule } from "../../../testing/rule-cases.ts";
import { percentageWithoutDenominator } from "./percentage-without-denominator.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(percentageWithoutDenominator, {
  valid: {
    "a denominator": indicator('{ "unit": "%", "denominator": "65歳以上人口", "baseline": { "value": 20 } }'),
    "no number yet": indicator(
      '{ "unit": "%", "target": { "pending": { "state": "underReview" } } }',
      "自分らしい生活を送れていると感じる家族の割合",
    ),
    "not a percentage": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "unit": "人", "baseline": { "value": 80 } }
        指標: 医療の総合的な評価（平均点） { "unit": "点", "baseline": { "value": 7.8 } }
        指標: 受診率の向上に取り組む市町村数 { "unit": "市町村", "baseline": { "value": 7 } }
    `,
    "the text names the whole": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 死亡者のうち自宅で亡くなった人の割合 { "unit": "%", "baseline": { "value": 15 } }
        指標: 全病床に占める療養病床の割合 { "unit": "％", "baseline": { "value": 15 } }
        指標: 満足している人の割合（分母：回答者） { "unit": "％", "baseline": { "value": 15 } }
    `,
    "the text names whose share it is": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 自分らしく暮らせていると感じる市民の割合 { "unit": "%", "baseline": { "value": 61.2 } }
        指標: 望んだ場所で最期を過ごせた患者の割合※遺族調査 { "baseline": { "value": 46.9 } }
        指標: 研修に参加した事業所の割合（％） { "baseline": { "value": 46.9 } }
        Indicator: Percentage of clients who are satisfied with the service { "unit": "%", "baseline": { "value": 46.9 } }
        Indicator: % of households with access to clean water { "unit": "%", "baseline": { "value": 46.9 } }
        Indicator: Proportion of births attended by skilled staff { "unit": "percent", "baseline": { "value": 46.9 } }
    `,
    "rates with a fixed definition": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 高齢化率 { "unit": "%", "baseline": { "value": 30.1 } }
        指標: 合計特殊出生率 { "baseline": { "value": 1.3 } }
        指標: 75歳未満年齢調整死亡率（全部位） { "unit": "人", "baseline": { "value": 68.9 } }
        指標: 乳児死亡率 { "unit": "人口千対", "baseline": { "value": 1.8 } }
        指標: 給付費の前年度比 { "unit": "%", "baseline": { "value": 103 } }
    `,
  },
  invalid: {
    "by the unit": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 相談窓口を知っている人 { "unit": "％", "baseline": { "value": 40 } }
        指標: 相談窓口を知っている人 { "unit": " パーセント", "actuals": [{ "value": 40 }] }
        指標: 相談窓口を知っている人 { "unit": "割", "target": { "value": 8 }, "denominator": " " }
      `,
      [
        { node: "i1", field: "denominator", params: { text: "相談窓口を知っている人" } },
        { node: "i2" },
        { node: "i3" },
      ],
    ],
    "by the end of the text": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: がん検診受診率（胃がん） { "baseline": { "value": 43.1 } }
        指標: 相談窓口を知っている人の割合※調査 { "baseline": { "value": 46.9 } }
        Indicator: Vaccination rate { "unit": "%", "baseline": { "value": 46.9 } }
      `,
      [{ node: "i1" }, { node: "i2" }, { node: "i3" }],
    ],
  },
});
