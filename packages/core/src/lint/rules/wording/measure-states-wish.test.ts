import { testRule } from "../../../testing/rule-cases.ts";
import { measureStatesWish } from "./measure-states-wish.ts";

testRule(measureStatesWish, {
  valid: {
    activities: `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 多職種が参画する研修の実施
          施策: いつでも相談できる体制を整える
          施策: 必要な相談や協議ができる雰囲気づくり
    `,
    "outcomes and indicators": `
      目指す姿: 安心して暮らすことができる
        アウトカム: 支援を受けられる人が増える
          指標: 相談できると感じる者の割合が増える
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 相談できる { "pending": { "state": "underReview", "reason": "文言を検討中" } }
          施策: （仮）
    `,
  },
  invalid: {
    "states, with other text around them": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策 m1: ① いつでも相談できる。（新規）
          施策: 研修の実施
        アウトカム: 必要な医療を受けられる
          施策 → m1:
          施策 → m2: 看取りを理解する住民が増える
      `,
      [
        { node: "m1", field: "text", params: { ending: "できる" } },
        { node: "m2", parent: "o2", params: { text: "看取りを理解する住民が増える", ending: "増える" } },
      ],
    ],
    "a wish": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 在宅医療の充実を目指す
      `,
      [{ node: "m1", params: { ending: "を目指す" } }],
    ],
  },
});
