// Line-breaking classes of characters, after JIS X 4051 and the W3C's "Requirements for Japanese Text Layout" (JLREQ,
// Appendix A; the strict rules, by which small kana and ー begin no line either).

// JLREQ cl-02 to cl-07, cl-09 to cl-11, cl-13, and the leaders and marks that belong to what they follow.
const NO_LINE_STARTS_WITH =
  "’”）〕］｝〉》」』】⦆〙〗｠»)]}｣" +
  "‐–〜～゠-/！？‼⁇⁈⁉!?・：；:;･。．.｡、，,､…‥" +
  "ヽヾゝゞ々〻ーｰ" +
  "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯﾞﾟ" +
  "°′″℃％%‰℉¢ℓ㎡㎥㎏㎞㎝㎜";
// JLREQ cl-01 and cl-12.
const NO_LINE_ENDS_WITH = "‘“（〔［｛〈《「『【⦅〘〖｟«([{｢￥¥＄$£￡€№＃#";
// Counters that stay with the digits before them.
const COUNTERS = "人名件回年月日時分秒円歳週期圏歩床台校園区市町村か箇ヵヶカケ所割倍本枚点号条項";
const INSEPARABLE_PAIRS = "…‥―—";
// U+200B is a place to break without a space.
const SPACES = " \t\u3000\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f";
const GLUE = "\u00a0\u2007\u202f\u2060\ufeff";
const WORDS: readonly (readonly [number, number])[] = [
  [0x21, 0x7e],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];
const DIGITS: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0xff10, 0xff19],
];

// Characters that are a grapheme each beside any other of these.
const PLAIN: readonly (readonly [number, number])[] = [
  [0x0000, 0x02ff],
  [0x0370, 0x0482],
  [0x048a, 0x0590],
  [0x2000, 0x200b],
  [0x2010, 0x2027],
  [0x2030, 0x205f],
  [0x2070, 0x20cf],
  [0x2100, 0x2cee],
  [0x2e00, 0x3029],
  [0x3030, 0x3098],
  [0x309b, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xe000, 0xfaff],
  [0xff00, 0xff9d],
  [0xffa0, 0xffef],
];

const NOT_AT_START = 1;
const NOT_AT_END = 2;
const WORD = 4;
const DIGIT = 8;
const COUNTER = 16;
const PAIRED = 32;
const GLUED = 64;
/** The class of spaces, which a line drops at its end. */
export const SPACE = 128;
/** The class of characters that may join with neighbours into one grapheme. */
export const COMPOSED = 256;

let classes: Uint16Array | undefined;

/** Returns the line-breaking class of every UTF-16 unit. Computed on the first call. */
export function lineClasses(): Uint16Array {
  if (!classes) {
    const made = new Uint16Array(0x10000).fill(COMPOSED);
    const add = (code: number, value: number) => {
      made[code] = (made[code] as number) | value;
    };
    const mark = (characters: string, value: number) => {
      for (let i = 0; i < characters.length; i++) add(characters.charCodeAt(i), value);
    };
    const range = (ranges: typeof WORDS, value: number) => {
      for (const [from, to] of ranges) for (let code = from; code <= to; code++) add(code, value);
    };
    for (const [from, to] of PLAIN) made.fill(0, from, to + 1);
    mark(NO_LINE_STARTS_WITH, NOT_AT_START);
    mark(NO_LINE_ENDS_WITH, NOT_AT_END);
    mark(COUNTERS, COUNTER);
    mark(INSEPARABLE_PAIRS, PAIRED);
    mark(SPACES, SPACE);
    mark(GLUE, GLUED);
    range(WORDS, WORD);
    range(DIGITS, DIGIT);
    classes = made;
  }
  return classes;
}

/** A line may be broken here. */
export const FREE = 0;
/** Within a word or number: only if the word is longer than a line. */
export const JOINED = 1;
/** Only if the line has no other place. */
export const FORBIDDEN = 2;

/** Returns whether a line may be broken between two graphemes of these classes; `same` if they are equal. */
export function lineBreak(
  before: number,
  after: number,
  same: boolean,
): typeof FREE | typeof JOINED | typeof FORBIDDEN {
  if (after & (NOT_AT_START | SPACE)) return FORBIDDEN;
  if (before & SPACE) return FREE;
  if (before & NOT_AT_END || (before | after) & GLUED || (same && before & PAIRED)) return FORBIDDEN;
  if (before & after & WORD || (before & DIGIT && after & COUNTER)) return JOINED;
  return FREE;
}

/** Whether a grapheme of this class may not begin a line, and so doesn't count as content of one. */
export function trails(value: number): boolean {
  return (value & (NOT_AT_START | SPACE)) !== 0;
}
