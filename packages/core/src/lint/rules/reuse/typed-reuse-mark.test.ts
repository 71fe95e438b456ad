import { testRule } from "../../../testing/rule-cases.ts";
import { typedReuseMark } from "./typed-reuse-mark.ts";

const strip = (set: object) => ({ id: "strip-mark", operation: { type: "edit", set } }) as never;

testRule(typedReuseMark, {
  valid: {
    "a reuse": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 多職種が参画する研修の実施
        アウトカム: 看取りを選べる
          施策 → m1:`,
    "words with 再": `
      目指す姿: 暮らせる
        アウトカム: 再発を防げる（再入院の予防）
          施策: 再掲載の手続の簡素化
          施策: 医療計画（再改定）の周知
          指標: 受診再勧奨を行う市町村数（再）を除く件数`,
    "a mark in a note": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 研修の実施 { "note": "（再掲）" }`,
    "an unplaced node": `
      目指す姿: 暮らせる
      未配置:
        施策: （再）研修の実施`,
  },
  invalid: {
    "a separate node that is meant as a reuse": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 多職種が参画する研修の実施
        アウトカム o2: 看取りを選べる
          施策 m2: (再)多職種が参画する研修の実施`,
      [
        {
          node: "m2",
          field: "text",
          params: { text: "(再)多職種が参画する研修の実施", rest: "多職種が参画する研修の実施" },
          fixes: [
            {
              id: "merge-same",
              operation: {
                type: "batch",
                operations: [
                  { type: "edit", target: "node", node: "m2", set: { text: "多職種が参画する研修の実施" } },
                  { type: "merge", node: "m2", into: "m1" },
                ],
              },
            },
          ],
        },
      ],
    ],
    "a mark before and after the text of a node in one place": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          指標 i1: 【再掲】退院した人の数
          施策 m1: 窓口の明確化（再掲）`,
      [
        { node: "i1", fixes: [strip({ text: "退院した人の数" })] },
        { node: "m1", fixes: [] },
      ],
    ],
    "a mark typed into a reuse": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 地域ケア会議の開催
        アウトカム o2: 看取りを選べる
          施策 → m1: （再）事例検討会の開催
        アウトカム o3: 急変時に支援を受けられる
          施策 → m1: （再掲）`,
      [
        { node: "m1", parent: "o2", fixes: [strip({ text: "事例検討会の開催" })] },
        { node: "m1", parent: "o3", params: { rest: "" }, fixes: [] },
      ],
    ],
    "only a mark": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: （再掲）`,
      [{ node: "m1", params: { text: "（再掲）", rest: "" }, fixes: [] }],
    ],
    "two nodes with that text, or one with similar text: no fix": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 研修の実施
          施策 m2: 多職種の研修会の実施
        アウトカム o2: 看取りを選べる
          施策 m3: 研修の実施
          施策 m4: （再）研修の実施
          施策 m5: （再）多職種の研修の実施`,
      [
        { node: "m4", fixes: [] },
        { node: "m5", fixes: [] },
      ],
    ],
    "a node with other fields: no merge": [
      `
      目指す姿: 暮らせる
        アウトカム o1: 支援を受けられる
          施策 m1: 研修の実施 { "lead": "高齢福祉課" }
        アウトカム o2: 看取りを選べる
          施策 m2: （再）研修の実施 { "lead": "健康推進課" }`,
      [{ node: "m2", fixes: [] }],
    ],
  },
});
