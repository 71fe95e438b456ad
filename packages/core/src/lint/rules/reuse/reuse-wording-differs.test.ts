import { testRule } from "../../../testing/rule-cases.ts";
import { reuseWordingDiffers } from "./reuse-wording-differs.ts";

const useOriginal = { id: "use-original-wording" } as const;
const makeOwn = { id: "make-own" } as const;

testRule(reuseWordingDiffers, {
  valid: {
    "no wording of its own": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム: 看取りを選べる
          施策 → m1:`,
    "a note of its own": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム: 看取りを選べる
          施策 → m1: { "note": "看取りの事例を含む" }`,
    "the same wording in another width": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: BCPの作成（全事業所）
        アウトカム: 看取りを選べる
          施策 → m1: ＢＣＰの作成 (全事業所)`,
    "a typed mark of reuse, reported by another rule": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム: 看取りを選べる
          施策 → m1: （再）地域ケア会議の開催
        アウトカム: 急変時に支援を受けられる
          施策 → m1: （再掲）`,
    "a reuse of an unplaced node": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
      未配置:
        アウトカム: 看取りを選べる
          施策: 地域ケア会議の開催`,
  },
  invalid: {
    "a reuse with a longer wording": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム o2: 看取りを選べる
          施策 → m1: 地域ケア会議に加え、看取りの事例検討会の開催`,
      [
        {
          node: "m1",
          parent: "o2",
          field: "text",
          params: { here: "地域ケア会議に加え、看取りの事例検討会の開催", text: "地域ケア会議の開催" },
          fixes: [useOriginal, makeOwn],
        },
      ],
    ],
    "the first place and a later one, also of indicators and outcomes": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          指標 i1: 看取り数 { "placement": { "text": "在宅看取り数" } }
        アウトカム o2: 看取りを選べる { "placement": { "text": "看取りの場を選べる" } }
          指標 → i1: 施設看取り数`,
      [
        { node: "i1", parent: "o1" },
        { node: "o2", parent: "v", fixes: [useOriginal] },
        { node: "i1", parent: "o2" },
      ],
    ],
    "with a typed mark of reuse, which is fixed first": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム o2: 看取りを選べる
          施策 → m1: （再）事例検討会の開催`,
      [{ node: "m1", parent: "o2", fixes: [] }],
    ],
    "a separate node would repeat another one": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 地域ケア会議の開催
          施策 m2: 多職種による事例検討会の開催
        アウトカム o2: 看取りを選べる
          施策 → m1: 多職種による事例検討会の実施`,
      [{ node: "m1", parent: "o2", fixes: [useOriginal] }],
    ],
    "a separate node would have the same code": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 地域ケア会議の開催 { "code": "A101" }
        アウトカム o2: 看取りを選べる
          施策 → m1: 事例検討会の開催`,
      [{ node: "m1", parent: "o2", fixes: [useOriginal] }],
    ],
    "an empty wording at one place": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム o2: 看取りを選べる
          施策 → m1: { "text": "" }`,
      [{ node: "m1", parent: "o2", params: { here: "" } }],
    ],
  },
});
