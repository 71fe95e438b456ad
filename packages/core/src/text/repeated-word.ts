/** Returns a word that follows itself, with what is between (提供の提供, the the); `undefined` if there is none. */
export function repeatedWord(text: string): string | undefined {
  return REPEATED.exec(text.normalize("NFKC"))?.[0];
}

/** The first is a word by itself, and so is the second: not 次世代の世代間. */
const REPEATED =
  /(?<![一-龠々])([一-龠々]{2,8})(?:[のをにが]|の?[・、])\1(?![一-龠々ぁ-ん])|(?<![A-Za-z])(the|of|and|to|for|in|is|are|with) \2(?![A-Za-z])/;
