import { testRule } from "../../../testing/rule-cases.ts";
import { targetSpanDiffers } from "./target-span-differs.ts";

testRule(targetSpanDiffers, {
  valid: {
    "one year each, or several each": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 移住者数 { "baseline": { "value": 12, "period": "2023" }, "target": { "value": 60, "period": "2028" } }
        指標: 起業件数 { "baseline": { "value": 12, "period": "2023", "note": "5年間の累計" }, "target": { "value": 60, "period": "2024～2028" } }
        指標: 相談件数（累計） { "baseline": { "value": 12, "period": "2023" }, "target": { "value": 60, "note": "累計" } }
        指標: 転入者数 { "target": { "value": 60, "note": "累計" } }
    `,
  },
  invalid: {
    "a total, or the values of several years": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 移住者数 { "baseline": { "value": 12, "period": "令和5年度" }, "target": { "value": 60, "period": "2024～2028" } }
        指標: 起業件数 { "baseline": { "value": 3, "period": "2023" }, "target": { "value": "5年間で30件" } }
        指標: 相談件数 { "baseline": { "value": 3, "period": "2023" }, "target": { "value": 90, "period": "2028", "note": "累計" } }
        Indicator: Jobs created { "baseline": { "value": 3, "period": "2023" }, "target": { "value": 90, "note": "cumulative" } }
      `,
      [
        { node: "i1", field: "target", params: { text: "移住者数", baseline: "令和5年度", target: "2024~2028" } },
        { node: "i2", params: { target: "5年間" } },
        { node: "i3" },
        { node: "i4" },
      ],
    ],
  },
});
