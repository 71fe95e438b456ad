import { testRule } from "../../../testing/rule-cases.ts";
import { longText } from "./long-text.ts";

testRule(longText, {
  valid: {
    "up to 120 characters, the vision up to 200": `
      目指す姿: ${"あ".repeat(200)}
        アウトカム: ${"い".repeat(120)}
          施策: ${"う".repeat(119)}。
    `,
    "letters count half": `
      目指す姿: 暮らせる
        アウトカム: ${"a".repeat(240)}
    `,
    "half-width katakana count as full-width": `
      目指す姿: 暮らせる
        アウトカム: ${"ｶﾞ".repeat(120)}
    `,
    "one that is still being written": `
      目指す姿: 暮らせる
        アウトカム: ${"い".repeat(121)} { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "longer, in a node and in the wording of a place": [
      `
      目指す姿: ${"あ".repeat(201)}
        アウトカム: ${"い".repeat(121)}
          施策: 研修
        アウトカム: 支えられる
          施策 → m1: ${"う".repeat(130)}
      `,
      [
        { node: "v", field: "text", params: { length: 201, longest: 200 } },
        { node: "o1", params: { length: 121, longest: 120 } },
        { node: "m1", parent: "o2", params: { length: 130, longest: 120 } },
      ],
    ],
    letters: [
      `
      目指す姿: 暮らせる
        指標: ${"a".repeat(241)}
      `,
      [{ node: "i1", params: { length: 121 } }],
    ],
  },
});
