/** Whether a text is what plans usually call a level of outcomes: 短期, 中間アウトカム, long-term outcomes, impact. */
export function isUsualLevel(text: string): boolean {
  return USUAL.test(text.normalize("NFKC").trim());
}

const USUAL = new RegExp(
  `^(?:${[
    "(?:最終|中間|初期|短期|中期|長期|中長期|直接|上位|下位)(?:アウトカム|目標|成果)?",
    "(?:アウトプット|アウトカム|インパクト)",
    "(?:final|intermediate|initial|immediate|ultimate|short|medium|mid|long)(?:[ -]?term)?(?:[ -]?(?:outcome|result|goal)s?)?",
    "(?:impact|output|outcome|goal|objective|purpose|result)s?",
  ].join("|")})$`,
  "i",
);
