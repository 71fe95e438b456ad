import { expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { wordVariants } from "./word-variants.ts";

testRule(wordVariants, {
  valid: {
    "each word in one spelling": `
      目指す姿: 全ての市民が、様々な支援を受けられる
        アウトカム: 支援を受けることができる
          施策: 見守りの取組
          施策: 引継ぎの取組
    `,
    "verbs with the same stem": `
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
    "a spelling in unplaced or unfinished nodes": `
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
    "the later of two equally frequent spellings; several words; the wording of a place": [
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
