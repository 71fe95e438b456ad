import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readLogicModel } from "../../../format/read.ts";
import { createOutline } from "../../../outline/outline.ts";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { skeleton } from "../../../text/skeleton.ts";
import { nearSameText } from "./near-same-text.ts";

// `skeleton.test.ts` tests which texts are similar.
testRule(nearSameText, {
  valid: {
    "identical texts, reported by another rule": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 多職種が参画する研修の実施
        アウトカム: 看取りを選べる
          施策: 多職種が参画する研修の実施`,
    "a reuse worded differently": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 多職種が参画する研修の実施
        アウトカム: 看取りを選べる
          施策 → m1: 多職種が参加する研修会の開催`,
    "false friends of 福知山市": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          指標: 訪問看護を受けた患者数
          指標: 訪問介護を受けた患者数
          施策: 多職種が参画する研修の実施
          施策: 多職種協働による人材育成研修等の実施
          施策: 多職種が参画する意思決定支援や緩和ケアのための研修の実施`,
    "too short to compare": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施
          施策: 研修の開催`,
    "different kinds": `
      目指す姿: 暮らせる
        アウトカム: 多職種の情報共有の推進
          施策: 多職種の情報共有を推進する`,
    "indicators with different units": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          指標: 地域ケア会議の開催回数（年間） { "unit": "回" }
          指標: 地域ケア会議・開催回数（年間） { "unit": "件" }`,
    "indicators of measures": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施
            指標: 研修会の参加者の延べ人数
          施策: 講演会の開催
            指標: 研修会参加者の延べ人数`,
    "one of the two is unplaced": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 多職種が参画する研修の実施
      未配置:
        施策: 多職種が参加する研修会の開催`,
    "marks of reuse, reported by another rule": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 多職種が参画する研修の実施
        アウトカム: 看取りを選べる
          施策: (再)多職種が参加する研修会の開催`,
  },
  invalid: {
    "a measure typed twice in other words": [
      `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 多職種が参画する研修の実施
        アウトカム: 看取りを選べる
          施策 m2: 多職種が参加する研修会の開催`,
      [
        {
          node: "m2",
          subject: "m1",
          field: "text",
          params: { text: "多職種が参加する研修会の開催", first: "多職種が参画する研修の実施" },
        },
      ],
    ],
    "each text once, compared with the first": [
      `
      目指す姿: 暮らせる
        アウトカム: 相談できる
          施策 m1: 在宅療養の相談体制の構築
          施策 m2: 在宅療養の相談体制づくり
        アウトカム: 看取りを選べる
          施策 m3: 在宅療養の相談体制づくり
          施策 m4: 在宅療養相談体制の整備`,
      [
        { node: "m2", subject: "m1" },
        { node: "m4", subject: "m1" },
      ],
    ],
    "outcomes and indicators": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 必要な支援を受けることができる
          指標 i1: 地域ケア会議の開催回数（年間） { "unit": "回" }
        アウトカム o2: 必要な支援を受けられる。
          指標 i2: 地域ケア会議開催回数（年間）`,
      [
        { node: "o2", subject: "o1" },
        { node: "i2", subject: "i1" },
      ],
    ],
  },
});

it.each(["fukuchiyama", "cancer-plan"])("reports no two texts of a real plan: %s", (name) => {
  const read = readLogicModel(readFileSync(new URL(`../../../../../samples/${name}.json`, import.meta.url)));
  if (!read.ok) throw new Error(name);
  expect(found(nearSameText, read.model)).toEqual([]);
  const texts = createOutline(read.model).rows.flatMap(({ node, reuse }) => (reuse ? [] : [node.text]));
  expect(new Set(texts.map(skeleton)).size).toBe(texts.length);
});

it("does not report similar rows of 福知山市: 3, 4 and 40; 2 and 44; 49 and 50", () => {
  const read = readLogicModel(readFileSync(new URL("../../../../../samples/fukuchiyama.json", import.meta.url)));
  const texts = new Map(
    read.ok ? createOutline(read.model).rows.map(({ number, text }) => [number, skeleton(text)]) : [],
  );
  for (const group of [
    [3, 4, 40],
    [2, 44],
    [49, 50],
  ]) {
    const skeletons = group.map((row) => texts.get(row));
    expect(skeletons).not.toContain(undefined);
    expect(new Set(skeletons).size).toBe(group.length);
  }
});
