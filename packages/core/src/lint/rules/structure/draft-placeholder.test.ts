import { testRule } from "../../../testing/rule-cases.ts";
import { draftPlaceholder } from "./draft-placeholder.ts";

// `placeholder.test.ts` tests which texts contain one.
testRule(draftPlaceholder, {
  valid: {
    "a measure may be to consider something": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 多職種・多機関が連携した支援をうけることができる
          施策: 医療介護連携体制に関する市の現状把握、課題分析、取り組みの方向性の検討
          施策: 認知症（疑い）の人と家族への早期の支援
          指標: 進路が未定である人の割合
    `,
    "the gap is recorded as pending": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 看取り（検討中） { "pending": { "state": "underReview" } }
          施策: ○○病院との連携 { "pending": { "state": "unset" }, "note": "作成中" }
    `,
    "a note about the state of affairs": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる { "note": "関係課と調整中" }
          施策: 窓口の明確化 { "note": "開催時期は未定" }
    `,
    "an unplaced node": `
      目指す姿: 住み慣れた地域で暮らせる
      未配置:
        施策: ○○の実施
    `,
  },
  invalid: {
    "in the text": [
      `
        目指す姿: ○○市民が、住み慣れた地域で暮らせる
          アウトカム: 入退院支援を受けられる
            指標: 未定
            施策: 窓口の明確化（作成中）
      `,
      [
        {
          node: "v",
          subject: "text",
          field: "text",
          params: { here: "○○市民が、住み慣れた地域で暮らせる", mark: "○○" },
        },
        { node: "i1", params: { here: "未定", mark: "未定" } },
        { node: "m1", params: { mark: "作成中" } },
      ],
    ],
    "in text and note of one node": [
      `
        目指す姿: 住み慣れた地域で暮らせる（仮） { "note": "協議体の中でこれから改めて作成予定" }
      `,
      [
        { node: "v", subject: "text" },
        { node: "v", subject: "note", field: "note", params: { mark: "改めて作成予定" } },
      ],
    ],
    "in wording and note of one place, and once in the node": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          アウトカム: 入退院支援を受けられる
            施策 m1: △△地区での研修の実施
          アウトカム o2: 急変時に支援を受けられる
            施策 → m1: 研修の実施を検討中 { "note": "※要確認" }
      `,
      [
        { node: "m1", params: { mark: "△△" } },
        { node: "m1", parent: "o2", subject: "text", params: { here: "研修の実施を検討中", mark: "検討中" } },
        { node: "m1", parent: "o2", subject: "note", params: { here: "※要確認", mark: "要確認" } },
      ],
    ],
  },
});
