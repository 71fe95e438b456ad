import { testRule } from "../../../testing/rule-cases.ts";
import { leadUnclear } from "./lead-unclear.ts";

testRule(leadUnclear, {
  valid: {
    "someone, or no one yet": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 窓口の明確化 { "lead": "健康づくり課" }
          施策: 研修の実施 { "lead": "高齢者福祉課、関係課" }
          施策: 講座の開催 { "lead": " " }
          施策: 見守り { "lead": "機関病院" }
    `,
  },
  invalid: {
    "anyone, once": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 窓口の明確化 { "lead": "関係部局" }
          施策 m2: 研修の実施 { "lead": "庁内各課" }
          施策 m3: 講座の開催 { "lead": "関係課・関係機関等" }
          Measure m4: Training { "lead": "Relevant departments" }
        アウトカム: 相談できる
          施策 → m1:
      `,
      [
        { node: "m1", field: "lead", params: { text: "窓口の明確化", lead: "関係部局" } },
        { node: "m2" },
        { node: "m3" },
        { node: "m4" },
      ],
    ],
  },
});
