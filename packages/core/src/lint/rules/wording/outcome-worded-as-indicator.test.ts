import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeWordedAsIndicator } from "./outcome-worded-as-indicator.ts";

testRule(outcomeWordedAsIndicator, {
  valid: {
    "changes, also of a figure": `
      目指す姿: 市民の満足度
        アウトカム: 健康寿命の延伸
        アウトカム: 健診を受ける市民が増えている
          指標: 健診受診率
          施策: 受診者数の把握
        Outcome: The number of smokers falls
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 健診受診率 { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    quantities: [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 健診受診率（40～74歳）
        アウトカム: かかりつけ医を持つ人の割合
        Outcome: Percentage of adults who smoke
      `,
      [{ node: "o1", field: "text", params: { text: "健診受診率（40～74歳）" } }, { node: "o2" }, { node: "o3" }],
    ],
  },
});
