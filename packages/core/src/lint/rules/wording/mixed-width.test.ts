import { expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { mixedWidth } from "./mixed-width.ts";

testRule(mixedWidth, {
  valid: {
    "one width in each text": `
      目指す姿: ＩＣＴを生かし、安心して暮らせる
        アウトカム: 24時間365日、必要な支援を受けられる
          指標: 相談した人の数（２４時間）
          施策: BCPの作成(公助の計画)と研修（年２回）
    `,
    "a single full-width digit, longer numbers in half width": `
      目指す姿: １人暮らしの75歳以上の人が安心して暮らせる
        アウトカム: Ａ市のICTネットワークで支援を受けられる
    `,
    "one that is still being written": `
      目指す姿: 暮らせる
        アウトカム: ｶﾅ { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "katakana, letters and digits, brackets": [
      `
      目指す姿: ﾘﾊﾋﾞﾘを受けて暮らせる
        アウトカム: ２４時間365日、支援を受けられる
          指標: 連携した患者数（登録者数)
          施策: ＢＣＰとACPの研修
        アウトカム: 望む最期を迎えられる
          施策 → m1: ﾘﾊﾋﾞﾘの研修
      `,
      [
        { node: "v", field: "text" },
        { node: "o1", params: { text: "２４時間365日、支援を受けられる" } },
        { node: "i1" },
        { node: "m1" },
        { node: "m1", parent: "o2" },
      ],
    ],
    "in the middle of a long text": [
      `
      目指す姿: 暮らせる
        施策: ${"在宅医療を進め、".repeat(20)}ｻｰﾋﾞｽを提供する
      `,
      [{ node: "m1" }],
    ],
  },
});

it("changes only these characters, in the node or the placement", () => {
  const model = `
    目指す姿: 暮らせる
      アウトカム: ２４時間365日の支援（ﾘﾊﾋﾞﾘ等)を～７０％が受けている
        施策: 研修
      アウトカム: 支えられる
        施策 → m1: ﾘﾊﾋﾞﾘの研修
  `;
  expect(found(mixedWidth, model).map(({ fixes }) => fixes)).toEqual([
    [
      {
        id: "unify-width",
        operation: {
          type: "edit",
          target: "node",
          node: "o1",
          set: { text: "24時間365日の支援（リハビリ等）を～70％が受けている" },
        },
      },
    ],
    [
      {
        id: "unify-width",
        operation: { type: "edit", target: "placement", node: "m1", parent: "o2", set: { text: "リハビリの研修" } },
      },
    ],
  ]);
});
