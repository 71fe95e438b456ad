import { testRule } from "../../../testing/rule-cases.ts";
import { carriedOverMeasure } from "./carried-over-measure.ts";

testRule(carriedOverMeasure, {
  valid: {
    "something other than the measure continues": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 感染症流行時に支援を継続するための人材育成
          施策: 入院・療養中の児童生徒の学習の継続に向けた、学校と医療機関の連携
          施策: 引き続き在宅で療養する患者への支援
    `,
    "a note of the measure or the place": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム o1: 必要な支援を受けられる
          施策 m1: 引き続き研修会を開催する { "note": "参加者への調査で、続けてほしいという声が多いため" }
        アウトカム o2: 望む最期を迎えられる
          施策 → m1:
          施策 m2: 市民講座の開催
        アウトカム o3: 急変時も支えられる
          施策 → m2: 市民講座の継続実施 { "note": "令和5年度に参加者が増えたため" }
    `,
    outcomes: `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 引き続き、必要な支援を受けられる
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 従来どおり { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "no note, or an empty one": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: ・引き続き、多職種研修会を開催する
          施策: 市民講座の継続実施 { "note": " " }
        アウトカム: 望む最期を迎えられる
          施策 → m1: { "note": "" }
          施策: 例年どおり相談会を行う
      `,
      [
        { node: "m1", field: "note", params: { words: "引き続き" } },
        { node: "m2", params: { words: "継続実施" } },
        { node: "m3", params: { words: "例年どおり" } },
      ],
    ],
    "the wording of one place": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 研修会の開催
        アウトカム: 望む最期を迎えられる
          施策 → m1: 前年度と同様に研修会を開催
      `,
      [{ node: "m1", parent: "o2", params: { words: "前年度と同様" } }],
    ],
  },
});
