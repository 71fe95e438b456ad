import { testRule } from "../../../testing/rule-cases.ts";
import { visionWithoutOutcomes } from "./vision-without-outcomes.ts";

testRule(visionWithoutOutcomes, {
  valid: {
    "an outcome below it": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
    `,
    "an outcome without text, reported by another rule": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
    `,
    "a vision without text": "目指す姿:",
    "a vision under review": `目指す姿: 案を協議体に諮る { "pending": { "state": "underReview" } }`,
  },
  invalid: {
    "only a vision": [
      "目指す姿: 住み慣れた地域で暮らせる",
      [{ node: "v", field: "outcomes", params: { text: "住み慣れた地域で暮らせる" } }],
    ],
    "only measures and indicators": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          指標: 在宅看取り数
          施策: 窓口の明確化
      `,
      [{ node: "v" }],
    ],
    "an unplaced outcome": [
      `
        目指す姿: 住み慣れた地域で暮らせる
        未配置:
          アウトカム: 入退院支援を受けられる
      `,
      [{ node: "v" }],
    ],
  },
});
