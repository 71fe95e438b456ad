import { testRule } from "../../../testing/rule-cases.ts";
import { periodUnreadable } from "./period-unreadable.ts";

testRule(periodUnreadable, {
  valid: {
    "years, months and days, or none": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り率 { "baseline": { "value": 12, "period": "令和５年度" }, "target": { "value": 15, "period": "R8" } }
        指標: 相談件数 { "baseline": { "value": 12, "period": "2024-04" }, "actuals": [{ "value": 15, "period": "2024-10-01" }] }
        指標: 協議会の開催回数 { "baseline": { "value": 12, "period": " " }, "target": { "value": 15 } }
    `,
  },
  invalid: {
    "other words": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り率 { "baseline": { "value": 12, "period": "2021~2026年度平均" }, "target": { "value": 15, "period": "計画最終年" } }
        指標: 相談件数 { "actuals": [{ "value": 9, "period": "2023" }, { "value": 15, "period": "2024-13" }] }
      `,
      [
        { node: "i1", subject: "baseline", field: "baseline", params: { period: "2021~2026年度平均" } },
        { node: "i1", subject: "target", field: "target" },
        { node: "i2", subject: "actuals 1", field: "actuals" },
      ],
    ],
  },
});
