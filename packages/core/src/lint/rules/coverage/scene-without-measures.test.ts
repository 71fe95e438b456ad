import { testRule } from "../../../testing/rule-cases.ts";
import { sceneWithoutMeasures } from "./scene-without-measures.ts";

testRule(sceneWithoutMeasures, {
  valid: {
    "a measure below a lower outcome": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 望む最期を迎えられる { "scenes": ["endOfLife"] }
          アウトカム: 家族が支えられる
            施策: 遺族の集い`,
    "a reuse, also below a reused outcome": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare"] }
          アウトカム o9: 相談できる
            施策 m1: 相談窓口
        アウトカム: 急変時も支えられる { "scenes": ["emergency"] }
          施策 → m1:
        アウトカム: 望む最期を迎えられる { "scenes": ["endOfLife"] }
          アウトカム → o9:`,
    "a measure elsewhere names the scene": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare"] }
          施策: 看取りの研修 { "scenes": ["endOfLife"] }
        アウトカム: 望む最期を迎えられる { "scenes": ["endOfLife"] }`,
    "a scene without an outcome, reported by another rule": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる
          指標: 訪問診療を受けた患者数`,
    "the outcome is still being written": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: { "scenes": ["endOfLife"] }
        アウトカム: 認知症（検討中） { "scenes": ["dementia"], "pending": { "state": "underReview" } }`,
    "a scene that the profile does not expect": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 子どもが在宅で療養できる { "scenes": ["childCare", ""] }`,
  },
  invalid: {
    "two outcomes of the scene, and none has a measure": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare"] }
          施策: 研修
        アウトカム: 望む最期を迎えられる { "scenes": ["endOfLife", "dementia"] }
          指標: 在宅看取り数
        アウトカム: 家族が支えられる { "scenes": ["endOfLife"] }`,
      [
        { subject: "endOfLife", params: { scene: "endOfLife" } },
        { subject: "dementia", params: { scene: "dementia" } },
      ],
    ],
    "its measure is unplaced, or above it": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 安心して暮らせる
          アウトカム: 災害時も支えられる { "scenes": ["disaster"] }
          施策: 研修
      未配置:
        施策: 個別避難計画の作成 { "scenes": ["disaster"] }`,
      [{ subject: "disaster" }],
    ],
  },
});
