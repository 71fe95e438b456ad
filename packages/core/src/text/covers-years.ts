/** Returns the words that say that a value covers several years (累計, 5年間, 2024~2028); `undefined` if there are none. */
export function coversYears(text: string): string | undefined {
  return SEVERAL.exec(text.normalize("NFKC").replace(/[〜–—]/g, "~"))?.[0];
}

const SEVERAL =
  /累計|累積|通算|(?:[2-9]|1\d)\s*[かカヶヵ]?年間?(?=で|の|分|合計|累計|平均|$)|(?:令和|平成|[RH])?\d{1,4}(?:年度?)?\s*~\s*(?:令和|平成|[RH])?\d{1,4}(?:年度?)?(?![歳人件])(?!\d)|\bcumulative\b|\bover \w+ years\b|\b\d{4}-\d{4}\b/i;
