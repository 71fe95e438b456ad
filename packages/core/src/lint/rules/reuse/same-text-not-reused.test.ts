import { testRule } from "../../../testing/rule-cases.ts";
import { sameTextNotReused } from "./same-text-not-reused.ts";

const merge = (node: string, into: string) => ({ id: "merge-same", operation: { type: "merge", node, into } }) as const;

testRule(sameTextNotReused, {
  valid: {
    "a reuse": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施
        アウトカム: 看取りを選べる
          施策 → m1:`,
    "one text for two kinds": `
      目指す姿: 在宅看取り数
        アウトカム: 在宅看取り数
          指標: 在宅看取り数
          施策: 在宅看取り数`,
    "texts that differ in a word": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          指標: 訪問看護を受けた患者数
          指標: 訪問介護を受けた患者数`,
    "indicators of measures": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施
            指標: 参加者数
          施策: 講演会の開催
            指標: 参加者数`,
    "indicators with other values": `
      目指す姿: 暮らせる
        アウトカム: 診療を受けられる
          指標: 利用者数 { "baseline": { "value": 120, "period": "2023" } }
        アウトカム: 相談できる
          指標: 利用者数 { "baseline": { "value": 45, "period": "2023" } }`,
    "items without text": `
      目指す姿: 暮らせる
        アウトカム:
          施策: 検討中
          施策: 検討中
        アウトカム:
          施策: 研修の実施 { "pending": { "state": "underReview" } }
          施策: 研修の実施 { "pending": { "state": "underReview" } }`,
    "one of the two is unplaced": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施
      未配置:
        施策: 研修の実施`,
  },
  invalid: {
    "a measure typed twice": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施
        アウトカム: 看取りを選べる
          施策 m2: 研修の実施`,
      [{ node: "m2", subject: "m1", field: "text", params: { text: "研修の実施" }, fixes: [merge("m2", "m1")] }],
    ],
    "in another width, and three times": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: BCPの作成（事業所）
        アウトカム: 看取りを選べる
          施策 m2: ＢＣＰの作成 (事業所)
        アウトカム: 急変時に支援を受けられる
          施策 m3: BCPの作成（事業所）`,
      [
        { node: "m2", subject: "m1", fixes: [{ id: "merge-same" }] },
        { node: "m3", subject: "m1", fixes: [merge("m3", "m1")] },
      ],
    ],
    "below one parent, without a fix": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施
          施策 m2: 研修の実施`,
      [{ node: "m2", subject: "m1", fixes: [] }],
    ],
    "other fields differ": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 研修の実施 { "lead": "高齢福祉課" }
        アウトカム: 看取りを選べる
          施策 m2: 研修の実施 { "note": "看取りを含む" }`,
      [{ node: "m2", subject: "m1", fixes: [] }],
    ],
    "an indicator below related or unrelated outcomes": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "scenes": ["dailyCare"] }
          指標 i1: 在宅看取り数
        アウトカム: 看取りを選べる { "scenes": ["endOfLife", "dailyCare"] }
          指標 i2: 在宅看取り数
        アウトカム: 災害時に支援を受けられる
          指標 i3: 在宅看取り数`,
      [
        { node: "i2", subject: "i1", fixes: [merge("i2", "i1")] },
        { node: "i3", subject: "i1", fixes: [] },
      ],
    ],
    "with two spellings of a word, one of which would become rarer": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 取組の推進
          施策: 取り組みの評価
        アウトカム: 看取りを選べる
          施策 m3: 取組の推進`,
      [{ node: "m3", subject: "m1", fixes: [] }],
    ],
    "an outcome with its children": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          アウトカム o2: 相談できる
            施策: 窓口の明確化
        アウトカム o3: 看取りを選べる
          アウトカム o4: 相談できる
            施策: 研修の実施`,
      [{ node: "o4", subject: "o2", fixes: [] }],
    ],
    "a reuse that would be everywhere": [
      `
      目指す姿: 暮らせる
        アウトカム: A
          施策 m1: 研修の実施
        アウトカム: B
          施策 → m1:
        アウトカム: C
          施策 → m1:
        アウトカム: D
          施策 m2: 研修の実施`,
      [{ node: "m2", subject: "m1", fixes: [] }],
    ],
  },
});
