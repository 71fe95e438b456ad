import { expect, it } from "vitest";
import { mixesWidth, unifyWidth } from "./width.ts";

it.each([
  ["ｹｱﾏﾈｼﾞｬｰとｶﾞｲﾄﾞ", "ケアマネジャーとガイド"],
  ["１人と12人と１０人", "1人と12人と10人"],
  ["第１期と2期", "第1期と2期"],
  ["２0歳", "20歳"],
  ["ＩＣＴとBCP", "ICTとBCP"],
  ["(登録者数）", "（登録者数）"],
  ["((ア）の（イ)", "(（ア）の（イ）"],
])("%s → %s", (text, unified) => {
  expect(mixesWidth(text)).toBe(true);
  expect(unifyWidth(text)).toBe(unified);
});

it.each([
  "ＩＣＴの活用",
  "２４時間",
  "24時間365日",
  "１人の24時間",
  "ＨｂＡ１ｃ",
  "HbA1cと１人",
  "平均1.5人、１年間",
  "ｅラーニングとICT",
  "（ア）と(イ)",
  "1) 研修",
  "（注",
  "70％～80%",
  "ﾞ",
  "",
])("silent: %s", (text) => expect(mixesWidth(text)).toBe(false));
