import { testRule } from "../../../testing/rule-cases.ts";
import { targetInText } from "./target-in-text.ts";

testRule(targetInText, {
  valid: {
    "figures that are no targets": `
      目指す姿: 健康寿命を2歳延ばす
        アウトカム: 65歳以上の市民が元気に暮らしている
          指標: 週1回以上運動する人の割合
          施策: 受診率を50%以上にする
        Outcome: Adults aged 65 and over live at home
          Indicator: Percentage of adults who exercise at least 150 minutes a week
    `,
  },
  invalid: {
    targets: [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: がん検診の受診率を50%以上にする
          指標: 健診受診率60％以上
        Outcome: Reduce smoking by 20% by 2030
          Indicator: At least 80% of clients are satisfied
      `,
      [
        { node: "o1", field: "text", params: { words: "50%以上" } },
        { node: "i1", params: { words: "60%以上" } },
        { node: "o2", params: { words: "by 20%" } },
        { node: "i2", params: { words: "At least 80%" } },
      ],
    ],
  },
});
