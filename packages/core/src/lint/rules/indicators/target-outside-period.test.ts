import { testRule } from "../../../testing/rule-cases.ts";
import { targetOutsidePeriod } from "./target-outside-period.ts";

/** An indicator with these fields, in a plan for the fiscal years 2024 to 2026. */
const indicator = (fields: string, text = "訪問診療を受けた患者数", period = '{ "start": "2024", "end": "2026" }') => `
  { "period": ${period} }
  目指す姿: 住み慣れた地域で暮らせる
    指標: ${text} ${fields}
`;

testRule(targetOutsidePeriod, {
  valid: {
    "in the last year of the plan": indicator('{ "target": { "value": 120, "period": "2026" } }'),
    "on the last day of the plan": indicator('{ "target": { "value": 120, "period": "2027-03-31" } }'),
    "a year partly in the plan": indicator(
      '{ "target": { "value": 120, "period": "令和８年度" } }',
      undefined,
      '{ "start": "2024-10", "end": "2026-12" }',
    ),
    "times that can't be parsed": indicator('{ "target": { "value": 120, "period": "計画終了時" } }'),
    "no period of the plan": indicator('{ "target": { "value": 120, "period": "2040" } }', undefined, "{}"),
    "a period that can't be parsed": indicator(
      '{ "target": { "value": 120, "period": "2040" } }',
      undefined,
      '{ "plan": "第9期介護保険事業計画", "end": "未定" }',
    ),
    "no value yet": indicator('{ "target": { "pending": { "state": "underReview" }, "period": "2040" } }'),
    "without text": indicator('{ "target": { "value": 120, "period": "2040" } }', ""),
  },
  invalid: {
    "after the plan, also as text": [
      indicator('{ "target": { "value": "全市町村", "period": "R9" } }'),
      [{ node: "i1", field: "target", params: { text: "訪問診療を受けた患者数", period: "R9" } }],
    ],
    "the month after the plan": [indicator('{ "target": { "value": 120, "period": "2027-04" } }'), [{ node: "i1" }]],
    "before the plan": [
      indicator('{ "target": { "value": 120, "period": "2023" } }', undefined, '{ "start": "令和6年度" }'),
      [{ node: "i1" }],
    ],
  },
});
