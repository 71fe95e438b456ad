import { testRule } from "../../../testing/rule-cases.ts";
import { duplicateCode } from "./duplicate-code.ts";

testRule(duplicateCode, {
  valid: {
    "different codes, or none": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "code": "A1" }
          施策: 窓口の明確化 { "code": "A1-1" }
          施策: 研修の実施 { "code": "A1-2" }
          施策: 情報の共有 { "code": "　" }
          施策: 講座の開催 { "code": "" }
    `,
    "the same code for an outcome and its measure or indicator": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "code": "A101" }
          指標: 支援を受けた人の数 { "code": "A101" }
          施策: 窓口の明確化 { "code": "A101" }
    `,
    "a reuse": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策 m1: 窓口の明確化 { "code": "A101" }
        アウトカム: 急変時に支援を受けられる
          施策 → m1:
    `,
    "numbers and letters that restart below each outcome": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる { "code": "ア" }
          施策: 窓口の明確化 { "code": "①" }
          施策: 研修の実施 { "code": "(2)" }
          施策: 情報の共有 { "code": "ａ）" }
        アウトカム: 急変時に支援を受けられる { "code": "イ" }
          施策: 救急隊との連携 { "code": "1" }
          施策: 病床の確保 { "code": "（２）" }
          施策: 講座の開催 { "code": "a)" }
    `,
    "numbers with a word that restart below each outcome": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 窓口の明確化 { "code": "施策1" }
          指標: 相談した人の数 { "code": "KPI①" }
        アウトカム: 急変時に支援を受けられる
          施策: 救急隊との連携 { "code": "施策 １" }
          指標: 搬送された人の数 { "code": "KPI①" }
    `,
    "a numbering of several parts that restarts below each outcome": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 窓口の明確化 { "code": "1-1" }
          施策: 研修の実施 { "code": "1-2" }
        アウトカム: 急変時に支援を受けられる
          施策: 救急隊との連携 { "code": "1-1" }
          施策: 病床の確保 { "code": "1-2" }
          施策: 講座の開催 { "code": "1-3" }
    `,
    "marks, which say something of each item": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 窓口の明確化 { "code": "★" }
          施策: 研修の実施 { "code": "新規" }
          施策: 情報の共有 { "code": "★" }
          施策: 講座の開催 { "code": "【新規】" }
          施策: 手引の配布 { "code": "新" }
          施策: 手引の作成 { "code": "新" }
    `,
    "unfinished and unplaced nodes": `
      目指す姿: 暮らせる
        アウトカム: 支援を受けられる
          施策: 窓口の明確化 { "code": "A101" }
          施策: { "code": "A101" }
          施策: 研修の実施 { "code": "A101", "pending": { "state": "underReview" } }
      未配置:
        施策: 講座の開催 { "code": "A101" }
    `,
  },
  invalid: {
    "full and half width, upper and lower case": [
      `
        目指す姿: 暮らせる
          アウトカム: 支援を受けられる
            施策: 窓口の明確化 { "code": "A101" }
            施策: 研修の実施 { "code": "ａ１０１ " }
      `,
      [
        {
          node: "m2",
          subject: "m1",
          field: "code",
          params: { code: "ａ１０１ ", text: "研修の実施", first: "窓口の明確化" },
        },
      ],
    ],
    "all but the first, wherever they are": [
      `
        目指す姿: 暮らせる
          アウトカム: 支援を受けられる
            施策: 窓口の明確化 { "code": "A-1" }
          アウトカム: 急変時に支援を受けられる
            施策: 研修の実施 { "code": "A-1" }
            施策: 講座の開催 { "code": "A-1" }
      `,
      [
        { node: "m2", subject: "m1" },
        { node: "m3", subject: "m1" },
      ],
    ],
    "a number twice below one outcome": [
      `
        目指す姿: 暮らせる
          アウトカム: 支援を受けられる
            施策: 窓口の明確化 { "code": "①" }
            施策: 研修の実施 { "code": "1" }
      `,
      [{ node: "m2", subject: "m1" }],
    ],
  },
});
