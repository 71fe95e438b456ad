import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryText } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { FORBIDDEN, FREE, lineBreak, lineClasses } from "./kinsoku.ts";
import { measureText } from "./measure-text.ts";
import { typesetter } from "./typesetter.ts";

const { lines, width } = typesetter(measureText);
const set = (text: string, em: number, first = em) => lines(text, false, em, first);

describe("lines", () => {
  it("are filled", () => {
    expect(set("多職種協働による人材育成研修等の実施", 8)).toEqual(["多職種協働による", "人材育成研修等の", "実施"]);
  });

  it("are one if everything fits, and for an empty text", () => {
    expect(set("看取り", 3)).toEqual(["看取り"]);
    expect(set("", 3)).toEqual([""]);
  });

  it("may have a first one of a different width", () => {
    expect(set("多職種協働による人材育成", 8, 3)).toEqual(["多職種", "協働による人材", "育成"]);
    expect(set("多職種協働による人材育成", 5, 7)).toEqual(["多職種協働によ", "る人材育成"]);
  });

  it("end at line feeds", () => {
    expect(set("基準値\n目標値\r\n\r\n実績値", 9)).toEqual(["基準値", "目標値", "", "実績値"]);
  });

  it("drop spaces at their ends, and keep those within and at the beginning of a text", () => {
    expect(set("施策　　指標", 2)).toEqual(["施策", "指標"]);
    expect(set("　施策 10　再 5", 9)).toEqual(["　施策 10　再 5"]);
    expect(set("施策  ", 9)).toEqual(["施策"]);
  });

  it("don't leave a single character on the last", () => {
    expect(set("必要な支援が受けられる", 10)).toEqual(["必要な支援が受けら", "れる"]);
    expect(set("必要な支援が受けられる。", 10)).toEqual(["必要な支援が受けら", "れる。"]);
  });

  it("have one character each if even that is too wide", () => {
    expect(set("看取り", 0.5)).toEqual(["看", "取", "り"]);
    expect(set("看取り", 0)).toEqual(["看", "取", "り"]);
    expect(set("看取り", -3)).toEqual(["看", "取", "り"]);
  });
});

describe("no line begins with", () => {
  it.each([
    ..."、。，．・：；？！ー〜～」』）】〉》］｝々ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥％%)]},.:;?!｡､ｰ",
  ])("%s", (mark) => {
    expect(set(`一二三四${mark}五六`, 4)).toEqual(["一二三", `四${mark}五六`]);
  });
});

describe("no line ends with", () => {
  it.each([..."「『（【〈《［｛([{〔“￥"])("%s", (mark) => {
    const [first, ...rest] = set(`一二三${mark}四五六七`, 4.2);
    expect(first).toBe("一二三");
    expect(rest.join("")).toBe(`${mark}四五六七`);
  });
});

describe("what belongs together stays together", () => {
  it.each([
    ["words", "研修をOnlineで", 6, ["研修を", "Onlineで"]],
    ["numbers", "目標は1,234.5である", 6, ["目標は", "1,234.5で", "ある"]],
    ["numbers and their units", "施設数は合計12か所", 7, ["施設数は合計", "12か所"]],
    ["numbers and percent signs", "達成した割合65%", 7, ["達成した割合", "65%"]],
    ["leaders", "検討中である……まだ", 7, ["検討中であ", "る……まだ"]],
    ["dashes", "検討中である――まだ", 7, ["検討中である", "――まだ"]],
    ["words with a no-break space", "資料はNo.\u00a07", 5, ["資料は", "No.\u00a07"]],
  ])("%s", (_, text, em, expected) => expect(set(text, em)).toEqual(expected));

  it("unless it is longer than a line", () => {
    const url = "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000060713.html";
    const broken = set(`資料 ${url}`, 10);
    expect(broken[0]).toBe("資料");
    expect(broken.slice(1).join("")).toBe(url);
    for (const line of broken) expect(width(line, false)).toBeLessThanOrEqual(10);
  });
});

