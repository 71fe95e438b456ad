import { testRule } from "../../../testing/rule-cases.ts";
import { outcomeMeasuredByOutput } from "./outcome-measured-by-output.ts";

testRule(outcomeMeasuredByOutput, {
  valid: {
    "one of three counts activity (福知山市 o1)": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 切れ目のない入退院・外来支援を受けることができる
          指標: 入退院・外来支援を受けた患者数
          指標: 京あんしんネットで連携された患者数(登録者数)
          指標: 退院カンファレンス実施回数
    `,
    "plans made, and people supported (福知山市 o6)": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 健康危機の際にも、必要な医療や介護が受けられる
          指標: 災害時ケアプラン作成件数
          指標: 感染症発生時に多職種連携し在宅療養支援をした数
    `,
    "cases in which care worked together (福知山市 o3)": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 病状急変時に、必要な支援を受けられる。
          指標: 急変時、多職種(医師、訪問看護師、ケアマネジャー、救急隊等)が連携したケース数
    `,
    "no indicator at all": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 会議の開催
    `,
    "on a measure, which is an activity": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          施策: 会議の開催
            指標: 会議の開催回数
    `,
    "what residents receive, by its kind": `
      目指す姿: がんで亡くなる人が減る
        アウトカム: がん検診を受ける人が増えている
          指標: 出前検診の開催回数 { "indicatorKind": "process" }
    `,
    "an indicator that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 支援を受けられる
          指標: 会議の開催回数
          指標:
        アウトカム: 相談できる
          指標: 会議の開催回数
          指標: 相談会の回数 { "pending": { "state": "underReview" } }
    `,
    "an outcome that is still being written": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム:
          指標: 会議の開催回数
    `,
    "an unplaced outcome": `
      目指す姿: 住み慣れた地域で暮らせる
      未配置:
        アウトカム: 支援を受けられる
          指標: 会議の開催回数
    `,
  },
  invalid: {
    "trades and meetings (福知山市 o5)": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム o5: 多職種・多機関が連携した支援をうけることができる
          指標: 多職種連携機能充実に向けて意見交換に関わった職種数
          指標: 情報共有、意見交換をする場の開催回数
      `,
      [{ node: "o5", field: "indicators", params: { text: "多職種・多機関が連携した支援をうけることができる" } }],
    ],
    "by their kind, whatever their text": [
      `
      目指す姿: がんで亡くなる人が減る
        アウトカム: がん検診を受ける人が増えている
          指標: 個別に受診を勧めた人の数 { "indicatorKind": "output" }
          指標: ちらしの配布部数
      `,
      [{ node: "o1", field: "indicators" }],
    ],
    "once, at the first place of the outcome, whatever the wording of its indicators there": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          指標 i1: 退院前ｶﾝﾌｧﾚﾝｽの実施回数（年間）
          指標: 退院前に家族と話し合えた患者数
          アウトカム o2: 退院後も支援が続く
            指標 → i1: 多職種の話し合い
        アウトカム: 看取り支援を受けられる
          アウトカム → o2:
      `,
      [{ node: "o2" }],
    ],
  },
});
