import { testRule } from "../../../testing/rule-cases.ts";
import { levelSkipped } from "./level-skipped.ts";

testRule(levelSkipped, {
  valid: {
    "each level below the one before": `
      { "profile": "medical-plan" }
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている { "level": "final" }
          アウトカム: がんが早く見つかっている { "level": "field" }
            アウトカム: 検診を受ける県民が増えている { "level": "intermediate" }
              施策: 受診勧奨
    `,
    "a level that the plan doesn't use": `
      { "profile": "medical-plan" }
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている { "level": "final" }
          アウトカム: 検診を受ける県民が増えている { "level": "initial" }
    `,
    "missing, unknown and reversed levels": `
      { "profile": "medical-plan" }
      目指す姿: がんを乗り越える
        アウトカム: がんで亡くなる県民が減っている { "level": "final" }
          アウトカム: がんが早く見つかっている
            アウトカム: 検診を受ける県民が増えている { "level": "直接" }
              アウトカム: 精密検査を受けている { "level": "initial" }
                アウトカム: 治療につながっている { "level": "field" }
    `,
    "measures below an outcome that has no outcomes": `
      目指す姿: がんを乗り越える
        アウトカム: 仕組みが整っている { "level": "field" }
          施策: がん登録の分析
    `,
    "a note of the measure, the place or the outcome above": `
      目指す姿: がんを乗り越える
        アウトカム: 質の高い医療を受けられている
          アウトカム: 必要な治療を受けられている
            施策 m1: 相談窓口の周知
          施策: 業務継続計画の整備 { "note": "特定の中間アウトカムによらず、分野全体を支える施策" }
          施策 → m1: { "note": "分野全体の窓口も含む" }
        アウトカム: 暮らし続けられている { "note": "共通の施策は直接つなぐ" }
          アウトカム: 治療と仕事を両立できている
          施策 → m1:
    `,
    "unfinished nodes": `
      目指す姿: がんを乗り越える
        アウトカム: 質の高い医療を受けられている
          アウトカム: 必要な治療を受けられている
          施策:
          施策: 相談窓口の周知 { "pending": { "state": "underReview" } }
        アウトカム:
          アウトカム: 治療と仕事を両立できている
          施策: 業務継続計画の整備
    `,
  },
  invalid: {
    "an outcome two levels below, at one place": [
      `
        { "profile": "medical-plan" }
        目指す姿: がんを乗り越える
          アウトカム: がんにかかる県民が減っている { "level": "final" }
            アウトカム: 生活習慣が広がっている { "level": "field" }
              アウトカム o9: たばこを吸う人が減っている { "level": "intermediate" }
          アウトカム o3: がんで亡くなる県民が減っている { "level": "final" }
            アウトカム → o9:
      `,
      [
        {
          node: "o9",
          parent: "o3",
          params: { text: "たばこを吸う人が減っている", above: "がんで亡くなる県民が減っている" },
        },
      ],
    ],
    "measures beside outcomes, also reused; an empty note doesn't count": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          アウトカム: 望む形で在宅療養ができる
            アウトカム: 訪問診療を受けられる
              施策 m1: 訪問診療医のネットワークの構築
            施策: 相談窓口の周知 { "note": " " }
            施策 → m1:
      `,
      [
        { node: "m2", parent: "o1" },
        { node: "m1", parent: "o1" },
      ],
    ],
  },
});
