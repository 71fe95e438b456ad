import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorKindsOneSided } from "./indicator-kinds-one-sided.ts";

testRule(indicatorKindsOneSided, {
  valid: {
    "kinds that differ": `
      目指す姿: がんで亡くなる人が減る
        アウトカム: 早く見つかる
          指標: 検診を行う機関数 { "indicatorKind": "structure" }
          指標: 受診勧奨の件数 { "indicatorKind": "process" }
          指標: 精密検査受診率 { "indicatorKind": "process" }
    `,
    "what residents' lives are like": `
      目指す姿: がんで亡くなる人が減る
        アウトカム: 苦痛が和らぐ
          指標: 身体の苦痛を抱える患者の割合 { "indicatorKind": "outcome" }
          指標: 心の苦痛を抱える患者の割合 { "indicatorKind": "outcome" }
          指標: 相談できた患者の割合 { "indicatorKind": "outcome" }
    `,
    "two only, or one without a kind": `
      目指す姿: がんで亡くなる人が減る
        アウトカム: 早く見つかる
          指標: 受診率 { "indicatorKind": "process" }
          指標: 精密検査受診率 { "indicatorKind": "process" }
        アウトカム: 早く治療につながる
          指標: 紹介件数 { "indicatorKind": "process" }
          指標: 紹介までの日数 { "indicatorKind": "process" }
          指標: 治療開始までの日数
    `,
    "one quantity for several sites of cancer": `
      目指す姿: がんで亡くなる人が減る
        アウトカム: 検診を受ける人が増えている
          指標: がん検診受診率（胃がん） { "indicatorKind": "process" }
          指標: がん検診受診率（肺がん） { "indicatorKind": "process" }
          指標: がん検診受診率(大腸がん) { "indicatorKind": "process" }
    `,
    "one still being written": `
      目指す姿: がんで亡くなる人が減る
        アウトカム: 早く見つかる
          指標: 受診率 { "indicatorKind": "process" }
          指標: 精密検査受診率 { "indicatorKind": "process" }
          指標: { "indicatorKind": "process" }
    `,
  },
  invalid: {
    "three of one kind, one of them reused": [
      `
      目指す姿: がんで亡くなる人が減る
        アウトカム: 早く見つかる
          指標: 受診率 { "indicatorKind": "process" }
          指標: 精密検査受診率 { "indicatorKind": "outcome" }
        アウトカム: 早く治療につながる
          指標 → i1:
          指標: 紹介件数 { "indicatorKind": "process" }
          指標: 紹介までの日数 { "indicatorKind": "process" }
      `,
      [
        {
          node: "o2",
          field: "indicators",
          params: { text: "早く治療につながる", indicatorKind: "process" },
        },
      ],
    ],
    structures: [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 訪問診療を受けられる
          指標: 訪問診療を行う診療所数 { "indicatorKind": "structure" }
          指標: 訪問看護事業所数 { "indicatorKind": "structure" }
          指標: 訪問薬剤管理を行う薬局数 { "indicatorKind": "structure" }
      `,
      [{ node: "o1", params: { indicatorKind: "structure" } }],
    ],
  },
});
