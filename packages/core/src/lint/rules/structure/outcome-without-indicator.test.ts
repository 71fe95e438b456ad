import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeWithoutIndicator } from "./outcome-without-indicator.ts";

testRule(outcomeWithoutIndicator, {
  valid: {
    "an indicator of its own": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          指標: 退院カンファレンス実施回数
    `,
    "a reused indicator": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          指標 i2: 京あんしんネットで連携された患者数(登録者数)
        アウトカム: 必要な支援が受けられる
          指標 → i2:
    `,
    "an outcome below it has an indicator, at any depth, also if reused": `
      目指す姿: がんを乗り越える
        アウトカム: がんにかかる県民が減っている
          アウトカム o8: 生活習慣が広がっている
            アウトカム: たばこを吸う人が減っている
              指標: 喫煙率
        アウトカム: がんで亡くなる県民が減っている
          アウトカム → o8:
    `,
    "an indicator of a measure, without a kind or of an outcome kind": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          施策: 窓口の明確化
            指標: 支援を受けた患者数
        アウトカム: 急変時に支援を受けられる
          施策: 救急隊との情報共有
            指標: 連携したケース数 { "indicatorKind": "outcome" }
    `,
    "outcomes that are figures themselves": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 75歳未満年齢調整死亡率の減少
        アウトカム: 健康寿命が延びている
        アウトカム: 自殺者数を減らす
        アウトカム: 市内総生産額の増加（実質）
        アウトカム: 介護サービスの利用者満足度
        Outcome: Reduced rate of teen births
        Outcome: The number of smokers falls
        Outcome: Percentage of adults who are screened
    `,
    "outcomes still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
        アウトカム: 看取り { "pending": { "state": "unset" } }
    `,
    "an indicator without values": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          指標: { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "only measures": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          指標: 在宅で暮らす人の割合
          アウトカム: 入退院支援を受けられる
            施策: 窓口の明確化
      `,
      [{ node: "o1", field: "indicators", params: { text: "入退院支援を受けられる" } }],
    ],
    "an indicator that counts a measure": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          アウトカム: 入退院支援を受けられる
            施策: 研修の実施
              指標: 研修の回数 { "indicatorKind": "output" }
              指標: 研修の講師数 { "indicatorKind": "structure" }
              指標: 研修の参加率 { "indicatorKind": "process" }
      `,
      [{ node: "o1" }],
    ],
    "an outcome and all below it, each once": [
      `
        目指す姿: がんを乗り越える
          アウトカム: がんにかかる県民が減っている
            アウトカム o9: 生活習慣が広がっている
              施策: 禁煙の支援
          アウトカム: がんで亡くなる県民が減っている
            指標: 死亡率
            アウトカム → o9:
      `,
      [{ node: "o1" }, { node: "o9" }],
    ],
  },
});
