import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeWithoutScene } from "./outcome-without-scene.ts";

testRule(outcomeWithoutScene, {
  valid: {
    "no outcome uses scenes": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          施策: 研修 { "scenes": ["dailyCare"] }
        アウトカム: 望む最期を迎えられる { "scenes": [""] }`,
    "something below it has a scene: an outcome, a reused one, or a measure": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 安心して暮らせる
          アウトカム o9: 在宅で療養できる { "scenes": ["dailyCare"] }
        アウトカム: 相談できる
          アウトカム → o9:
        アウトカム: 多職種の支援を受けられる
          施策: 看取りの研修 { "scenes": ["endOfLife"] }`,
    "only the top level is checked": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare"] }
          アウトカム: 相談できる
      未配置:
        アウトカム: 多職種の支援を受けられる`,
    "it is still being written": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare"] }
        アウトカム: 　
        アウトカム: 多職種の支援 { "pending": { "state": "underReview" } }`,
    "the profile has no scenes": `
      { "profile": "medical-plan" }
      目指す姿: がんで亡くなる人が減る
        アウトカム: 早く見つかる { "scenes": ["dailyCare"] }
        アウトカム: 質の高い医療を受けられる`,
  },
  invalid: {
    "one among others": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare"] }
          施策 m1: 顔の見える関係づくり
        アウトカム: 多職種・多機関が連携した支援をうけることができる
          施策: 情報・意見交換をする場の設定
          施策 → m1:`,
      [
        {
          node: "o2",
          field: "scenes",
          params: { text: "多職種・多機関が連携した支援をうけることができる" },
        },
      ],
    ],
    "the siblings of an outcome above one with a scene": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 相談できる
          アウトカム: 窓口が知られている
        アウトカム: 安心して暮らせる
          アウトカム: 災害時も支えられる { "scenes": ["disaster"] }
        アウトカム: 家族が支えられる { "scenes": [] }`,
      [{ node: "o1" }, { node: "o5" }],
    ],
  },
});
