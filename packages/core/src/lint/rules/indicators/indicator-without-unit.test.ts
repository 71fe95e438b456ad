import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorWithoutUnit } from "./indicator-without-unit.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(indicatorWithoutUnit, {
  valid: {
    "a unit": indicator('{ "unit": "人", "baseline": { "value": 80 } }'),
    "a unit in brackets": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数（人） { "baseline": { "value": 80 } }
        指標: 在宅看取りの割合［％］ { "baseline": { "value": 12.5 } }
        指標: 相談件数(単位：件) { "target": { "value": 300 } }
        指標: 参加者数（延べ人数） { "target": { "value": 300 } }
        指標: 会議の開催（回/年） { "target": { "value": 4 } }
        指標: 受けた医療の評価（10点満点の平均点） { "target": { "value": 8.5 } }
    `,
    "figures that have no unit": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 合計特殊出生率 { "baseline": { "value": 1.31 } }
        指標: 財政力指数（3か年平均） { "baseline": { "value": 0.52 } }
        指標: 標準化死亡比(SMR) { "target": { "value": 95 } }
        指標: 有効求人倍率 { "target": { "value": 1.2 } }
        Indicator: Human Development Index { "baseline": { "value": 0.7 } }
        Indicator: Ratio of nurses to doctors { "baseline": { "value": 4 } }
        Indicator: Percentage of clients who are satisfied { "baseline": { "value": 46.9 } }
        Indicator: Number of deaths { "baseline": { "value": 12 } }
    `,
    "no numbers": indicator('{ "baseline": { "value": "80人" }, "target": { "value": "増加" } }'),
    "no values": indicator(""),
    "without text": indicator('{ "baseline": { "value": 80 } }', ""),
    "still being written": indicator('{ "pending": { "state": "underReview" }, "baseline": { "value": 80 } }'),
  },
  invalid: {
    "a number": [
      indicator('{ "baseline": { "value": 0 }, "unit": "　" }'),
      [{ node: "i1", field: "unit", params: { text: "訪問診療を受けた患者数" } }],
    ],
    "an actual value": [indicator('{ "target": { "value": "増加" }, "actuals": [{ "value": 80 }] }'), [{ node: "i1" }]],
    "a length and a comparison, which don't say what is counted": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: がん検診受診率の比較 { "target": { "value": 300 } }
        Indicator: Length of stay { "target": { "value": 12 } }
      `,
      [{ node: "i1" }, { node: "i2" }],
    ],
    "brackets around something else": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 年齢調整罹患率（胃がん） { "target": { "value": 33 } }
        指標: ピア・サポーター数（累計） { "target": { "value": 120 } }
        指標: 京あんしんネットで連携された患者数(登録者数) { "target": { "value": 300 } }
      `,
      [{ node: "i1" }, { node: "i2" }, { node: "i3" }],
    ],
  },
});
