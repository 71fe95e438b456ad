import { testRule } from "../../../testing/rule-cases.ts";
import { singleChildChain } from "./single-child-chain.ts";

testRule(singleChildChain, {
  valid: {
    "a step that branches": `
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている
          アウトカム: がんが早く見つかっている
            施策: 受診勧奨
            施策: 休日の検診
    `,
    "a branch above the step": `
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている
          アウトカム: がんが早く見つかっている
            施策: 受診勧奨
          施策: 医療機関の連携
    `,
    "a step with an indicator": `
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている
          アウトカム: がんが早く見つかっている
            指標: 早期がんの割合
            施策: 受診勧奨
    `,
    "one outcome with one measure below the vision": `
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている
          施策: 受診勧奨
    `,
    "an unfinished outcome": `
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている
          アウトカム: がんが早く見つかっている
            施策:
        アウトカム: 苦痛が軽くなっている
          アウトカム: { "pending": { "state": "underReview" } }
            施策: 研修の開催
    `,
  },
  invalid: {
    "outcome, outcome, measure": [
      `
        目指す姿: がんを乗り越える
          アウトカム: がんで亡くなる県民が減っている
            指標: 死亡率
            アウトカム: がんが早く見つかっている
              施策: 受診勧奨
                指標: 勧奨した人数
      `,
      [
        {
          node: "o1",
          field: "outcomes",
          params: { text: "がんで亡くなる県民が減っている", below: "がんが早く見つかっている" },
        },
      ],
    ],
    "a long chain, once, at its top": [
      `
        目指す姿: がんを乗り越える
          アウトカム: がんで亡くなる県民が減っている
            アウトカム: がんが早く見つかっている
              アウトカム: 検診を受ける県民が増えている
                アウトカム: 検診が知られている
                  施策: 受診勧奨
      `,
      [{ node: "o1" }],
    ],
    "a reused branch, at its first place": [
      `
        目指す姿: がんを乗り越える
          アウトカム: がんにかかる県民が減っている
            アウトカム o8: 生活習慣が広がっている
              アウトカム: たばこを吸う人が減っている
                施策: 禁煙の支援
            施策: 県民運動の展開
          アウトカム: がんで亡くなる県民が減っている
            アウトカム → o8:
      `,
      [{ node: "o8" }, { node: "o4" }],
    ],
  },
});
