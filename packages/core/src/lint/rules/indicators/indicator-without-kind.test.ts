import { testRule } from "../../../testing/rule-cases.ts";
import { indicatorWithoutKind } from "./indicator-without-kind.ts";

testRule(indicatorWithoutKind, {
  valid: {
    "no kinds at all": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数
        指標: 在宅看取り数
    `,
    "fewer than half with a kind": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "indicatorKind": "outcome" }
        指標: 在宅看取り数
        指標: 施設看取り数
    `,
    "all with a kind, except unfinished and unplaced ones": `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "indicatorKind": "outcome" }
        指標: 在宅看取り数 { "indicatorKind": "outcome" }
        指標:
      未配置:
        指標: 施設看取り数
    `,
    "no indicators": "目指す姿: 住み慣れた地域で暮らせる",
  },
  invalid: {
    "half of them have one": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        指標: 訪問診療を受けた患者数 { "indicatorKind": "outcome" }
        指標: 在宅看取り数
      `,
      [{ node: "i2", field: "indicatorKind", params: { text: "在宅看取り数" } }],
    ],
    "most places, though not most indicators": [
      `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 訪問診療を受けられる
          指標: 訪問診療を受けた患者数 { "indicatorKind": "outcome" }
          指標: 会議の開催回数
        アウトカム: 自宅で過ごせる
          指標 → i1:
          指標: 会議の参加者数
      `,
      [{ node: "i2" }, { node: "i3" }],
    ],
  },
});
