import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryText } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { parseRows } from "./rows.ts";
import { writeTsv } from "./tsv.ts";

describe("parseRows", () => {
  it("reads the rows of the published table as they were copied", () => {
    const table = readFileSync(new URL("../../../samples/sources/fukuchiyama-table.md", import.meta.url), "utf8");
    const rows = parseRows(table.slice(table.indexOf("\n13\t"), table.indexOf("\n17\t")).replaceAll("\n", "\r\n"));
    expect(rows).toEqual([
      { text: "医療的ケアが提供できる介護人材の育成", reuse: false },
      { text: "圏域ごとの課題を明らかにし、対策を話し合う地域ケア会議の開催", reuse: false },
      // A consultation inside the wording stays there.
      { text: "同職種、多職種間連携の検討の場の設定(※各職種に要相談)", reuse: true },
      { text: "多職種が参画する研修の実施", reuse: true },
    ]);
  });

  it("reads the cells after the wording as consultations and notes", () => {
    expect(parseRows("9\t研修会\t※医師会に要相談\t年2回\t薬剤師会にも要相談\t健康課")).toEqual([
      { text: "研修会", reuse: false, consultation: "※医師会に要相談、薬剤師会にも要相談", note: "年2回 / 健康課" },
    ]);
  });

  it("keeps the lines of a cell together, and drops empty rows", () => {
    const copied = '1\t"研修会\r\n（年2回）"\t"「""まなび""」"\r\n\t\t\r\n　\r\n2\t訪問\r\n';
    expect(parseRows(copied)).toEqual([
      { text: "研修会\n（年2回）", reuse: false, note: '「"まなび"」' },
      { text: "訪問", reuse: false },
    ]);
  });

  it.each(["1", "１２", "3.", "４．", "5)", "６）", "(7)", "（８）", "【9】", "No.10", "No. 11", "no12", "1-2", "①"])(
    "drops the running number %s",
    (number) => expect(parseRows(`${number}\t研修`)).toEqual([{ text: "研修", reuse: false }]),
  );

  it("keeps a number inside the wording", () => {
    expect(parseRows("24時間の体制\n25\t24時間の体制").map(({ text }) => text)).toEqual([
      "24時間の体制",
      "24時間の体制",
    ]);
  });

  it.each([
    "(再)研修",
    "（再）研修",
    "(再） 研修",
    "（ 再 ）　研修",
    "(再掲)研修",
    "（再掲）研修",
    "【再掲】研修",
    "再）研修",
    "再)研修",
  ])("removes the mark from %s", (text) => expect(parseRows(text)).toEqual([{ text: "研修", reuse: true }]));

  it.each([
    "研修(再)",
    "研修（再掲）",
    "研修 【再掲】",
    "研修　（再）",
    "研修再）",
    "・(再)研修",
    "(再)\t研修",
    "3\t再掲）\t研修",
  ])("removes the mark from %s", (text) => expect(parseRows(text)).toEqual([{ text: "研修", reuse: true }]));

  it.each([
    "再任用職員の研修",
    "研修の再掲",
    "研修（新・再）",
    "研修(再)の実施",
    "①研修",
    "○○病院との連携",
    "**",
    "入退院・外来支援",
  ])("leaves %s unchanged", (text) => expect(parseRows(text)).toEqual([{ text, reuse: false }]));

  it.each(["・研修", "･研修", "• 研修", "●研修", "○ 研修", "◯研修", "■　研修", "- 研修", "* 研修", "・\t研修"])(
    "removes the bullet from %s",
    (text) => expect(parseRows(text)).toEqual([{ text: "研修", reuse: false }]),
  );

  it.each([
    ['"A"と"B"', ['"A"と"B"']],
    ['研修\n"まなび', ["研修", '"まなび']],
    ['"まなび" の会\n研修', ['"まなび" の会', "研修"]],
  ])("reads a quotation mark that encloses no cell as text: %s", (text, expected) => {
    expect(parseRows(text).map((row) => row.text)).toEqual(expected);
  });

  it("reads a line break in a Word paragraph as one, and drops characters that files can't contain", () => {
    expect(parseRows("研修\v年2回\u0000\t\ufeff注\ud800")).toEqual([{ text: "研修\n年2回", reuse: false, note: "注" }]);
  });

  /** Everything but numbers, marks, bullets, brackets and joiners, sorted, since notes and consultations may change places. */
  const letters = (texts: readonly (string | undefined)[]) =>
    [
      ...texts
        .join("|")
        .replace(/※(?=\s*[(（【]?\s*再)|[|\s\d"()/０-９①-⑳（）【】・･·•●○◯〇■□◆◇▪▫▶▷➢‣◦✓✔*＊.．、－-]|再掲?|No/gi, ""),
    ]
      .sort()
      .join("");
  const said = (text: string) => parseRows(text).flatMap((row) => [row.code, row.text, row.note, row.consultation]);

  const cell = fc
    .array(
      fc.oneof(arbitraryText, fc.constantFrom("(再)", "・", "（再掲）", "1", "No.", "※", "要相談", '"', "　", "○")),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join(""));

  it("keeps everything in a cell", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        expect(letters(said(writeTsv(rows)))).toBe(letters(rows.flat()));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("keeps all text, wherever its quotation marks are", () => {
    const typed = fc.string({
      unit: fc.constantFrom('"', "\t", "\n", "\r", "a", "あ", "再", ")", "1", " "),
      maxLength: 30,
    });
    fc.assert(
      fc.property(typed, (text) => {
        expect(letters(said(text))).toBe(letters([text]));
      }),
      { numRuns: runs(2000) },
    );
  });
});
