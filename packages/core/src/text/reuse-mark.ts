/** A text without the marks of reuse typed before or after it, as in （再）… or …【再掲】; the text itself where there is none. */
export function withoutReuseMark(text: string): string {
  let rest = text.trim();
  for (let marked = false; ; marked = true) {
    const before = START.exec(rest.slice(0, LONGEST))?.[0].length ?? 0;
    rest = rest.slice(before);
    const after = END.exec(rest.slice(-LONGEST))?.[0].length ?? 0;
    if (before + after === 0) return marked ? rest : text;
    rest = rest.slice(0, rest.length - after).trim();
  }
}

/** No mark is longer, in characters: only so many are looked at. */
const LONGEST = 16;
const BRACKETED = String.raw`[(（[［【〔〈《]\s*(?:再掲?|reused?|repeated)\s*[)）\]］】〕〉》]`;
const START = new RegExp(String.raw`^(?:[※＊*]?\s*${BRACKETED}[:：]?|[※＊*]?\s*再掲[:：\s])`, "i");
const END = new RegExp(String.raw`(?:${BRACKETED}|[※＊*\s]\s*再掲)$`, "i");
