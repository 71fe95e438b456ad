/** Returns a text without the marks of reuse typed before or after it, as in （再）… or …【再掲】; the text itself if there is none. */
export function withoutReuseMark(text: string): string {
  let rest = text.trim();
  let open: boolean | undefined;
  for (let marked = false; ; marked = true) {
    const before = START.exec(rest.slice(0, LONGEST))?.[0].length ?? 0;
    rest = rest.slice(before);
    const end = rest.slice(-LONGEST);
    let after = END.exec(end)?.[0].length ?? 0;
    const unopened = after === 0 ? UNOPENED.exec(end)?.[0].length : undefined;
    if (unopened) {
      // In （新・再） the bracket belongs to more than the mark.
      open ??= /[(（]/.test(rest);
      if (!open) after = unopened;
    }
    if (before + after === 0) return marked ? rest : text;
    rest = rest.slice(0, rest.length - after).trim();
  }
}

/** Whether a cell holds nothing but a mark of reuse. */
export function isReuseMark(cell: string): boolean {
  return /^[※＊*]?\s*再掲?$/.test(cell) || (cell !== "" && withoutReuseMark(cell) === "");
}

/** No mark is longer, in characters: only this many are searched. */
const LONGEST = 16;
const BRACKETED = String.raw`[(（[［【〔〈《<＜]\s*(?:再掲?|reused?|repeated)\s*[)）\]］】〕〉》>＞]`;
const START = new RegExp(
  String.raw`^(?:[※＊*]?\s*${BRACKETED}[:：]?|[※＊*]\s*再掲(?!載)[:：\s]*|再掲[:：\s]|再掲?[)）])`,
  "i",
);
const END = new RegExp(String.raw`(?:[※＊*]?\s*${BRACKETED}|[※＊*\s]\s*再掲)$`, "i");
const UNOPENED = /再掲?[)）]$/;
