import { describe, expect, it } from "vitest";
import { withWords } from "../language/locale.ts";
import { periodWords } from "./period-words.ts";

describe("periodWords", () => {
  it.each([
    ["2024", "令和6年度", "FY2024"],
    ["2019", "令和元年度", "FY2019"],
    ["2018", "平成30年度", "FY2018"],
    ["1989", "平成元年度", "FY1989"],
    ["1988", "昭和63年度", "FY1988"],
    ["1926", "大正15年度", "FY1926"],
    ["2024-04", "令和6年4月", "April 2024"],
    ["2019-04", "平成31年4月", "April 2019"],
    ["2019-05", "令和元年5月", "May 2019"],
    ["2024-04-01", "令和6年4月1日", "1 April 2024"],
    ["2019-04-30", "平成31年4月30日", "30 April 2019"],
    ["2019-05-01", "令和元年5月1日", "1 May 2019"],
    ["2024-12-31", "令和6年12月31日", "31 December 2024"],
    ["2024-02-29", "令和6年2月29日", "29 February 2024"],
    ["1873-01-01", "明治6年1月1日", "1 January 1873"],
    ["9999", "令和7981年度", "FY9999"],
  ])("writes %s as %s and %s", (period, ja, en) => {
    expect(periodWords(period)).toBe(ja);
    expect(periodWords(period, "en")).toBe(en);
  });

  it.each([
    "",
    "令和6年度末",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-4",
    "1872",
    "0000",
    "20240",
    " 2024",
    "2024年",
  ])("returns %j unchanged", (period) => {
    expect(periodWords(period)).toBe(period);
    expect(periodWords(period, "en")).toBe(period);
  });

  it("follows a language overlaid on English, and a renaming in Japanese", () => {
    const korean = { tag: "ko", base: "en", words: { "time.fiscal-year": "{year}년도" } } as const;
    expect(["2024", "2024-04", "2024-04-01"].map((period) => periodWords(period, korean))).toEqual([
      "2024년도",
      "2024년 4월",
      "2024년 4월 1일",
    ]);
    expect(periodWords("2024-04-01", withWords("ja", { "kind.measure": "事業" }))).toBe("令和6年4月1日");
  });
});
