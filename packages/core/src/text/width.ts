/** Whether a text mixes character widths: half-width katakana, 365 and ２４, ICT and ＢＣＰ, （ closed by ). */
export function mixesWidth(text: string): boolean {
  if (/[ｦ-ﾝ]/.test(text)) return true;
  if (FULL_WORD.test(text) && /[A-Za-z]/.test(text)) return true;
  if (FULL_NUMBER.test(text) ? /[0-9]/.test(text) : /[０-９]/.test(text) && HALF_DIGIT.test(text)) return true;
  return oddBrackets(text).size > 0;
}

// One character full-width and longer ones half-width (１人暮らしの75歳以上, Ａ市のICT) is how some offices write.
const FULL_WORD = /[Ａ-Ｚａ-ｚ]{2}/;
const FULL_NUMBER = /[０-９][0-9０-９]|[0-9][０-９]/;
const HALF_DIGIT = /(?<![0-9A-Za-z.])[0-9](?![0-9A-Za-z.])/;

/** Returns a text in one width: katakana and unequal brackets full-width, Latin letters and digits half-width. */
export function unifyWidth(text: string): string {
  const odd = oddBrackets(text);
  return text
    .replace(/[()]/g, (bracket, at: number) => (odd.has(at) ? (bracket === "(" ? "（" : "）") : bracket))
    .replace(/[ｦ-ﾝ][ｦ-ﾟ]*|[０-９Ａ-Ｚａ-ｚ]/g, (part) => part.normalize("NFKC"));
}

/** Returns the positions of round brackets that are paired with one of the other width. */
function oddBrackets(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const odd = new Set<number>();
  for (const { 0: bracket, index } of text.matchAll(/[()（）]/g)) {
    if (bracket === "(" || bracket === "（") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && (text[start] === "(") !== (bracket === ")")) odd.add(start).add(index);
    }
  }
  return odd;
}
