import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeStatesActivity } from "./outcome-states-activity.ts";

testRule(outcomeStatesActivity, {
  valid: {
    "states and changes": `
      目指す姿: 健康寿命の延伸
        アウトカム: 退院後も、必要な支援を受けることができる
        アウトカム: 在宅医療が充実している
    `,
    "measures and indicators": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          指標: 研修会の開催
          施策: 多職種が参画する研修の実施
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 研修の実施 { "pending": { "state": "unset" } }
        アウトカム: ※
    `,
  },
  invalid: {
    "activities, with other text around them": [
      `
      目指す姿: 地域包括ケアシステムの構築
        アウトカム: １．在宅医療・介護連携の推進。（重点）
          施策: 研修の実施
        アウトカム o2: 必要な支援を受けられる
          アウトカム → o1: 連携を図る ※医師会に要相談
      `,
      [
        { node: "v", field: "text", params: { text: "地域包括ケアシステムの構築", ending: "の構築" } },
        { node: "o1", params: { ending: "の推進" } },
        { node: "o1", parent: "o2", params: { ending: "を図る" } },
      ],
    ],
    verbs: [
      `
      目指す姿: 在宅医療の提供体制を整備する
        アウトカム: 市民への周知に努める
      `,
      [
        { node: "v", params: { ending: "を整備する" } },
        { node: "o1", params: { ending: "に努める" } },
      ],
    ],
  },
});
