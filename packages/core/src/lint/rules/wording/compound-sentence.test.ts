import { testRule } from "../../../testing/rule-cases.ts";
import { compoundSentence } from "./compound-sentence.ts";

testRule(compoundSentence, {
  valid: {
    "one thing, also with a note or a list": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 病状急変時に、必要な支援を受けられる。
          施策: 研修の実施（年2回開催する。対象は専門職）
          施策: 医師、看護師、ケアマネジャーの育成
          施策: 窓口の設置。※医師会に要相談。
    `,
    "the vision may say several things": `
      目指す姿: 住み慣れた地域で暮らせるとともに、望む最期を迎えられる。支え合いが広がる。
        アウトカム: 必要な支援を受けられる
    `,
    "a second purpose of a meeting": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: ケース検討を目的とした地域ケア会議に加え、圏域ごとの多職種連携、課題解決を目指した地域ケア会議の開催
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる。支え合いが広がる。 { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "two sentences, two clauses": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる。支え合いが広がる
          施策: 相談体制を整備するとともに、窓口の周知を図る
          施策: 窓口一覧を作成し、併せて研修会を開催する
        アウトカム: 望む最期を迎えられる
          施策 → m1: 研修を行うと同時に、人材を確保する
      `,
      [
        { node: "o1", field: "text", params: { joint: "。" } },
        { node: "m1", params: { joint: "とともに" } },
        { node: "m2", params: { joint: "併せて" } },
        { node: "m1", parent: "o2", params: { joint: "と同時に" } },
      ],
    ],
    "two sentences with a line between them": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: （重点）支援を受けられる。「看取り」を話し合える。
      `,
      [{ node: "o1" }],
    ],
  },
});
