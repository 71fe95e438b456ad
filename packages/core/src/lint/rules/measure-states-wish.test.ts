import { expect, it } from "vitest";
import { testRule } from "../../testing/rule-cases.ts";
import { wishEnding } from "../../text/wish-ending.ts";
import { measureStatesWish } from "./measure-states-wish.ts";

testRule(measureStatesWish, {
  valid: {
    "what is done": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 多職種が参画する研修の実施
          施策: いつでも相談できる体制を整える
          施策: 必要な相談や協議ができる雰囲気づくり
    `,
    "outcomes are states, and so are the names of indicators": `
      目指す姿: 安心して暮らすことができる
        アウトカム: 支援を受けられる人が増える
          指標: 相談できると感じる者の割合が増える
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 相談できる { "pending": { "state": "underReview", "reason": "文言を検討中" } }
          施策: （仮）
    `,
  },
  invalid: {
    "states, with what may stand around them": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策 m1: ① いつでも相談できる。（新規）
          施策: 研修の実施
        アウトカム: 必要な医療を受けられる
          施策 → m1:
          施策 → m2: 看取りを理解する住民が増える
      `,
      [
        { node: "m1", field: "text", params: { ending: "できる" } },
        { node: "m2", parent: "o2", params: { text: "看取りを理解する住民が増える", ending: "増える" } },
      ],
    ],
    "a wish": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        施策: 在宅医療の充実を目指す
      `,
      [{ node: "m1", params: { ending: "を目指す" } }],
    ],
  },
});

it.each([
  ["必要な時に相談できる", "できる"],
  ["顔の見える関係が出来ている", "出来ている"],
  ["切れ目のない支援を受けられる", "られる"],
  ["情報が多職種で共有される", "される"],
  ["定期的に話し合いが行われている", "われている"],
  ["在宅医療について理解が深まる", "深まる"],
  ["看取りに対応する診療所が増えている", "増えている"],
  ["救急搬送が減る", "減る"],
  ["最期まで自宅で暮らせる", "暮らせる"],
  ["自分に合ったサービスを選べる", "選べる"],
  ["多職種の顔が見えるようになる", "になる"],
  ["在宅医の負担を軽くしたい", "たい"],
  ["気軽に相談してほしい", "てほしい"],
  ["認知症になっても安心なまちを目指す", "を目指す"],
  ["相談支援の質が向上する", "が向上する"],
  ["相談体制が整っている", "整っている"],
])("%s: %s", (text, ending) => expect(wishEnding(text)).toBe(ending));

it.each([
  // dictionary forms that end alike and are activities
  "相談体制を整える",
  "在宅医療の大切さを伝える",
  "家族介護者を支える",
  "災害に備える",
  "対応を考える",
  "窓口を設ける",
  "連携を進める",
  "理解を深める",
  "見守りの輪を広げる",
  "意見を取り入れる",
  "緊急時に患者を受け入れる",
  "市民に知らせる",
  "相談機能を充実させる",
  "相談窓口を増やす",
  "待ち時間を減らす",
  "研修を続ける",
  "人材を育てる",
  "地域の課題を取り上げる",
  "医療機関につなげる",
  "相談に応じる",
  "窓口を一つにする",
  "研修会を開催する",
  "研修会を毎月開催している",
  "病院と診療所をつなぐ",
  "いつでも相談できるようにする",
  "支援を受けられるよう調整する",
  // nouns
  "いつでも相談できる体制の整備",
  "患者や家族が病状急変に備えた対応を知る機会の提供",
  "訪問診療を行う医師増加を目指した研修会等の実施",
  "医療的ケアが提供できる介護人材の育成",
  "セカンドオピニオンを受けられる医療機関の周知",
  "在宅療養者の生活実態",
  "生活の見直し",
  "be able to consult at any time",
  "",
])("silent: %s", (text) => expect(wishEnding(text)).toBeUndefined());

it("reads long texts in one go", () => {
  for (const text of ["できる", "たい", "れ", "）", "(", "。 ", "増え"])
    expect(wishEnding(`${text.repeat(100_000 / text.length - 10)}できる`)).toBe("できる");
});