describe("graphemes are not split", () => {
  it.each([
    ["surrogate pairs", "𠮷𠮷𠮷𠮷", 2, ["𠮷𠮷", "𠮷𠮷"]],
    ["emoji of several characters", "👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️", 2.5, ["👩‍⚕️👩‍⚕️", "👩‍⚕️👩‍⚕️"]],
    [
      "combined sound marks",
      "ガギグゲゴザ".normalize("NFD"),
      3,
      ["ガギグ".normalize("NFD"), "ゲゴザ".normalize("NFD")],
    ],
    ["half-width sound marks", "ｶﾞｷﾞｸﾞｹﾞ", 2, ["ｶﾞｷﾞ", "ｸﾞｹﾞ"]],
    ["two dashes beside a letter of two characters", "か\u3099——在", 2, ["か\u3099", "——", "在"]],
    ["variants of ideographs", "葛\u{e0100}飾葛\u{e0100}飾", 2, ["葛\u{e0100}飾", "葛\u{e0100}飾"]],
  ])("%s", (_, text, em, expected) => expect(set(text, em)).toEqual(expected));
});

describe("a browser's measure", () => {
  it("runs once for each character and weight", () => {
    const asked: string[] = [];
    const own = typesetter((grapheme, bold) => {
      asked.push(grapheme + bold);
      return 2;
    });
    expect(own.lines("ああい", false, 4)).toEqual(["ああ", "い"]);
    expect(own.lines("いあ", false, 2)).toEqual(["い", "あ"]);
    expect(own.width("あい", true)).toBe(4);
    expect(asked).toEqual(["あfalse", "いfalse", "あtrue", "いtrue"]);
  });

  it("returns the same lines for the same text and width", () => {
    expect(set("多職種協働による", 3)).toBe(set("多職種協働による", 3));
    expect(set("多職種協働による", 4)).not.toEqual(set("多職種協働による", 3));
  });
});

describe("any text", () => {
  const characters = fc.constantFrom(
    ..."在宅医療、。・「」（）(ー）っャ…… 　 abc12.5%か所―—\u00a0\u200b",
    "👩‍⚕️",
    "か\u3099",
    "𠮷",
    "\n",
    "https://",
  );
  const text = fc.oneof(
    fc.array(characters, { maxLength: 40 }).map((all) => all.join("")),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    arbitraryText,
  );
  const em = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 12, noNaN: true }));
  const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
  const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const SPACES = /[ \t\u3000\u1680\u2000-\u2006\u2008-\u200b\u205f]/g;
  const FEEDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

  it("is complete and in order, except for spaces and line feeds", () => {
    fc.assert(
      fc.property(text, em, em, fc.boolean(), (text, em, first, bold) => {
        const all = lines(text, bold, em, first).join("");
        expect(all.replace(SPACES, "")).toBe(text.split(FEEDS).join("").replace(SPACES, ""));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("is in lines that are narrow enough, or a single grapheme", () => {
    fc.assert(
      fc.property(text, em, em, fc.boolean(), (text, em, first, bold) => {
        lines(text, bold, em, first).forEach((line, i) => {
          const wide = width(line, bold);
          if (wide > (i === 0 ? first : em) + 1e-5)
            expect(graphemes(line).filter((one) => measureText(one, bold) > 0).length, line).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: runs(2000) },
    );
  });

  it("is broken only between graphemes, and at the best place there is", () => {
    const classes = lineClasses();
    fc.assert(
      fc.property(text, em, (text, em) => {
        const [paragraph = ""] = text.split(FEEDS);
        const all = graphemes(paragraph);
        const classOf = (i: number) => classes[(all[i] as string).charCodeAt(0)] as number;
        const kindAt = (i: number) => lineBreak(classOf(i - 1), classOf(i), all[i] === all[i - 1]);
        const isSpace = (i: number) => i < all.length && (all[i] as string).replace(SPACES, "") === "";
        let start = 0;
        for (const line of set(paragraph, em)) {
          let end = start;
          for (let length = 0; length < line.length; end++) length += (all[end] as string).length;
          expect(all.slice(start, end).join("")).toBe(line);
          while (isSpace(end)) end++;
          if (end < all.length && kindAt(end) !== FREE)
            for (let i = start + 1; i < end; i++)
              expect(kindAt(i), `${line}|`).toBeGreaterThanOrEqual(kindAt(end) === FORBIDDEN ? 2 : 1);
          start = end;
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
