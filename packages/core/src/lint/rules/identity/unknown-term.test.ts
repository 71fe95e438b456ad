import { testRule } from "../../../testing/rule-cases.ts";
import { unknownTerm } from "./unknown-term.ts";

testRule(unknownTerm, {
  valid: {
    "terms of the profile": `
      { "profile": "home-care" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "level": "intermediate", "scenes": ["dailyCare", "dementia"] }
          施策: 研修の実施 { "scenes": ["dailyCare"], "businessItems": ["training"] }`,
    "a profile that has no scenes": `
      { "profile": "medical-plan" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "level": "field", "scenes": ["dailyCare"] }
          施策: 研修の実施 { "businessItems": ["ア"] }`,
    "an unknown profile": `
      { "profile": "x-city" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "level": "x-level" }`,
    "what plans usually call their levels, in words of either language": `
      { "profile": "home-care" }
      目指す姿: 暮らせる
        アウトカム: 生活の質が向上している { "level": "長期アウトカム" }
          アウトカム: 支援を受けられる { "level": "中期" }
            アウトカム: 相談先を知っている { "level": "initial" }
              Outcome: Residents know whom to ask { "level": "Short-term outcomes" }
                Outcome: Guides are read { "level": "immediate" }`,
    "blank terms": `
      { "profile": "home-care" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "level": "", "scenes": [" "] }`,
    "an unplaced node": `
      { "profile": "home-care" }
      目指す姿: 暮らせる
      未配置:
        アウトカム: 支援を受けられる { "level": "final" }`,
  },
  invalid: {
    "a level of another profile": [
      `
      { "profile": "home-care" }
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる { "level": "field" }`,
      [{ node: "o1", subject: "level field", field: "level", params: { text: "支援を受けられる", id: "field" } }],
    ],
    "scenes as free text, each reported once": [
      `
      { "profile": "home-care" }
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる { "scenes": ["看取り", "dailyCare", "急変時の対応", "看取り"] }`,
      [
        { node: "o1", subject: "scenes 看取り", field: "scenes" },
        { node: "o1", subject: "scenes 急変時の対応", field: "scenes" },
      ],
    ],
    "a measure in two places, by the label of an item": [
      `
      { "profile": "home-care" }
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { "scenes": ["x"], "businessItems": ["カ"] }
        アウトカム: 看取りを選べる
          施策 → m1:`,
      [
        { node: "m1", subject: "scenes x", field: "scenes" },
        { node: "m1", subject: "businessItems カ", field: "businessItems" },
      ],
    ],
    "a level without a profile": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "level": "field", "scenes": ["dailyCare"] }`,
      [{ node: "o1", subject: "level field", params: { id: "field", profile: "generic" } }],
    ],
  },
});
