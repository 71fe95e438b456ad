import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../testing/effort.ts";
import { parseFiscalYear } from "./fiscal-year.ts";
import { timeSpan } from "./time-span.ts";

it.each([
  ["2024", "2024-04-01", "2025-03-31"],
  ["令和６年度", "2024-04-01", "2025-03-31"],
  ["R6", "2024-04-01", "2025-03-31"],
  ["平成31年度", "2019-04-01", "2020-03-31"],
  ["２０２４－０４", "2024-04-01", "2024-04-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2024-12", "2024-12-01", "2024-12-31"],
  [" 2024-04-01 ", "2024-04-01", "2024-04-01"],
  ["9998", "9998-04-01", "9999-03-31"],
])("reads %j as the days from %s to %s", (text, start, end) => expect(timeSpan(text)).toEqual({ start, end }));

it.each([
  "",
  "未定",
  "令和6年度末",
  "2024年",
  "6",
  "2024-13",
  "2024-00",
  "2023-02-29",
  "2024-04-00",
  "1872",
  "0000-01",
])("does not read %j", (text) => expect(timeSpan(text)).toBeNull());

it("reads every fiscal year that can be typed in, and the words of no other", () => {
  const era = fc.constantFrom("明治", "大正", "昭和", "平成", "令和", "M", "T", "S", "H", "R", "FY", "x", "", "Ｒ");
  const count = fc.constantFrom("元", "0", "1", "06", "６", "31", "2024", "1873", "1872", "");
  fc.assert(
    fc.property(era, count, fc.constantFrom("年度", "", "年", " 年度"), (...parts) => {
      const text = parts.join("");
      const year = parseFiscalYear(text);
      expect(timeSpan(text)?.start ?? null).toBe(year === null ? null : `${year}-04-01`);
    }),
    { numRuns: runs(2000) },
  );
});
