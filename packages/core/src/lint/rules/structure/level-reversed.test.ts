import { testRule } from "../../../testing/rule-cases.ts";
import { levelReversed } from "./level-reversed.ts";

testRule(levelReversed, {
  valid: {
    "from final to initial, with one left out": `
      { "profile": "medical-plan" }
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている { "level": "final" }
          アウトカム: がんが早く見つかっている { "level": "field" }
            アウトカム: 検診を受ける県民が増えている { "level": "initial" }
    `,
    "the same level side by side": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる { "level": "intermediate" }
        アウトカム: 急変時に支援を受けられる { "level": "intermediate" }
    `,
    "a level that takes several steps": `
      { "profile": "generic" }
      Vision: Every adult lives in good health
        Outcome: More adults quit smoking { "level": "intermediate" }
          Outcome: More adults know how to quit { "level": "intermediate" }
    `,
    "missing and unknown levels": `
      { "profile": "home-care" }
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 在宅療養ができる { "level": "initial" }
          アウトカム: 訪問診療を受けられる { "level": "final" }
            アウトカム: 医師が訪問している
              アウトカム: 医師が確保されている { "level": "constructor" }
                アウトカム: 相談できる { "level": "" }
    `,
    "outcomes still being written": `
      目指す姿: がんを乗り越える
        アウトカム: 苦痛が軽くなっている { "level": "initial" }
          アウトカム: { "level": "final" }
            アウトカム: 相談できる { "level": "final", "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "final below intermediate": [
      `
        { "profile": "medical-plan" }
        目指す姿: がんを乗り越える
          アウトカム: 検診を受ける県民が増えている { "level": "intermediate" }
            アウトカム: がんで亡くなる県民が減っている { "level": "final" }
      `,
      [
        {
          node: "o2",
          parent: "o1",
          field: "level",
          params: {
            text: "がんで亡くなる県民が減っている",
            level: "final",
            above: "検診を受ける県民が増えている",
            aboveLevel: "intermediate",
          },
        },
      ],
    ],
    "at each such place": [
      `
        { "profile": "medical-plan" }
        目指す姿: がんを乗り越える
          アウトカム: がんにかかる県民が減っている { "level": "final" }
            アウトカム: 感染が防がれている { "level": "intermediate" }
              アウトカム o9: 生活習慣が広がっている { "level": "field" }
            アウトカム o4: 早く見つかっている { "level": "initial" }
              アウトカム → o9:
            アウトカム → o9:
      `,
      [
        { node: "o9", parent: "o2" },
        { node: "o9", parent: "o4" },
      ],
    ],
  },
});
