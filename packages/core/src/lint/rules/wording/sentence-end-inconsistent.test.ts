import { expect, it } from "vitest";
import { found, testRule } from "../../../testing/rule-cases.ts";
import { sentenceEndInconsistent } from "./sentence-end-inconsistent.ts";

const outcomes = (...texts: readonly string[]) =>
  ["目指す姿: 暮らせる。", ...texts.map((text) => `  アウトカム: ${text}`)].join("\n");

testRule(sentenceEndInconsistent, {
  valid: {
    "alike, whatever the vision has": outcomes("支えられる", "相談できる", "暮らせる"),
    "too few to compare": outcomes("支えられる。", "相談できる"),
    "more than a third differ": outcomes("支えられる。", "相談できる。", "暮らせる", "通える", "働ける"),
    "each kind separately": `
      目指す姿: 暮らせる
        アウトカム: 支えられる。
          指標: 相談者数
          指標: 患者数
          施策: 研修の実施
          施策: 窓口の設置
          施策: 講座の開催
    `,
    "brackets and other marks at the end": outcomes(
      "支えられる",
      "相談できる",
      "暮らせる。（重点）",
      "通える（通院できる。）",
      "働ける！",
    ),
    "one that is still being written": `
      目指す姿: 暮らせる
        アウトカム: 支えられる
        アウトカム: 相談できる
        アウトカム: 働ける
        アウトカム: 通える。 { "pending": { "state": "underReview" } }
    `,
  },
  invalid: {
    "one that differs, at any depth": [
      `
      目指す姿: 暮らせる
        アウトカム: 支えられる
          アウトカム: 相談できる。
            施策: 研修を行う。
            施策: 窓口を設ける。
            施策: 講座を開く
        アウトカム: 働ける
      `,
      [
        { node: "o2", field: "text", params: { text: "相談できる。", few: 1, total: 3 } },
        { node: "m3", params: { text: "講座を開く", few: 1, total: 3 } },
      ],
    ],
    "the wording of one place": [
      `
      目指す姿: 暮らせる
        アウトカム: 支えられる
          施策: 研修
        アウトカム: 相談できる
          アウトカム → o1: 支えられ続ける。
      `,
      [{ node: "o1", parent: "o2", params: { text: "支えられ続ける。", few: 1, total: 3 } }],
    ],
    "up to three, each reported": [
      outcomes("あう。", "かう｡", "さう。 ", "たう", "なう", "はう", "まう", "やう", "らう"),
      [{ node: "o1" }, { node: "o2" }, { node: "o3", params: { few: 3, total: 9 } }],
    ],
    "more, reported once at the first": [
      outcomes(
        ...[..."あいうえおかきくけこさしすせ"].map((end, i) => (i % 3 === 1 && i < 12 ? `働く${end}。` : `働く${end}`)),
      ),
      [{ node: "o2", params: { few: 4, total: 14 }, fixes: [] }],
    ],
  },
});

const setsOf = (model: string) =>
  found(sentenceEndInconsistent, model).map(({ fixes }) => fixes?.map(({ operation }) => operation));

it("removes or adds 。 in this node", () => {
  expect(setsOf(outcomes("支えられる", "相談できる。 ", "暮らせる"))).toEqual([
    [{ type: "edit", target: "node", node: "o2", set: { text: "相談できる" } }],
  ]);
  expect(setsOf(outcomes("支えられる。", "相談できる", "暮らせる。"))).toEqual([
    [{ type: "edit", target: "node", node: "o2", set: { text: "相談できる。" } }],
  ]);
});

it("offers nothing if another text would become the same", () => {
  expect(setsOf(outcomes("支えられる", "相談できる", "支えられる。"))).toEqual([[]]);
});

it("is fast on long texts", () => {
  for (const text of ["。", "。 ", "）", "（", "a。"]) {
    const long = text.repeat(100_000 / text.length - 5);
    expect(() => found(sentenceEndInconsistent, outcomes("支えられる", "相談できる", `働く${long}。`))).not.toThrow();
  }
});
