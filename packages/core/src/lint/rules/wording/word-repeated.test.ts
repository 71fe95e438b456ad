import { testRule } from "../../../testing/rule-cases.ts";
import { wordRepeated } from "./word-repeated.ts";

testRule(wordRepeated, {
  valid: {
    "words that come twice on purpose": `
      目指す姿: 一人ひとりが生き生きと暮らせる
        アウトカム: それぞれの地域の様々な支援を受けられる
          施策: 次世代の世代間交流、交流の場の提供
          指標: 人口に占める高齢者人口の割合
    `,
  },
  invalid: {
    slips: [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 医療(在宅医療を含む)・介護の提供の提供
          Measure: Training for the the staff
      `,
      [
        { node: "m1", field: "text", params: { words: "提供の提供" } },
        { node: "m2", params: { words: "the the" } },
      ],
    ],
  },
});
