import { expect, it } from "vitest";
import { testRule } from "../../testing/rule-cases.ts";
import { activityEnding } from "../reading/activity-ending.ts";
import { outcomeStatesActivity } from "./outcome-states-activity.ts";

testRule(outcomeStatesActivity, {
  valid: {
    "states and changes": `
      目指す姿: 健康寿命の延伸
        アウトカム: 退院後も、必要な支援を受けることができる
        アウトカム: 在宅医療が充実している
    `,
    "measures and indicators are activities": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          指標: 研修会の開催
          施策: 多職種が参画する研修の実施
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 研修の実施 { "pending": { "state": "unset" } }
        アウトカム: ※
    `,
  },
  invalid: {
    "activities, with what may stand around them": [
      `
      目指す姿: 地域包括ケアシステムの構築
        アウトカム: １．在宅医療・介護連携の推進。（重点）
          施策: 研修の実施
        アウトカム o2: 必要な支援を受けられる
          アウトカム → o1: 連携を図る ※医師会に要相談
      `,
      [
        { node: "v", field: "text", params: { text: "地域包括ケアシステムの構築", ending: "の構築" } },
        { node: "o1", params: { ending: "の推進" } },
        { node: "o1", parent: "o2", params: { ending: "を図る" } },
      ],
    ],
    verbs: [
      `
      目指す姿: 在宅医療の提供体制を整備する
        アウトカム: 市民への周知に努める
      `,
      [
        { node: "v", params: { ending: "を整備する" } },
        { node: "o1", params: { ending: "に努める" } },
      ],
    ],
  },
});

it.each([
  ["多職種が参画する研修の実施", "の実施"],
  ["相談窓口の設置", "の設置"],
  ["在宅医療に関する市民講座の開催", "の開催"],
  ["家族への支援", "の支援"],
  ["家族介護者の支援", "の支援"],
  ["入退院支援ルールの作成・普及", "の作成・普及"],
  ["災害時に活躍できる人材の確保、育成", "の確保、育成"],
  ["相談窓口の周知と相談機能の充実", "の充実"],
  ["在宅療養を支える人材育成", "育成"],
  ["連携体制づくり", "体制づくり"],
  ["多職種連携の推進等", "の推進等"],
  ["切れ目のない支援を提供する体制づくり", "体制づくり"],
  ["医療と介護の連携強化", "強化"],
  ["在宅医療の更なる推進", "推進"],
  ["正しい知識の普及啓発", "啓発"],
  ["看取りに関する啓発を推進する", "を推進する"],
  ["医療・介護関係者の情報共有を図ります", "を図ります"],
  ["住民が安心できる体制を整備していく", "を整備していく"],
  ["本人が望む場所での療養を支援する", "を支援する"],
  ["在宅医療の普及に取り組んでいく", "に取り組んでいく"],
  ["災害時の支援体制の整備（BCPを含む。）", "の整備"],
])("%s: %s", (text, ending) => expect(activityEnding(text)).toBe(ending));

it.each([
  "在宅医療が充実している",
  "支援を受けられる",
  "入退院支援を受けることができる",
  "健康寿命の延伸",
  "在宅療養者の生活の質の向上",
  "健康格差の縮小",
  "要介護認定率の低下",
  "死亡率の減少",
  "在宅看取り数の増加",
  "住み慣れた地域での暮らしの実現",
  "生活機能の維持",
  "がんによる苦痛の軽減",
  "必要な医療や支援",
  "切れ目のない入退院支援",
  "拠点病院等の役割分担と連携により、必要な治療を受けられる体制が整っている",
  "必要な体制が整備されている",
  "がん対策を支える知識、データ、参画の仕組みが整い、対策の改善に生かされている",
  "市民が健康づくりに取り組む",
  "高齢者が社会参加に努める",
  "住民が支え合い活動を進める",
  "本人や家族が、望む暮らしの実現を図る",
  "誰もが介護予防を実施する",
  "多職種が連携して支援している",
  "Promotion of home care",
  "推進",
  "",
])("silent: %s", (text) => expect(activityEnding(text)).toBeUndefined());

it("reads long texts in one go", () => {
  for (const text of ["の推進", "市民", "ー・", "）", "(", "。 ", "【】", "a※"])
    expect(activityEnding(`${text.repeat(100_000 / text.length - 10)}の推進`)).toBe(
      text === "a※" ? undefined : "の推進",
    );
});
