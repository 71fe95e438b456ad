/**
 * Returns a text in the form in which texts are compared: NFKC (Unicode Standard Annex #15), lower case, hiragana for katakana,
 * without white space.
 */
export function searchText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/g, "");
}
