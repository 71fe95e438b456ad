import { expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { replaceSpellings, spellingsIn } from "../../../text/spellings.ts";
import { wordVariants } from "./word-variants.ts";

testRule(wordVariants, {
  valid: {
    "each word in one spelling": `
      目指す姿: 全ての市民が、様々な支援を受けられる
        アウトカム: 支援を受けることができる
          施策: 見守りの取組
          施策: 引継ぎの取組
    `,
    "verbs are not the noun": `
      目指す姿: 暮らせる
        アウトカム: 住民が見守りに取り組み、支え合っている
          施策: 見守りの取組
          施策: 患者を受け入れる病床の確保
          施策: 受入れの調整
    `,
    "names keep their spelling": `
      目指す姿: 子どもが健やかに育つ
        アウトカム: 子どもが支えられる
          施策: こども家庭センターとの連携
          施策: 認定こども園への支援
          施策: 子供会の活動の支援
    `,
    "a spelling that stands nowhere, or in what is still being written": `
      目指す姿: 支援を受けられる
        アウトカム: 支援をうけられる { "pending": { "state": "underReview" } }
      未配置:
        施策: 支援をうける人の把握
    `,
  },
  invalid: {
    "the rarer spelling, at the first node that has it": [
      `
      目指す姿: 必要な支援を受けられる
        アウトカム: 支援をうけられ、介護をうける
          指標: 支援を受けた人の数
          指標: 介護を受けた人の数
      `,
      [
        {
          node: "o1",
          subject: "ukeru",
          field: "text",
          params: { rare: "うける", rareCount: 2, common: "受ける", commonCount: 3 },
        },
      ],
    ],
    "in the order of the rarer spellings": [
      `
      目指す姿: 様々な支援で全ての人が暮らせる
        アウトカム: すべての人が、様々な相談をできる
          施策: さまざまな全ての相談の周知
      `,
      [
        { node: "o1", subject: "subete" },
        { node: "m1", subject: "samazama" },
      ],
    ],
    "of two spellings as frequent, the later one; several words; the wording of a place": [
      `
      目指す姿: すべての市民が暮らせる
        アウトカム: 支えられる
          施策: 看取りの取り組み
        アウトカム: 全ての市民が支えられる
          施策 → m1: みとりの取組
      `,
      [
        { node: "o2", subject: "subete", params: { rare: "全て", common: "すべて" } },
        { node: "m1", parent: "o2", subject: "mitori", params: { rare: "みとり", common: "看取り" } },
        { node: "m1", parent: "o2", subject: "torikumi", params: { rare: "取組", common: "取り組み" } },
      ],
    ],
  },
});

const fixesOf = (model: string) => found(wordVariants, model).map(({ fixes }) => fixes);

it("changes the word to its most common spelling everywhere", () => {
  const model = `
    目指す姿: 市民の取組で暮らせる
      アウトカム: 見守りの取り組みで支えられる
        施策: 取組の周知
      アウトカム: 病院の取組みで支えられる
        施策 → m1: 診療所の取り組みの紹介
  `;
  expect(fixesOf(model)).toEqual([
    [
      {
        id: "unify-spelling",
        operation: {
          type: "batch",
          operations: [
            { type: "edit", target: "node", node: "o1", set: { text: "見守りの取組で支えられる" } },
            { type: "edit", target: "placement", node: "m1", parent: "o2", set: { text: "診療所の取組の紹介" } },
            { type: "edit", target: "node", node: "o2", set: { text: "病院の取組で支えられる" } },
          ],
        },
      },
    ],
  ]);
});

it("offers nothing if two texts would become the same, or stop being the same", () => {
  expect(
    fixesOf(`
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
        アウトカム: 支援をうけられる
        アウトカム: 介護を受けられる
    `),
  ).toEqual([[]]);
});

it.each([
  ["支援を受ける", "受ける"],
  ["支援をうけた", "うける"],
  ["引き受けて", "受ける"],
  ["出来ること", "出来る"],
  ["取り組みの推進", "取り組み"],
  ["取組", "取組"],
  ["多職種の取り組み。", "取り組み"],
  ["ひとりひとりの思い", "ひとりひとり"],
  ["在宅でのみとり", "みとり"],
  ["ケアマネとの連携", "ケアマネ"],
  ["ｹｱﾏﾈｰｼﾞｬｰ", "ケアマネージャー"],
  ["訪問リハの充実", "訪問リハ"],
])("%s: %s", (text, told) => expect(spellingsIn(text).map((spelling) => spelling.told)).toEqual([told]));

it.each([
  "場をもうける",
  "受け皿の確保",
  "うけもち",
  "受け入れる",
  "できごと",
  "出来事と出来高",
  "ここまできた",
  "課題に取り組み、",
  "取り組みやすい",
  "取り組む",
  "取組む",
  "患者を受け入れる",
  "課題を引き継ぎ、",
  "くみとり",
  "長期に及び、",
  "またはじめる",
  "ケアマネジメント",
  "安全です",
  "子ども・子育て支援事業",
  "こども家庭庁",
  "認定こども園",
  "HPV",
  "",
])("does not contain a variant: %s", (text) => expect(spellingsIn(text)).toEqual([]));

it("is fast on long texts", () => {
  for (const text of ["受け", "でき", "取り組み", "ひとり", "訪問リハ", "コーディネータ", "に及び", "子ども"])
    expect(replaceSpellings(text.repeat(100_000 / text.length), ({ stem }) => stem)).toContain(text);
});
