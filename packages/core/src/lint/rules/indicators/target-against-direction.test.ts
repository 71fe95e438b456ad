import { testRule } from "../../../testing/rule-cases.ts";
import { targetAgainstDirection } from "./target-against-direction.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(targetAgainstDirection, {
  valid: {
    "a target in the direction": indicator(
      '{ "direction": "increase", "baseline": { "value": 80 }, "target": { "value": 120 } }',
    ),
    "a decrease below zero": indicator(
      '{ "direction": "decrease", "baseline": { "value": 0.5 }, "target": { "value": -1 } }',
    ),
    "to be maintained, at another level": indicator(
      '{ "direction": "maintain", "baseline": { "value": 2.1 }, "target": { "value": 3 } }',
    ),
    "an increase that has been reached": indicator(
      '{ "direction": "increase", "baseline": { "value": 100 }, "target": { "value": 100 } }',
    ),
    "a target as text": indicator(
      '{ "direction": "decrease", "baseline": { "value": 10 }, "target": { "value": "20以下" } }',
    ),
    "no direction, reported by another rule": indicator('{ "baseline": { "value": 9 }, "target": { "value": 5 } }'),
    "still being written": indicator(
      '{ "pending": { "state": "underReview" }, "direction": "increase", "baseline": { "value": 9 }, "target": { "value": 5 } }',
    ),
  },
  invalid: {
    "an increase to a lower value": [
      indicator('{ "direction": "increase", "baseline": { "value": 120 }, "target": { "value": 80 } }'),
      [
        {
          node: "i1",
          field: "direction",
          params: { text: "訪問診療を受けた患者数", baseline: 120, target: 80 },
          fixes: [{ id: "reverse-direction", operation: { set: { direction: "decrease" } } }],
        },
      ],
    ],
    "a decrease to a slightly higher value": [
      indicator(
        '{ "direction": "decrease", "baseline": { "value": 10.1 }, "target": { "value": 10.2 } }',
        "喫煙率（％）",
      ),
      [
        {
          node: "i1",
          params: { text: "喫煙率（％）", baseline: 10.1, target: 10.2 },
          fixes: [{ operation: { set: { direction: "increase" } } }],
        },
      ],
    ],
  },
});
