import { describe, expect, it } from "vitest";
import { LIMITS } from "../model/limits.ts";
import { actingOffice } from "./acting-office.ts";
import { activityEnding } from "./activity-ending.ts";
import { clauseJoiner } from "./clause-joiner.ts";
import { continuation } from "./continuation.ts";
import { countsActivity } from "./counts-activity.ts";
import { numberMark } from "./number-mark.ts";
import { findPlaceholder } from "./placeholder.ts";
import { plainWording } from "./plain-wording.ts";
import { withoutReuseMark } from "./reuse-mark.ts";
import { skeleton } from "./skeleton.ts";
import { replaceSpellings } from "./spellings.ts";
import { mixesWidth, unifyWidth } from "./width.ts";
import { wishEnding } from "./wish-ending.ts";

// A pattern that tries every start for every end would take hours.
describe("long texts are read at once by", () => {
  it("actingOffice", () => {
    for (const text of ["市が", "市は、", "本市では", "関係機関", "市村町県", "が", "たん", "(", "。 "])
      expect(actingOffice(`${text.repeat(100_000 / text.length - 10)}を推進する`)).not.toBe("");
  });

  it("activityEnding", () => {
    for (const text of ["の推進", "市民", "ー・", "）", "(", "。 ", "【】", "a※"])
      expect(activityEnding(`${text.repeat(100_000 / text.length - 10)}の推進`)).toBe(
        text === "a※" ? undefined : "の推進",
      );
  });

  it("clauseJoiner", () => {
    for (const text of ["とともに", "るととも", "を", "をる", "し、", "(", "）", "。 ", "「"])
      expect(() => clauseJoiner(text.repeat(100_000 / text.length))).not.toThrow();
  });

  it("continuation", () => {
    for (const text of ["引き続き", "継続", "従来", "これまで", "を", "(", "。 "])
      expect(() => continuation(text.repeat(100_000 / text.length))).not.toThrow();
  });

  it("countsActivity", () => {
    for (const unit of ["会議", "参加した", "(", "開催", "、 "])
      expect(countsActivity(unit.repeat(50_000))).toBe(false);
  });

  it("numberMark", () => {
    for (const text of [" ", "1", "1-", "・", "(", "1 ", "ア、"])
      expect(() => numberMark(`${text.repeat(100_000 / text.length - 1)}a`)).not.toThrow();
  });

  it("plainWording", () => {
    for (const text of ["(", ")", "()", "。", "※", "(※)", "1. "])
      expect(plainWording(`研修${text.repeat(100_000 / text.length)}`)).toMatch(/^研修/);
  });

  it("withoutReuseMark", () => {
    const long = "（再）".repeat(30_000);
    expect(withoutReuseMark(long)).toBe("");
    expect(withoutReuseMark(`${long}x${" ".repeat(10_000)}x`)).toHaveLength(10_002);
  });

  it("skeleton", () => {
    for (const text of ["の", "研修、", " ", "取り", "ことができ", "等", "(・", "a.b"])
      expect(typeof skeleton(text.repeat(100_000 / text.length))).toBe("string");
  });

  it("replaceSpellings", () => {
    for (const text of ["受け", "でき", "取り組み", "ひとり", "訪問リハ", "コーディネータ", "に及び", "子ども"])
      expect(replaceSpellings(text.repeat(100_000 / text.length), ({ stem }) => stem)).toContain(text);
  });

  it("mixesWidth and unifyWidth", () => {
    for (const text of ["（", "(）", "１2", "１", "ｶﾞ", "Ａ", "（)"]) {
      const long = text.repeat(100_000 / text.length);
      expect(mixesWidth(unifyWidth(long))).toBe(false);
    }
  });

  it("wishEnding", () => {
    for (const text of ["できる", "たい", "れ", "）", "(", "。 ", "増え"])
      expect(wishEnding(`${text.repeat(100_000 / text.length - 10)}できる`)).toBe("できる");
  });

  it.each([
    ["x", "a"],
    ["？", "件"],
    ["〇", "一"],
    ["○ ", "a"],
    ["（", "仮"],
    ["　", "あ"],
    ["改めて", "。"],
    ["今後検討中", "の件"],
    ["は、未定", "の人"],
  ])("findPlaceholder: only %s", (part, end) => {
    const text = part.repeat(Math.floor(LIMITS.text / part.length) - end.length) + end;
    expect(findPlaceholder(text, "wording")).toBeUndefined();
  });
});
