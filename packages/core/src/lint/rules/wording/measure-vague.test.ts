import { testRule } from "../../../testing/rule-cases.ts";
import { measureVague } from "./measure-vague.ts";

testRule(measureVague, {
  valid: {
    "what is done": `
      目指す姿: 連携強化
        アウトカム: 連携強化
          施策: 多職種が参画する研修の実施
          施策: 医師会との連携の強化
          施策: 研修
          Measure: Raise awareness of the quitline
          Measure: Strengthen referral from clinics
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 連携強化 { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "a verb without an object": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 連携強化
          施策: ・普及啓発の推進。
          施策: 必要に応じて検討する
          Measure: Raise awareness
          Measure: Work with partners.
          Measure: Build capacity
      `,
      [
        { node: "m1", field: "text", params: { text: "連携強化" } },
        { node: "m2" },
        { node: "m3" },
        { node: "m4" },
        { node: "m5" },
        { node: "m6" },
      ],
    ],
  },
});
