import { testRule } from "../../../testing/rule-cases.ts";
import { emptyText } from "./empty-text.ts";

const remove = (node: string) => ({ id: "remove-node", operation: { type: "remove", node } }) as const;

testRule(emptyText, {
  valid: {
    "texts everywhere": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          指標: 退院した人の数
          施策: 窓口の明確化
    `,
    "the vision, reported by another rule": "目指す姿:",
    "gaps with a reason": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: 入退院支援を受けられる
          指標: { "pending": { "state": "underReview", "reason": "測り方を検討中" } }
          施策: { "pending": { "state": "unset" } }
    `,
    "a dash as text": `
      目指す姿: 住み慣れた地域で暮らせる
        アウトカム: ―
          施策: 窓口の明確化
            指標: 件数
    `,
  },
  invalid: {
    "an outcome, an indicator and a measure, none of which can be deleted": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          アウトカム:
            指標:
            施策: { "text": "　", "lead": "高齢者福祉課" }
      `,
      [
        { node: "o1", field: "text", params: { kind: "outcome" }, fixes: [] },
        { node: "i1", params: { kind: "indicator" }, fixes: [] },
        { node: "m1", params: { kind: "measure" }, fixes: [] },
      ],
    ],
    "a reused one once, even if one place has its own wording": [
      `
        目指す姿: 住み慣れた地域で暮らせる
          アウトカム: 入退院支援を受けられる
            施策 m1:
          アウトカム: 急変時に支援を受けられる
            施策 → m1: 救急隊との情報共有
      `,
      [{ node: "m1", fixes: [] }],
    ],
    "an unplaced one, deleted if nothing is lost with it": [
      `
        目指す姿: 住み慣れた地域で暮らせる
        未配置:
          施策:
          施策: { "note": "昨年度の資料を参照" }
          アウトカム:
            施策:
      `,
      [
        { node: "m1", fixes: [remove("m1")] },
        { node: "m2", fixes: [] },
        { node: "o1", fixes: [] },
        { node: "m3", fixes: [] },
      ],
    ],
  },
});
