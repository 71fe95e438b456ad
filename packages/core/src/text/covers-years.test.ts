import { expect, it } from "vitest";
import { coversYears } from "./covers-years.ts";

it.each([
  ["延べ件数（累計）", "累計"],
  ["５年間で500件", "5年間"],
  ["3か年平均", "3か年"],
  ["2024〜2028年度", "2024~2028年度"],
  ["R6~R10", "R6~R10"],
  ["cumulative total", "cumulative"],
  ["over five years", "over five years"],
  ["2024-2028", "2024-2028"],
])("%s: %s", (text, words) => expect(coversYears(text)).toBe(words));

it.each(["2024", "2024-04", "令和6年度", "1年間", "年間", "5年生存率", "65~74歳の人", ""])("silent: %s", (text) =>
  expect(coversYears(text)).toBeUndefined(),
);
