import { describe, expect, it } from "vitest";
import { fillTemplate } from "./fill.ts";
import { joinList } from "./list.ts";
import { baseLocale, type Language, localeTag, translate, withWords } from "./locale.ts";

const measure = { ja: "施策", en: "measure" };
const korean: Language = { tag: "ko", base: "en", words: { "kind.measure": "시책" } };

describe("translate", () => {
  it("uses the text of the overlay, or else of its base", () => {
    expect(translate(measure, "ja", "kind.measure")).toBe("施策");
    expect(translate(measure, korean, "kind.measure")).toBe("시책");
    expect(translate(measure, korean, "kind.outcome")).toBe("measure");
    expect(translate(measure, korean)).toBe("measure");
    expect(translate(measure, korean, "toString")).toBe("measure");
  });

  it("can rename one word", () => {
    const renamed = withWords("ja", { "kind.measure": "事業" });
    expect(translate(measure, renamed, "kind.measure")).toBe("事業");
    expect(translate(measure, withWords(korean, { a: "b" }), "kind.measure")).toBe("시책");
    expect([baseLocale(renamed), localeTag(renamed), localeTag(korean)]).toEqual(["ja", "ja", "ko"]);
  });
});

describe("fill", () => {
  it("leaves anything but parameters unchanged", () => {
    expect(fillTemplate("{a} {b} {toString}", { a: "{b}", b: 2 })).toBe("{b} 2 {toString}");
  });

  it("chooses the form for a number", () => {
    const text = "{count} {count|measure|measures}";
    expect([0, 1, 2].map((count) => fillTemplate(text, { count }))).toEqual(["0 measures", "1 measure", "2 measures"]);
    expect(fillTemplate("{n|miara|miary|miar|miary}", { n: 5 }, { tag: "pl", base: "en", words: {} })).toBe("miar");
    expect(fillTemplate("{count|件}", { count: 3 }, "ja")).toBe("件");
    // A text of the base keeps the base's plurals.
    expect(fillTemplate("{count|item|items}", { count: 5 }, korean)).toBe("items");
    expect(fillTemplate("{count|item|items}", { count: 1 }, korean)).toBe("item");
  });
});

describe("joinList", () => {
  it("joins as each language does", () => {
    expect(joinList(["A", "B", "C"], "ja")).toBe("A、B、C");
    expect(joinList(["A", "B", "C"], "en")).toBe("A, B, C");
    expect(joinList(["A"], korean)).toBe("A");
    expect(joinList([], "ja")).toBe("");
  });
});
