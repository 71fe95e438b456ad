import { testRule } from "../../../testing/rule-cases.ts";
import { valueUnreadable } from "./value-unreadable.ts";

testRule(valueUnreadable, {
  valid: {
    "numbers, words without any, and blanks": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り率 { "baseline": { "value": 12.5 }, "target": { "value": "増加" } }
        指標: 協議会の設置 { "baseline": { "value": "現状を維持（3.0%以下）" }, "target": { "value": "全24市町村" }, "actuals": [{ "value": "" }] }
        指標: 相談件数 { "target": { "pending": { "state": "underReview" } } }
    `,
    "still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 相談件数 { "pending": { "state": "unset" }, "target": { "value": "10%減少" } }
    `,
  },
  invalid: {
    "numbers in texts": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 健診受診率 { "baseline": { "value": "70%" }, "target": { "value": "95％以上" } }
        指標: 健康寿命 { "baseline": { "value": "男 73.6 女 77.7" } }
        指標: 人口の増減 { "target": { "value": "10%減少" }, "actuals": [{ "value": 3 }, { "value": "△１，２００" }] }
      `,
      [
        { node: "i1", subject: "baseline", field: "baseline", params: { text: "健診受診率", value: "70%" } },
        { node: "i1", subject: "target", field: "target" },
        { node: "i2" },
        { node: "i3", subject: "target" },
        { node: "i3", subject: "actuals 1", field: "actuals", params: { value: "△１，２００" } },
      ],
    ],
  },
});
