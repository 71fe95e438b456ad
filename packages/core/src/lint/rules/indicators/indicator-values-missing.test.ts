import { expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { indicatorValuesMissing } from "./indicator-values-missing.ts";

testRule(indicatorValuesMissing, {
  valid: {
    "one of the two, as a number or text": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "baseline": { "value": 0 } }
        指標: 協定を結んだ市町村 { "target": { "value": "全市町村" } }
    `,
    "a reason, for one value or for the indicator": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "target": { "pending": { "state": "underReview" } } }
        指標: 在宅看取り数 { "baseline": { "pending": { "state": "unset", "reason": "調査がない" } } }
        指標: 施設看取り数 { "pending": { "state": "notApplicable" } }
    `,
    "without text, or unplaced": `
      目指す姿: 住み慣れた地域で暮らせる
        指標:
      未配置:
        指標: 在宅看取り数
    `,
  },
  invalid: {
    "no values, also if the indicator is reused": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 訪問診療を受けられる
          指標: 京あんしんネットで連携された患者数(登録者数)
          施策: 連携
            指標 → i1:
      `,
      [
        {
          node: "i1",
          field: "baseline",
          params: { text: "京あんしんネットで連携された患者数(登録者数)" },
          fixes: [{ id: "mark-under-review" }],
        },
      ],
    ],
    "only a time, a note or an actual value": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り数 { "target": { "period": "2026" }, "baseline": { "value": " ", "note": "照会中" } }
        指標: 施設看取り数 { "actuals": [{ "value": 12, "period": "2024" }] }
      `,
      [{ node: "i1" }, { node: "i2" }],
    ],
    "in a final model, without a fix": [
      `
      { "status": "final" }
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り数
      `,
      [{ node: "i1", fixes: [] }],
    ],
  },
});

it("records both values as under review, and keeps their other fields", () => {
  const [finding] = found(
    indicatorValuesMissing,
    `
    目指す姿: 住み慣れた地域で暮らせる
      指標: 在宅看取り数 { "target": { "period": "2026" } }
    `,
  );
  const pending = { state: "underReview" };
  expect(finding?.fixes?.[0]?.operation).toEqual({
    type: "edit",
    target: "node",
    node: "i1",
    set: { baseline: { pending }, target: { period: "2026", pending } },
  });
});
