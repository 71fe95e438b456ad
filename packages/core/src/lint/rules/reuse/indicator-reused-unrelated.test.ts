import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorReusedUnrelated } from "./indicator-reused-unrelated.ts";

testRule(indicatorReusedUnrelated, {
  valid: {
    "a shared measure": `
      目指す姿: 暮らせる
        アウトカム: 入退院支援を受けられる
          指標 i1: 情報が共有された患者数
          施策 m1: 検討の場の設定
        アウトカム: 在宅療養を続けられる
          指標 → i1:
          施策 → m1:`,
    "a shared scene": `
      目指す姿: 暮らせる
        アウトカム: 入退院支援を受けられる { "scenes": ["admissionDischarge", "dailyCare"] }
          指標 i1: 情報が共有された患者数
        アウトカム: 在宅療養を続けられる { "scenes": ["dailyCare"] }
          指標 → i1:`,
    "one below the other": `
      目指す姿: 暮らせる
        アウトカム: 在宅療養を続けられる
          指標 i1: 在宅看取り数
          アウトカム: 相談できる
            アウトカム: 看取りを選べる
              指標 → i1:`,
    "the same outcome above both": `
      目指す姿: 暮らせる
        アウトカム: 在宅療養を続けられる
          アウトカム: 看取りを選べる
            指標 i1: 在宅看取り数
          アウトカム: 相談できる
            アウトカム: 家族が相談できる
              指標 → i1:`,
    "the same outcome above both, itself in two places": `
      目指す姿: 暮らせる
        アウトカム: がんで亡くなる人が減る
          アウトカム o2: 早く見つかる
            指標 i1: 受診率
        アウトカム o3: がんにかかる人が減る
          アウトカム → o2:
          アウトカム: 検診を受ける
            指標 → i1:`,
    "on the vision, or on measures": `
      目指す姿: 暮らせる
        指標 i1: 在宅看取り数
        アウトカム: 看取りを選べる
          指標 → i1:
        アウトカム: 災害時に支援を受けられる
          施策: 研修の実施
            指標 → i1:`,
  },
  invalid: {
    "nothing in common": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 在宅療養を続けられる { "scenes": ["dailyCare"] }
          指標 i1: 情報が共有された患者数
          施策: 検討の場の設定
        アウトカム o2: 災害時に支援を受けられる { "scenes": ["disaster"] }
          指標 → i1:
          施策: 訓練の実施`,
      [
        {
          node: "i1",
          parent: "o2",
          params: {
            text: "情報が共有された患者数",
            first: "在宅療養を続けられる",
            here: "災害時に支援を受けられる",
          },
        },
      ],
    ],
    "at each place unrelated to the first": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 在宅療養を続けられる
          指標 i1: 連携した件数
          施策 m1: 検討の場の設定
        アウトカム o2: 災害時に支援を受けられる
          指標 → i1:
        アウトカム o3: 看取りを選べる
          指標 → i1: 看取りで連携した件数
          施策 → m1:
        アウトカム o4: 相談できる
          指標 → i1:`,
      [
        { node: "i1", parent: "o2" },
        { node: "i1", parent: "o4" },
      ],
    ],
    "below two branches": [
      `
      目指す姿: 暮らせる
        アウトカム: 病気が減る
          アウトカム o2: 検診を受ける
            指標 i1: 相談件数
        アウトカム: 働き続けられる
          アウトカム o4: 職場が理解する
            指標 → i1:`,
      [{ node: "i1", parent: "o4" }],
    ],
  },
});
