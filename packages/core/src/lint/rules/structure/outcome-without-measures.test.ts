import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeWithoutMeasures } from "./outcome-without-measures.ts";

testRule(outcomeWithoutMeasures, {
  valid: {
    "a measure below it": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          施策: 窓口の明確化
    `,
    "a reused measure below it": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          施策 m1: 多職種が参画する研修の実施
        アウトカム: 急変時に支援を受けられる
          施策 → m1:
    `,
    "a lower outcome with a measure": `
      目指す姿: がんで亡くなる県民が減っている
        アウトカム: がんが早く見つかっている
          アウトカム: 検診を受ける県民が増えている
            施策: 受診勧奨
    `,
    "a reused outcome with measures": `
      目指す姿: がんを乗り越える
        アウトカム: がんにかかる県民が減っている
          アウトカム o9: 生活習慣が広がっている
            施策: 禁煙の支援
        アウトカム: がんで亡くなる県民が減っている
          アウトカム → o9:
    `,
    "unfinished and unplaced outcomes": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
        アウトカム: 看取り { "pending": { "state": "underReview" } }
      未配置:
        アウトカム: 災害時にも支援を受けられる
    `,
  },
  invalid: {
    "nothing below it": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          アウトカム: 入退院支援を受けられる
      `,
      [{ node: "o1", field: "measures", params: { text: "入退院支援を受けられる" } }],
    ],
    "only indicators; the lower outcome is reported, once": [
      `
        目指す姿: がんを乗り越える
          アウトカム: がんにかかる県民が減っている
            アウトカム o9: 生活習慣が広がっている
              指標: 喫煙率
          アウトカム: がんで亡くなる県民が減っている
            アウトカム → o9:
      `,
      [{ node: "o9" }],
    ],
  },
});
