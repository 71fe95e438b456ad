import { expect, it } from "vitest";
import { testRule } from "../../../testing/rule-cases.ts";
import { continuation } from "../../../text/continuation.ts";
import { carriedOverMeasure } from "./carried-over-measure.ts";

testRule(carriedOverMeasure, {
  valid: {
    "what goes on is not the measure": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 感染症流行時に支援を継続するための人材育成
          施策: 入院・療養中の児童生徒の学習の継続に向けた、学校と医療機関の連携
          施策: 引き続き在宅で療養する患者への支援
    `,
    "a note says why, of the measure or of its place": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム o1: 必要な支援を受けられる
          施策 m1: 引き続き研修会を開催する { "note": "参加者への調査で、続けてほしいという声が多いため" }
        アウトカム o2: 望む最期を迎えられる
          施策 → m1:
          施策 m2: 市民講座の開催
        アウトカム o3: 急変時も支えられる
          施策 → m2: 市民講座の継続実施 { "note": "令和5年度に参加者が増えたため" }
    `,
    "outcomes are not carried over": `
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
    "no note, or one without words": [
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

it.each([
  ["引続き窓口の周知を行う", "引続き"],
  ["ひきつづき研修を実施", "ひきつづき"],
  ["多職種連携研修を引き続き実施する", "引き続き"],
  ["研修会を継続して実施する", "継続して実施"],
  ["従前のとおり協議会を開催", "従前のとおり"],
  ["従来通りの研修の実施", "従来通り"],
  ["昨年度と同じ内容での研修の実施", "昨年度と同じ"],
])("%s: %s", (text, words) => expect(continuation(text)).toBe(words));

it.each([
  "就労の継続への支援",
  "継続的な支援体制の構築",
  "継続して実施できる体制の整備",
  "事業の継続実施に向けた人材の確保",
  "服薬を継続して支える仕組みづくり",
  "退院後も引き続き在宅で療養する患者への支援",
  "引き続き自宅で暮らす高齢者の見守り",
  "退院後も従来どおりの生活を送るための支援",
  "これまでと同じ暮らしを続けるための支援",
  "業務継続計画の整備と訓練",
  "Go on as before",
  "",
])("silent: %s", (text) => expect(continuation(text)).toBeUndefined());

it("is fast on long texts", () => {
  for (const text of ["引き続き", "継続", "従来", "これまで", "を", "(", "。 "])
    expect(() => continuation(text.repeat(100_000 / text.length))).not.toThrow();
});
