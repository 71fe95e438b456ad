import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFiscalYear } from "./fiscal-year.ts";
import { periodWords } from "./period-words.ts";

describe("parseFiscalYear", () => {
  it.each([
    ["R6", "2024"],
    ["r6", "2024"],
    ["Ｒ６", "2024"],
    ["令和6", "2024"],
    ["令和６年度", "2024"],
    ["令和 6 年度", "2024"],
    ["令和元年度", "2019"],
    ["R1", "2019"],
    ["R06", "2024"],
    ["H30", "2018"],
    ["平成30年度", "2018"],
    ["平成31年度", "2019"],
    // Plans made before the era was known look ahead in the old one.
    ["平成32年度", "2020"],
    ["S63", "1988"],
    ["2024", "2024"],
    ["2024年度", "2024"],
    ["２０２４", "2024"],
    [" 2024 ", "2024"],
    ["FY2024", "2024"],
  ])("reads %j as %s", (text, year) => expect(parseFiscalYear(text)).toBe(year));

  it.each([
    "",
    "R",
    "R0",
    "6",
    "令和",
    "令和6年",
    "2024年",
    "2024-04",
    "令和6年度末",
    "1872",
    "0",
    "X6",
    "元年度",
    "constructor1",
  ])("does not read %j as a fiscal year", (text) => expect(parseFiscalYear(text)).toBeNull());

  it("reads what periodWords writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1873, max: 2117 }), fc.constantFrom("ja", "en"), (year, locale) => {
        expect(parseFiscalYear(periodWords(String(year), locale))).toBe(String(year));
      }),
    );
  });
});
