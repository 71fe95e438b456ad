import { testRule } from "../../../testing/rule-cases.ts";
import { pendingWithoutReason } from "./pending-without-reason.ts";

testRule(pendingWithoutReason, {
  valid: {
    "a reason": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 自分らしく暮らせる家族の割合 { "baseline": { "pending": { "state": "unset", "reason": "調査がない" } } }
        施策: 相談支援 { "pending": { "state": "notApplicable", "reason": "県が行う" } }
    `,
    "検討中 as the reason": `
      目指す姿: 住み慣れた地域で暮らせる { "pending": { "state": "underReview" } }
        指標: 在宅看取り数 { "target": { "pending": { "state": "underReview" } } }
        施策: { "pending": { "state": "underReview", "reason": "" } }
    `,
    "the indicator's own reason is that of its values": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り数 { "pending": { "state": "unset", "reason": "調査がない" }, "target": { "pending": { "state": "unset" } } }
    `,
    "a value nevertheless": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 在宅看取り数 { "baseline": { "value": 12, "pending": { "state": "unset" } } }
    `,
    "an indicator without text, or a field that isn't used": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: { "baseline": { "pending": { "state": "unset" } } }
      未配置:
        施策: 相談支援 { "pending": { "state": "unset" } }
    `,
  },
  invalid: {
    "both values, and a node": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 相談できる { "pending": { "state": "unset" } }
          指標: 在宅看取り数 { "baseline": { "pending": { "state": "unset", "reason": "　" } }, "target": { "pending": { "state": "notApplicable" } } }
      `,
      [
        { node: "o1", subject: "pending", field: "pending", params: { text: "相談できる" } },
        { node: "i1", subject: "baseline", field: "baseline", params: { text: "在宅看取り数" } },
        { node: "i1", subject: "target", field: "target" },
      ],
    ],
    "a node without text is named by its code, once": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 相談できる
          施策 m1: { "code": "A101", "pending": { "state": "unset" } }
          施策: { "pending": { "state": "notApplicable" } }
        アウトカム: 暮らせる
          施策 → m1:
      `,
      [
        { node: "m1", params: { text: "A101" } },
        { node: "m2", params: { text: "m2" } },
      ],
    ],
  },
});
