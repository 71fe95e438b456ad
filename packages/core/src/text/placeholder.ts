/**
 * Returns the placeholder in a text, in NFKC; `undefined` if there is none. Only certain ones: words that are the
 * entire text, separate at its end or in brackets at either end, and runs of ○○ or ×× for a name or number. A wording
 * may also end in 検討中, which in a note may be about something else.
 */
export function findPlaceholder(text: string, part: "wording" | "note"): string | undefined {
  const tidy = text.normalize("NFKC").trim().replace(/\s+/g, " ");
  for (const pattern of part === "wording" ? [...MARKS, ...ENDINGS] : MARKS) {
    const mark = pattern.exec(tidy)?.[1];
    if (mark !== undefined) return mark;
  }
  return undefined;
}

const LATER = "(?:現在|今後|これから|改めて|あらためて|後日)";
const DOING = "(?:作成|策定|設定|記入|検討|調整|協議|確認|精査)";
const WORD = [
  `${LATER}{0,2}${DOING}(?:中|予定)`,
  "未定",
  "要(?:確認|検討|調整)",
  "仮",
  "tbd",
  "to be (?:decided|determined|confirmed)",
  "x{3,}",
  "\\?{2,}",
].join("|");
const OPEN = "[(\\[【〔〈<]";
const CLOSE = "[)\\]】〕〉>]";
/** Next to these, 〇 is a digit: 二〇〇五年. */
const DIGITS = "〇一二三四五六七八九十百千";

const MARKS: readonly RegExp[] = [
  `^${OPEN}(${WORD})${CLOSE}`,
  `${OPEN}(${WORD})${CLOSE}。?$`,
  `(?:^・?|[ :※→。、])(${WORD})(?:です)?。?$`,
  `((?:改めて|あらためて)${DOING}(?:する)?予定)。?$`,
  "(?<![重必])(要確認)。?$",
  "(?<![a-z])(tbd|x{3,})(?![a-z])",
  `(?<![${DIGITS}])(([○◯〇●△×])\\2+)(?![${DIGITS}])`,
].map((source) => new RegExp(source, "i"));

/** Only in wordings. */
const ENDINGS: readonly RegExp[] = [
  /((?:作成|検討|調整)中)。?$/,
  /(?:は、?|指標|目標|目標値|内容|名称|時期|担当)(未定)。?$/,
  /(?<!\?)(\?{2,})$/,
];
