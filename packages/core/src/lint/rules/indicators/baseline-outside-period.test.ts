import { testRule } from "../../../testing/rule-cases.ts";
import { baselineOutsidePeriod } from "./baseline-outside-period.ts";

/** An indicator with these fields, in a plan for the fiscal years 2024 to 2026. */
const indicator = (fields: string, text = "訪問診療を受けた患者数", period = '{ "start": "2024", "end": "2026" }') => `
  { "period": ${period} }
  目指す姿: 住み慣れた地域で暮らせる
    指標: ${text} ${fields}
`;

testRule(baselineOutsidePeriod, {
  valid: {
    "before the plan": indicator(
      '{ "baseline": { "value": 80, "period": "2022" }, "target": { "value": 9, "period": "2026" } }',
    ),
    "in the plan, before the target": indicator(
      '{ "baseline": { "value": 80, "period": "令和7年度" }, "target": { "value": 120, "period": "2026" } }',
    ),
    "in the first month of the target's year": indicator(
      '{ "baseline": { "value": 80, "period": "2026-04" }, "target": { "value": 120, "period": "R8" } }',
    ),
    "six years before the plan": indicator('{ "baseline": { "value": 80, "period": "2018" } }'),
    "5年生存率, which is about those diagnosed five years before": indicator(
      '{ "baseline": { "value": 66.1, "period": "2015" } }',
      "5年生存率（全部位）",
    ),
    "times that can't be parsed": indicator(
      '{ "baseline": { "value": 80, "period": "前回調査時" }, "target": { "value": 120, "period": "計画終了時" } }',
    ),
    "no time": indicator('{ "baseline": { "value": 80 } }'),
    "no period of the plan": indicator('{ "baseline": { "value": 80, "period": "1990" } }', undefined, "{}"),
    "no value": indicator('{ "baseline": { "pending": { "state": "underReview" }, "period": "2030" } }'),
    "still being written": indicator(
      '{ "pending": { "state": "underReview" }, "baseline": { "value": 8, "period": "2030" } }',
    ),
  },
  invalid: {
    "after the plan": [
      indicator('{ "baseline": { "value": 80, "period": "２０２７－０４" } }'),
      [
        {
          node: "i1",
          field: "baseline",
          params: { text: "訪問診療を受けた患者数", period: "２０２７－０４", years: 6 },
        },
      ],
    ],
    "at the time of the target, even if that has no value yet": [
      indicator(
        '{ "baseline": { "value": 80, "period": "令和8年度" }, "target": { "pending": { "state": "underReview" }, "period": "2026" } }',
      ),
      [{ node: "i1", params: { period: "令和8年度" } }],
    ],
    "later than the target, without a period of the plan": [
      indicator(
        '{ "baseline": { "value": "約80", "period": "2025" }, "target": { "value": 120, "period": "2024-10" } }',
        undefined,
        "{}",
      ),
      [{ node: "i1" }],
    ],
    "more than six years before the plan": [
      indicator('{ "baseline": { "value": 80, "period": "平成29年度" } }'),
      [{ node: "i1" }],
    ],
  },
});
