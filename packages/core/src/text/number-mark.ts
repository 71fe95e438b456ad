/** A running number or bullet that was typed in front of a text. */
export interface NumberMark {
  /** As it was typed. */
  readonly mark: string;
  /** The number without the punctuation behind it; `undefined` for a bullet. */
  readonly code: string | undefined;
  /** The text without the mark. */
  readonly rest: string;
}

/** What follows a number that counts: 24 時間, 5 年, 2 次, 3 つの. */
const COUNTED =
  "[0-9０-９A-Za-zＡ-Ｚａ-ｚ時歳年人つ回件か月ヶヵカケｶｹ箇日週割倍名床施%％点類種疾病次級段番円億万千百十位世本枚台階校圏団分半未以対大型者場事項職所地区市町村県期号層・〜～~/／-]";
const KANA = "[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンｱ-ﾝ]";
const LETTER = "[A-Za-zＡ-Ｚａ-ｚ]";
const ROMAN = "[Ⅰ-Ⅻⅰ-ⅻ]";
const KANJI = "[一二三四五六七八九十]{1,3}";
const DIGITS = "[0-9０-９]{1,3}";
const HYPHEN = "[-－.．‐−ー]";
const NUMBER = `${DIGITS}(?:${HYPHEN}${DIGITS}){0,3}`;
/** ①, ⑴, ⒈, ❶: a number in one character. */
const CIRCLED_NUMBER = "[①-⑳㉑-㉟㊱-㊿⑴-⒛❶-❿⓫-⓴⓵-⓾]";
/** ㋐, ㈠, ⓐ: another enumerator in one character. */
const CIRCLED = "[㋐-㋾㈠-㈩㊀-㊉⒜-⒵Ⓐ-ⓩ]";
const OPEN = "[(（【〔［[]";
const CLOSE = "[)）】〕］\\]]";
/** ①と②の連携 uses the numbers as nouns. */
const SPOKEN_OF = "(?![のとやをがはに・、～〜~])";

/** In front of a text, where digits may also count something. */
const NUMBERS = [
  `[(（【〔［](?:${DIGITS}|${KANA}|${KANJI}|${LETTER}|${ROMAN})[)）】〕］]${SPOKEN_OF}`,
  `(?:${CIRCLED_NUMBER}|${CIRCLED})${SPOKEN_OF}`,
  `${NUMBER}[.．、:：)）](?![0-9０-９])`,
  `${NUMBER}(?:[\u3000\t]| {2,})(?!時間|歳|年|つ|か月|％|%)`,
  `${NUMBER} (?!${COUNTED})`,
  `No[.．]?\\s?${DIGITS}[ \u3000\t.．、:：]\\s*`,
  `${LETTER}[-－‐−]${NUMBER}[ \u3000\t.．、:：)）](?!${COUNTED})`,
  `第(?:${DIGITS}|${KANJI})[章節]?[ \u3000\t.．、:：](?!${COUNTED})`,
  `(?:${KANA}|${ROMAN})(?:[ \u3000\t.．)）]|、(?!${KANA}|${ROMAN}))`,
];
/** ○人, ○か所 and ○○ are placeholders; ☆, ★ and ◎ often mean something. */
const BULLETS = [
  "(?<bullet>[・･·●■□◆◇▪▫▶▷➢•‣◦✓✔])(?!\\k<bullet>)",
  "[○◯〇](?![○◯〇×△人回件名か箇ヶ％%年月日歳床時])",
  "[-－*＊](?=[ \u3000一-龠ぁ-んァ-ヶ])",
];

const MARK = new RegExp(`^(?:(${NUMBERS.join("|")})|(?:${BULLETS.join("|")}))`, "i");

/** Returns the number or bullet with which a text begins; `undefined` if there is none, or nothing else. */
export function numberMark(text: string): NumberMark | undefined {
  const start = text.trimStart();
  const match = MARK.exec(start);
  if (!match) return undefined;
  const [mark, number] = match;
  const rest = start.slice(mark.length).trimStart();
  return rest === "" ? undefined : { mark: mark.trim(), code: number && codeOf(number.trim()), rest };
}

const BULLET = new RegExp(`^(?:${BULLETS.join("|")})\\s*`);

/** Returns a text without the bullet with which it begins, which may be all of it. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, "");
}

/** A running number that has a cell to itself: 1, １．, (1), 【1】, No.1, 1-2, ①. */
const NUMBER_CELL = new RegExp(
  `^(?:No[.．]?\\s*)?(?:${OPEN}\\s*)?(?:[0-9０-９]+(?:${HYPHEN}[0-9０-９]+)*|${CIRCLED_NUMBER})\\s*(?:[.．、:：]|${CLOSE})?$`,
  "i",
);
/** Any other enumerator that has a cell to itself: ア, イ., (ア), Ⅰ, A-1, 第1. R6 is a year. */
const CODE_CELL = new RegExp(
  `^(?!${OPEN}?[MTSHR][0-9]{1,2}${CLOSE}?$)(?:${OPEN}\\s*)?(?:${KANA}|${ROMAN}|${KANJI}|${CIRCLED}|${LETTER}(?:${HYPHEN}?${NUMBER})?|第(?:${DIGITS}|${KANJI})[章節]?)\\s*(?:[.．、:：]|${CLOSE})?$`,
);

/** Whether a cell holds nothing but a running number. */
export function isNumberCell(cell: string): boolean {
  return NUMBER_CELL.test(cell);
}

/** Returns the code that a cell holds and nothing else, such as A-1 or ア; `undefined` if it holds anything else. */
export function codeCell(cell: string): string | undefined {
  return CODE_CELL.test(cell.normalize("NFKC")) || CODE_CELL.test(cell) ? codeOf(cell) : undefined;
}

function codeOf(number: string): string {
  const bare = /^[(（【〔［[]/.test(number) ? number : number.replace(/[.．、:：)）]$/, "");
  return bare.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => character.normalize("NFKC"));
}
