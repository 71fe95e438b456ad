import { testRule } from "../../../testing/rule-cases.ts";
import { leadInText } from "./lead-in-text.ts";

testRule(leadInText, {
  valid: {
    "other notes in brackets, and actors elsewhere": `
      目指す姿: 住み慣れた地域で暮らせる（健康づくり課）
        アウトカム: 支援を受けられる
          施策: 研修の実施（年2回）
          施策: 研修の実施（医師会に要相談）
          施策: 災害時の支援体制の整備（BCPを含む。）
          施策: 窓口（健康づくり課）の周知
          施策: 講座の開催（健康づくり課） { "lead": "健康づくり課" }
          施策: 手引の作成（健康づくり課） { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "at the end": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施（医師会、薬剤師会）
          施策: 窓口の明確化【担当：健康づくり課】
          施策: 見守りネットワークの運営（社協・地域包括支援センター等）
          Measure: Train nurses (Public Health Division)
      `,
      [
        { node: "m1", field: "lead", params: { text: "研修の実施（医師会、薬剤師会）", lead: "医師会、薬剤師会" } },
        { node: "m2", params: { lead: "健康づくり課" } },
        { node: "m3" },
        { node: "m4", params: { lead: "Public Health Division" } },
      ],
    ],
  },
});
