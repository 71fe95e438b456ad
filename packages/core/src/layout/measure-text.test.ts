import { describe, expect, it } from "vitest";
import { measureText } from "./measure-text.ts";

describe("the width of a character", () => {
  it.each(["漢", "か", "ア", "ー", "。", "「", "Ａ", "５", "　", "한", "𠮷", "○", "①", "―", "…", "※", "→", "々"])(
    "is one em for %s",
    (character) => expect(measureText(character, false)).toBe(1),
  );

  it.each(["ｱ", "ｶ", "ﾞ", "｡", "･"])("is half an em for %s", (character) =>
    expect(measureText(character, false)).toBe(0.5),
  );

  it("is that of the letter for Latin", () => {
    expect(measureText("i", false)).toBeLessThan(0.3);
    expect(measureText("W", false)).toBeGreaterThan(0.8);
    const digits = [..."0123456789"].map((digit) => measureText(digit, false));
    expect(new Set(digits).size).toBe(1);
    expect(digits[0]).toBeCloseTo(0.555);
  });

  it("is larger in bold, but not for full-width", () => {
    for (const letter of "aBc123%") expect(measureText(letter, true)).toBeGreaterThan(measureText(letter, false));
    expect(measureText("漢", true)).toBe(1);
  });

  it.each(["\u3099", "\u0301", "\u200b", "\u200d", "\ufe0f", "\n", "\u0007"])("is nothing for U+%s", (character) =>
    expect(measureText(character, false)).toBe(0),
  );
});

describe("the width of a grapheme of several characters", () => {
  it.each([
    ["か\u3099", 1],
    ["e\u0301", measureText("e", false)],
    ["ｶﾞ", 1],
    ["葛\u{e0100}", 1],
    ["👩‍⚕️", 1.25],
    ["🇯🇵", 1.25],
    ["☺\ufe0f", 1.25],
  ])("%s", (grapheme, width) => expect(measureText(grapheme, false)).toBe(width));
});
