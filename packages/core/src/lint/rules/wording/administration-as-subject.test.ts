import { expect, it } from "vitest";
import { testRule } from "../../../testing/rule-cases.ts";
import { actingOffice } from "../../../text/acting-office.ts";
import { administrationAsSubject } from "./administration-as-subject.ts";

testRule(administrationAsSubject, {
  valid: {
    "residents are the subject": `
      目指す姿: 全ての福知山市民が、人生の最終段階まで、住み慣れた地域で自分らしく、安全に、安心して暮らすことができる。
        アウトカム: がん検診を受ける県民が増えている
        アウトカム: 本人・家族が望む場所で療養できる
    `,
    "a measure may have the administration as its subject": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援を受けられる
          施策: 市が相談体制を整備する
          施策: 行政が窓口を設置する
    `,
    "one that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 市が支援体制を整備する { "pending": { "state": "underReview" } }
        アウトカム:
      未配置:
        アウトカム: 市が支援体制を整備する
    `,
  },
  invalid: {
    "the town, here and in the wording of a place": [
      `
      目指す姿: 本市は、在宅医療を推進する
        アウトカム o1: 必要な支援を受けられる
          アウトカム o2: (1) 市町村が、切れ目のない支援体制を整備する。（再掲）
        アウトカム:
          アウトカム → o1: 行政が支援を提供する
          アウトカム → o2:
      `,
      [
        { node: "v", field: "text", params: { text: "本市は、在宅医療を推進する", subject: "本市" } },
        { node: "o2", params: { subject: "市町村" } },
        { node: "o1", parent: "o3", params: { text: "行政が支援を提供する", subject: "行政" } },
      ],
    ],
    "one that is told although residents are named too": [
      "目指す姿: 福知山市は、住民が安心して暮らせる地域づくりを進める",
      [{ node: "v", params: { subject: "福知山市" } }],
    ],
  },
});

it.each([
  ["本市では、在宅医療・介護連携を推進する", "本市"],
  ["福知山市は、市民の健康づくりを支援します", "福知山市"],
  ["京都市が相談体制を充実させる", "京都市"],
  ["わが町は、見守りの仕組みをつくる", "わが町"],
  ["県として、市町村の取組を支援している", "県"],
  ["架空県が、がん対策を総合的に推進する", "架空県"],
  ["行政が、住民に必要な情報を発信できている", "行政"],
  ["行政機関等が計画を策定する", "行政機関等"],
  ["関係機関が連携し、切れ目のない支援体制を整備する", "関係機関"],
  ["関係機関が連携して支援する体制を整備する", "関係機関"],
  ["各市町村が地域の課題を把握している", "各市町村"],
  ["在宅療養者のために、町が24時間の相談窓口を設ける", "町"],
  ["京都府は医療機関と協議の場を設けている", "京都府"],
  ["国が制度を周知する", "国"],
])("%s", (text, subject) => expect(actingOffice(text)).toBe(subject));

it.each([
  // residents
  "市民が、健康づくりに取り組んでいる",
  "県民が、科学的な根拠に基づくがんの情報を選び取れている",
  "町民一人ひとりが介護予防に取り組む",
  "市内の高齢者が健康づくりに取り組んでいる",
  "県内のどこに住んでいても、質の高いがん医療を受けられている",
  "どの市町村でも、質の高いがん検診が行われている",
  "全国どこでも必要な医療を提供する",
  "本市では、住民が主体となって地域づくりを進めている",
  "市では、市民が互いに支え合う活動を広げている",
  // an office on the way, but not as the one who does
  "多職種・多機関が連携した支援をうけることができる",
  "市と医師会が連携した支援を受けられる",
  "行政が作成した計画に基づき、必要な支援を受けられる",
  "市が実施する検診を受ける市民が増えている",
  "町が開く講座で学び、介護予防に取り組む",
  "市が設置した窓口で相談に応じている",
  "県が指定した医療機関で、質の高い医療を提供している",
  "市が作成した計画に基づき、事業者が訓練を実施している",
  "行政が相談に応じる体制が整っている",
  "市や医療機関の連携が進んでいる",
  // the place, not the office
  "福知山市が、誰もが安心して暮らせるまちになっている",
  "本市は、生きがいをもって暮らせるまちである",
  "地区が一体となって見守りを行っている",
  "この町は、支え合いの輪を広げている",
  "都市が人口を確保する",
  "農村が支え合いを広げる",
  "全国が一体となって対策を進めている",
  // other words with the same characters
  "市場が在宅サービスを提供する",
  "道が整備される",
  "市民は、人生会議に取り組む",
  "医療機関が、在宅医療を提供している",
  "The city promotes home care",
  "",
])("silent: %s", (text) => expect(actingOffice(text)).toBeUndefined());

it("is fast on long texts", () => {
  for (const text of ["市が", "市は、", "本市では", "関係機関", "市村町県", "が", "たん", "(", "。 "])
    expect(actingOffice(`${text.repeat(100_000 / text.length - 10)}を推進する`)).not.toBe("");
});
