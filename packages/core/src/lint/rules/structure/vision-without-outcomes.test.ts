import { testRule } from "../../../testing/rule-cases.ts";
import { visionWithoutOutcomes } from "./vision-without-outcomes.ts";

testRule(visionWithoutOutcomes, {
  valid: {
    "an outcome below it": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
    `,
    "an outcome without wording is told of elsewhere": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
    `,
    "a vision not written yet": "目指す姿:",
    "a vision under review": `目指す姿: 案を協議体に諮る { "pending": { "state": "underReview" } }`,
  },
  invalid: {
    "a vision alone": [
      "目指す姿: 住み慣れた地域で暮らせる",
      [{ node: "v", field: "outcomes", params: { text: "住み慣れた地域で暮らせる" } }],
    ],
    "measures and indicators do not say what changes": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          指標: 在宅看取り数
          施策: 窓口の明確化
      `,
      [{ node: "v" }],
    ],
    "nor does an outcome that stands nowhere": [
      `
        目指す姿: 住み慣れた地域で暮らせる
        未配置:
          アウトカム: 入退院支援を受けられる
      `,
      [{ node: "v" }],
    ],
  },
});
