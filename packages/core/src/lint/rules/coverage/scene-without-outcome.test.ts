import { testRule } from "../../../testing/rule-cases.ts";
import { sceneWithoutOutcome } from "./scene-without-outcome.ts";

const expected = (scene: string) => ({ subject: scene, params: { scene } });

testRule(sceneWithoutOutcome, {
  valid: {
    "every expected scene has an outcome; one outcome may have several, and a lower one counts": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare", "admissionDischarge", "dementia"] }
          アウトカム: 急変時も支えられる { "scenes": ["emergency"] }
        アウトカム: 望む最期を迎えられる { "scenes": ["endOfLife"] }
        アウトカム: 災害時も支えられる { "scenes": ["infection", "disaster"] }`,
    "a profile without scenes expects none": `
      { "profile": "medical-plan" }
      目指す姿: がんで亡くなる人が減る
        アウトカム: 早く見つかる`,
    "a model that isn't written by scene": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": [""] }
          施策: 多職種が参画する研修の実施`,
    "an unknown profile is treated as the generic one": `
      { "profile": "our-city" }
      目指す姿: 安心して暮らせる`,
  },
  invalid: {
    "scenes only of measures, or of an unplaced outcome": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["dailyCare", "admissionDischarge", "emergency", "infection"] }
          施策: 認知症の研修 { "scenes": ["dementia"] }
        アウトカム: 災害時も支えられる { "scenes": ["disaster"] }
      未配置:
        アウトカム: 望む最期を迎えられる { "scenes": ["endOfLife"] }`,
      [expected("endOfLife"), expected("dementia")],
    ],
    "only scenes of the office's own, so that every expected one is missing": [
      `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅で療養できる { "scenes": ["", "在宅"] }`,
      [
        expected("dailyCare"),
        expected("admissionDischarge"),
        expected("emergency"),
        expected("endOfLife"),
        expected("dementia"),
        expected("infection"),
        expected("disaster"),
      ],
    ],
  },
});
