import { testRule } from "../../../testing/rule-cases.ts";
import { missingPeriod } from "./missing-period.ts";

testRule(missingPeriod, {
  valid: {
    "start and end": `
      { "period": { "start": "2024", "end": "2026" } }
      目指す姿: 暮らせる`,
    "the name of the term alone": `
      { "period": { "plan": "第9期介護保険事業計画" } }
      目指す姿: 暮らせる`,
    "only a start": `
      { "period": { "start": "2024-10" } }
      目指す姿: 暮らせる`,
    "text that isn't a date": `
      { "period": { "end": "当面の間" } }
      目指す姿: 暮らせる`,
  },
  invalid: {
    "no period": ["目指す姿: 暮らせる", [{ field: "period" }]],
    "an empty one": [
      `
      { "period": { "start": "", "plan": " " } }
      目指す姿: 暮らせる`,
      [{ field: "period" }],
    ],
    "only a measure has one": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施 { "period": { "start": "2024" } }`,
      [{ field: "period" }],
    ],
  },
});
