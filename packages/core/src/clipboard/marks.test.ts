import { describe, expect, it } from "vitest";
import { numberInText } from "../lint/rules/wording/number-in-text.ts";
import { modelText } from "../testing/model-text.ts";
import { found } from "../testing/rule-cases.ts";
import { withoutReuseMark } from "../text/reuse-mark.ts";
import { parseRows } from "./rows.ts";

describe("marks of reuse, in findings and when pasting", () => {
  it.each([
    "(再)研修の実施",
    "（再）研修の実施",
    "（再掲）　研修の実施",
    "〔再〕研修の実施",
    "［再掲］研修の実施",
    "【 再掲 】研修の実施",
    "<再掲>研修の実施",
    "《再掲》研修の実施",
    "※再掲研修の実施",
    "※再掲 研修の実施",
    "※（再）研修の実施",
    "再掲：研修の実施",
    "再）研修の実施",
    "(reuse) 研修の実施",
    "(Reused) 研修の実施",
    "研修の実施（再）",
    "研修の実施〔再〕",
    "研修の実施［再掲］",
    "研修の実施 再掲",
    "研修の実施　再掲",
    "研修の実施※再掲",
    "研修の実施※（再）",
    "研修の実施 (reuse)",
    "研修の実施再）",
    "（再）研修の実施【再掲】",
  ])("are read in %j", (text) => {
    expect(withoutReuseMark(text)).toBe("研修の実施");
    expect(parseRows(text)).toEqual([{ text: "研修の実施", reuse: true }]);
  });

  it.each([
    "再掲載の手続の簡素化",
    "※再掲載の手続",
    "「再掲」と書かれた施策の整理",
    "記事の再掲",
    "再発予防の推進",
    "（再委託）研修の実施",
    "研修(再)の実施",
    "研修（新・再）",
    "再任用職員の研修",
    "Reuse of vacant houses",
  ])("are not found in %j", (text) => {
    expect(withoutReuseMark(text)).toBe(text);
    expect(parseRows(text)).toEqual([{ text, reuse: false }]);
  });

  it.each(["(再)", "〔再〕", "［再掲］", "※再掲", "再掲", "再", "(reuse)"])("are read from a cell with %j", (mark) => {
    const row = { text: "研修の実施", reuse: true };
    expect(parseRows(`${mark}\t研修の実施`)).toEqual([row]);
    expect(parseRows(`研修の実施\t${mark}`)).toEqual([row]);
    expect(parseRows(`3\t研修の実施\t${mark}\t健康課`)).toEqual([{ ...row, note: "健康課" }]);
  });
});

describe("numbers, in findings and when pasting", () => {
  it.each([
    "1",
    "１２",
    "3.",
    "４．",
    "(7)",
    "（８）",
    "【9】",
    "〔9〕",
    "No.10",
    "1-2",
    "１－２",
    "①",
    "⑳",
    "㉑",
    "㊿",
    "⑴",
    "⒛",
    "❶",
  ])("are dropped from a cell with just %j", (number) =>
    expect(parseRows(`${number}\t研修の実施`)).toEqual([{ text: "研修の実施", reuse: false }]),
  );

  it.each([
    ["ア", "ア"],
    ["ｱ", "ｱ"],
    ["イ.", "イ"],
    ["イ．", "イ"],
    ["ウ）", "ウ"],
    ["(ア)", "(ア)"],
    ["（ア）", "（ア）"],
    ["㋐", "㋐"],
    ["Ⅰ", "Ⅰ"],
    ["A", "A"],
    ["A-1", "A-1"],
    ["Ａ－１", "A－1"],
    ["B2", "B2"],
    ["a-1-2", "a-1-2"],
    ["第1", "第1"],
    ["第１", "第1"],
    ["第2章", "第2章"],
    ["一", "一"],
    ["㈠", "㈠"],
  ])("become the code from a cell with just %j", (cell, code) => {
    expect(parseRows(`${cell}\t研修の実施`)).toEqual([{ text: "研修の実施", reuse: false, code }]);
    expect(parseRows(`${cell}\t(再)研修の実施`)).toEqual([{ text: "研修の実施", reuse: true, code }]);
  });

  it("leave a code after a number, and a single character as the wording", () => {
    expect(parseRows("1\tA-1\t研修の実施")).toEqual([{ text: "研修の実施", reuse: false, code: "A-1" }]);
    expect(parseRows("1\tア\t年2回")).toEqual([{ text: "ア", reuse: false, note: "年2回" }]);
  });

  it.each([
    ["ア", "ア"],
    ["A", "A"],
    ["ICT\t導入", "ICT"],
    ["1人1台\t端末", "1人1台"],
    ["第1期計画\t推進", "第1期計画"],
    ["R6\t研修", "R6"],
    ["アウトリーチ\t毎週", "アウトリーチ"],
    ["会\t年2回", "会"],
  ])("don't include %j", (line, text) => expect(parseRows(line)[0]?.text).toBe(text));

  const marks = (text: string) =>
    found(numberInText, modelText(`目指す姿: 暮らせる\n  アウトカム: 支援を受けられる\n    施策: ${text}`)).map(
      ({ params }) => params.mark,
    );

  it.each([
    ["1. 研修の実施", "1."],
    ["（ア）研修の実施", "（ア）"],
    ["【1】研修の実施", "【1】"],
    ["〔１〕研修の実施", "〔１〕"],
    ["㊿研修の実施", "㊿"],
    ["㋐研修の実施", "㋐"],
    ["⒈研修の実施", "⒈"],
    ["(a) 研修の実施", "(a)"],
    ["イ. 研修の実施", "イ."],
    ["A-1 研修の実施", "A-1"],
    ["Ａ－１　研修の実施", "Ａ－１"],
    ["No.3 研修の実施", "No.3"],
    ["第1 研修の実施", "第1"],
    ["➢研修の実施", "➢"],
    ["-研修の実施", "-"],
  ])("are found before a wording: %j", (text, mark) => expect(marks(text)).toEqual([mark]));

  it.each([
    "1人1台の端末の整備",
    "第1期計画の推進",
    "第1号被保険者への周知",
    "24時間の体制",
    "N95マスクの確保",
    "PM2.5 対策の推進",
    "R6 年度の研修",
    "H30 の実績の公表",
    "A型事業所との連携",
    "B-1グランプリの開催",
    "●●病院との連携",
    "Nothing about us without us",
  ])("are not found in %j", (text) => {
    expect(marks(text)).toEqual([]);
    expect(parseRows(text)[0]?.text).toBe(text);
  });
});
