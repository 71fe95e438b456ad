import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorWithoutDirection } from "./indicator-without-direction.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(indicatorWithoutDirection, {
  valid: {
    "a direction": indicator('{ "direction": "increase", "baseline": { "value": 80 }, "target": { "value": 120 } }'),
    "to be maintained": indicator(
      '{ "direction": "maintain", "baseline": { "value": 100 }, "target": { "value": 100 } }',
    ),
    "a target that isn't a number": indicator('{ "baseline": { "value": 80 }, "target": { "value": "増加" } }'),
    "no baseline": indicator('{ "target": { "value": 120 } }'),
    "values that can't be compared": indicator(
      '{ "baseline": { "value": 28 }, "target": { "pending": { "state": "notApplicable", "reason": "多寡を問わない" } } }',
    ),
    "without text": indicator('{ "baseline": { "value": 80 }, "target": { "value": 120 } }', ""),
  },
  invalid: {
    "two numbers that differ": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "baseline": { "value": 80 }, "target": { "value": 120 } }
        指標: 喫煙率 { "unit": "%", "baseline": { "value": 15.4 }, "target": { "value": 12 } }
      `,
      [
        {
          node: "i1",
          field: "direction",
          params: { text: "訪問診療を受けた患者数", baseline: 80, target: 120 },
          fixes: [{ id: "set-direction", operation: { set: { direction: "increase" } } }],
        },
        { node: "i2", fixes: [{ operation: { set: { direction: "decrease" } } }] },
      ],
    ],
    "two equal numbers, to be maintained": [
      indicator('{ "baseline": { "value": 100 }, "target": { "value": 100 } }'),
      [{ node: "i1", fixes: [{ id: "set-direction", operation: { set: { direction: "maintain" } } }] }],
    ],
  },
});
