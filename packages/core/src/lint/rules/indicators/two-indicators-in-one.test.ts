import { testRule } from "../../../testing/rule-cases.ts";
import { twoIndicatorsInOne } from "./two-indicators-in-one.ts";

testRule(twoIndicatorsInOne, {
  valid: {
    "nouns joined before one quantity": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 情報共有、意見交換をする場の開催回数
        指標: 希少がん・難治性がんの患者のうち、専門の医療機関を受診した患者の割合
        指標: 在宅でのがん患者の看取りに対応する診療所・訪問看護事業所数
        指標: 病院や診療所の数
        指標: 24時間、365日対応する訪問看護事業所数
        指標: 在宅医療の制度・介護の制度を知っている人の割合
        指標: 介護の拠点・サロンの数
        指標: 複数・多職種で関わった件数
        指標: 前年度と今年度の件数
        指標: 重症度、医療・看護必要度を満たす患者の割合
    `,
    "a list in brackets": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 急変時、多職種(医師、訪問看護師、ケアマネジャー、救急隊等)が連携したケース数
        指標: 研修の参加者数（医師数、看護師数）
        指標: 京あんしんネットで連携された患者数(登録者数)
    `,
    "a quantity calculated from two": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 病院数、診療所数に占める在宅医療を行う機関数の割合
        指標: 医師数、看護師数の割合
        指標: 在宅看取り数/死亡者数
        指標: 要介護認定者数と在宅療養者数の比較
    `,
    "one quantity of several things in English": `
      Vision: People live safely
        Indicator: Number of doctors and nurses
        Indicator: Percentage of adults who walk and cycle
        Indicator: Ratio of the number of nurses to the number of doctors
    `,
    "unplaced, or still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 会議の回数、参加者数 { "pending": { "state": "underReview" } }
        指標:
        施策: 会議の回数、参加者数を増やす
      未配置:
        指標: 会議の回数、参加者数
    `,
  },
  invalid: {
    "cases and meetings (福知山市 i12)": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 必要な支援が受けられる
          指標 i12: 個別地域ケア会議実施ケース数、圏域地域ケア会議開催回数
      `,
      [{ node: "i12", field: "text", params: { text: "個別地域ケア会議実施ケース数、圏域地域ケア会議開催回数" } }],
    ],
    "joined in other ways, once each": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標 a: 在宅看取り数・施設看取り数
        指標 b: 受診者数及び受診率
        指標 c: 相談件数や訪問回数
        指標 d: 研修の開催回数（年間），参加者数（延べ）
        指標 e: 利用者数と満足度
        指標 f: 平均在院日数並びに在宅復帰率など
        施策: 研修
          指標 → a:
      `,
      [{ node: "a" }, { node: "b" }, { node: "c" }, { node: "d" }, { node: "e" }, { node: "f" }],
    ],
    "in English": [
      `
      Vision: People live safely
        Indicator: Number and percentage of schools with a policy
        Indicator: Number of calls to the quitline and percentage of callers who quit
        Indicator: Number of workshops held, number of participants
        Indicator: Rates of smoking and rate of vaping
      `,
      [{ node: "i1" }, { node: "i2" }, { node: "i3" }, { node: "i4" }],
    ],
  },
});
