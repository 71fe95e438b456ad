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
    "a direction": indicator('{ "direction": "increase", "target": { "value": 120 } }'),
    "a baseline and a target that show it": indicator('{ "baseline": { "value": 80 }, "target": { "value": 120 } }'),
    "a baseline and a target that show that it is to be maintained": indicator(
      '{ "baseline": { "value": 100 }, "target": { "value": 100 } }',
    ),
    "a target in words": indicator('{ "target": { "value": "増加" } }'),
    "no target": indicator('{ "baseline": { "value": 28 } }'),
    "a target that doesn't apply": indicator(
      '{ "baseline": { "value": 28 }, "target": { "pending": { "state": "notApplicable", "reason": "多寡を問わない" } } }',
    ),
    "a text that says it": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 相談件数の増加（年間） { "target": { "value": 120 } }
        指標: 離職率の低下 { "target": { "value": 12 } }
        Indicator: Reduction in the number of falls { "target": { "value": 12 } }
    `,
    "without text": indicator('{ "target": { "value": 120 } }', ""),
  },
  invalid: {
    "a target alone": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "target": { "value": 120 } }
        指標: 一人当たりの在院日数 { "baseline": { "value": "把握していない" }, "target": { "value": 12 } }
      `,
      [
        { node: "i1", field: "direction", params: { text: "訪問診療を受けた患者数", target: 120 } },
        { node: "i2", params: { target: 12 } },
      ],
    ],
  },
});
