/** Returns the fiscal year written as R6, 令和６年度, H30, 平成30, 2024 or 2024年度, as `"2024"`; `null` for anything else. */
export function parseFiscalYear(text: string): string | null {
  const match = /^(?:(明治|大正|昭和|平成|令和|[MTSHR])\s*(\d{1,2}|元)|(?:FY)?\s*(\d{4}))\s*(?:年度)?$/i.exec(
    text.normalize("NFKC").trim(),
  );
  if (!match) return null;
  const [, era = "", ofEra = "", common] = match;
  const count = ofEra === "元" ? 1 : Number(ofEra);
  const year = common ? Number(common) : count > 0 ? (BEFORE_ERA[era.toUpperCase()] as number) + count : 0;
  return year >= 1873 && year <= 9999 ? String(year) : null;
}

/** The year before each era's first. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  明治: 1867,
  M: 1867,
  大正: 1911,
  T: 1911,
  昭和: 1925,
  S: 1925,
  平成: 1988,
  H: 1988,
  令和: 2018,
  R: 2018,
};
