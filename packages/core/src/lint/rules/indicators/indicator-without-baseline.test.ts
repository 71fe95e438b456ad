import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorWithoutBaseline } from "./indicator-without-baseline.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(indicatorWithoutBaseline, {
  valid: {
    "both values": indicator('{ "baseline": { "value": 0 }, "target": { "value": 120 } }'),
    "a baseline as text": indicator('{ "baseline": { "value": "未実施" }, "target": { "value": "実施" } }'),
    "a reason for the baseline": indicator(
      '{ "baseline": { "pending": { "state": "underReview" } }, "target": { "value": 120 } }',
    ),
    "a reason for the whole indicator": indicator(
      '{ "pending": { "state": "underReview" }, "target": { "value": 120 } }',
    ),
    "neither value, reported by another rule": indicator('{ "target": { "period": "2026" } }'),
    "without text": indicator('{ "target": { "value": 120 } }', ""),
  },
  invalid: {
    "a target, as text or a number": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 協定を結んだ市町村 { "target": { "value": "全市町村" } }
        指標: 在宅看取り数（年間） { "target": { "value": 0 }, "baseline": { "period": "2023" } }
      `,
      [
        { node: "i1", field: "baseline", params: { text: "協定を結んだ市町村" } },
        { node: "i2", field: "baseline", params: { text: "在宅看取り数（年間）" } },
      ],
    ],
    "actual values without a baseline": [
      indicator('{ "target": { "value": 120 }, "actuals": [{ "value": 80 }], "baseline": { "value": "　" } }'),
      [{ node: "i1" }],
    ],
  },
});
