import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorWithoutTarget } from "./indicator-without-target.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(indicatorWithoutTarget, {
  valid: {
    "both values": indicator('{ "baseline": { "value": 80 }, "target": { "value": 0 } }'),
    "a target as text": indicator('{ "baseline": { "value": 80 }, "target": { "value": "現状維持" } }'),
    "a reason for the target": indicator(
      '{ "baseline": { "value": 28 }, "target": { "pending": { "state": "notApplicable", "reason": "多寡を問わない" } } }',
    ),
    "a reason for the whole indicator": indicator(
      '{ "pending": { "state": "underReview" }, "baseline": { "value": 80 } }',
    ),
    "neither value, reported by another rule": indicator('{ "actuals": [{ "value": 80 }] }'),
    "without text": indicator('{ "baseline": { "value": 80 } }', " "),
  },
  invalid: {
    "only a baseline": [
      indicator('{ "baseline": { "value": 80, "period": "2023" }, "target": { "period": "2026" } }'),
      [{ node: "i1", field: "target", params: { text: "訪問診療を受けた患者数" } }],
    ],
    "an actual value, and a reason for the baseline": [
      indicator('{ "baseline": { "pending": { "state": "underReview" } }, "actuals": [{ "value": 80 }] }'),
      [{ node: "i1" }],
    ],
    "once, at its first place": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 訪問診療を受けられる
          指標: 訪問診療を受けた患者数 { "baseline": { "value": "約80" }, "target": { "value": "" } }
        アウトカム: 自宅で過ごせる
          指標 → i1: 訪問診療の患者数
      `,
      [{ node: "i1", params: { text: "訪問診療を受けた患者数" } }],
    ],
  },
});
