/** A running number or bullet that was typed in front of a text. */
export interface NumberMark {
  /** As it was typed. */
  readonly mark: string;
  /** The number without what parts it from the text; `undefined` for a bullet. */
  readonly code: string | undefined;
  /** The text without it. */
  readonly rest: string;
}

/** What stands behind a number that counts: 24 時間, 5 年, 2 次, 3 つの. */
const COUNTED =
  "[0-9０-９A-Za-zＡ-Ｚａ-ｚ時歳年人つ回件か月ヶヵカケｶｹ箇日週割倍名床施%％点類種疾病次級段番円億万千百十位世本枚台階校圏団分半未以対大型者場事項職所地区市町村県期号層・〜～~/／-]";
const KANA = "[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンｱ-ﾝ]";
const DIGITS = "[0-9０-９]{1,3}";
const NUMBER = `${DIGITS}(?:[-－.．]${DIGITS}){0,3}`;
/** ①と②の連携: a number that is spoken of. */
const SPOKEN_OF = "(?![のとやをがはに・、～〜~])";

const NUMBERS = [
  `[(（](?:${DIGITS}|${KANA}|[一二三四五六七八九十])[)）]${SPOKEN_OF}`,
  `[①-⑳㉑-㉟㊱-㊿⑴-⒛❶-❿]${SPOKEN_OF}`,
  `${NUMBER}[.．、:：)）](?![0-9０-９])`,
  `${NUMBER}(?:[\u3000\t]| {2,})(?!時間|歳|年|つ|か月|％|%)`,
  `${NUMBER} (?!${COUNTED})`,
  `第(?:${DIGITS}|[一二三四五六七八九十]{1,3})[章節]?[ \u3000\t.．、:：](?!${COUNTED})`,
  `(?:${KANA}|[Ⅰ-Ⅻ])(?:[ \u3000\t.．)）]|、(?!${KANA}|[Ⅰ-Ⅻ]))`,
];
/** ○人, ○か所 and ○○ stand for what is not decided yet; ☆, ★ and ◎ often mean something. */
const BULLETS = ["[・･●■□◆◇▪▶•]", "[○◯〇](?![○◯〇×△人回件名か箇ヶ％%年月日歳床時])", "[-－*＊][ \u3000]"];

const MARK = new RegExp(`^(?:(${NUMBERS.join("|")})|(?:${BULLETS.join("|")}))`);

/** The number or bullet with which a text begins; `undefined` where there is none, or nothing else. */
export function numberMark(text: string): NumberMark | undefined {
  const start = text.trimStart();
  const match = MARK.exec(start);
  if (!match) return undefined;
  const [mark, number] = match;
  const rest = start.slice(mark.length).trimStart();
  return rest === "" ? undefined : { mark: mark.trim(), code: number && codeOf(number.trim()), rest };
}

function codeOf(number: string): string {
  const bare = /^[(（]/.test(number) ? number : number.replace(/[.．、:：)）]$/, "");
  return bare.replace(/[０-９]/g, (digit) => digit.normalize("NFKC"));
}
