import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorWithoutSource } from "./indicator-without-source.ts";

/** An indicator with these fields, alone on an outcome. */
const indicator = (fields: string, text = "訪問診療を受けた患者数") => `
  目指す姿: 住み慣れた地域で暮らせる
    アウトカム: 訪問診療を受けられる
      指標: ${text} ${fields}
`;

testRule(indicatorWithoutSource, {
  valid: {
    "a source of the indicator": indicator(
      '{ "baseline": { "value": 80 }, "source": { "title": "国保データベース" } }',
    ),
    "a source of each measured value": indicator(
      `{ "baseline": { "value": 80, "source": { "title": "市独自調査" } }, "target": { "value": 120 },
         "actuals": [{ "value": 90, "source": { "title": "", "url": "https://example.jp/" } }] }`.replace(/\s+/g, " "),
    ),
    "text, which isn't measured": indicator('{ "baseline": { "value": "未実施" }, "target": { "value": "実施" } }'),
    "no value": indicator('{ "target": { "pending": { "state": "underReview" }, "period": "2028" } }'),
    "still being written": indicator('{ "pending": { "state": "underReview" }, "baseline": { "value": 80 } }'),
    "without text": indicator('{ "baseline": { "value": 80 } }', ""),
  },
  invalid: {
    "a number": [
      indicator('{ "baseline": { "value": 80, "note": "速報値" }, "source": { "title": " " } }'),
      [{ node: "i1", field: "source", params: { text: "訪問診療を受けた患者数" } }],
    ],
    "one of the actual values": [
      indicator('{ "baseline": { "value": 80, "source": { "title": "市独自調査" } }, "actuals": [{ "value": 90 }] }'),
      [{ node: "i1" }],
    ],
    "a target, without a way to measure it": [
      indicator('{ "baseline": { "pending": { "state": "underReview" } }, "target": { "value": 120 } }'),
      [{ node: "i1" }],
    ],
  },
});
