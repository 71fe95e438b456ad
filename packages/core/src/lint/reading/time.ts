/** The days that a time takes in, the first and the last, written so that they can be compared: `"2024-04-01"`. */
export interface TimeSpan {
  readonly start: string;
  readonly end: string;
}

/**
 * The days of a time as `Period` writes it: a fiscal year (`2024`, 令和6年度, R6), a month (`2024-04`) or a day
 * (`2024-04-01`), in full or half width. `null` for any other text, and for years before 1873, when Japan counted its days
 * otherwise.
 */
export function readTime(text: string): TimeSpan | null {
  const written = text.normalize("NFKC").trim();
  const fiscal = fiscalYear(written);
  if (fiscal !== null) return { start: `${fiscal}-04-01`, end: `${fiscal + 1}-03-31` };
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (match[3] === undefined) return { start: `${written}-01`, end: `${written}-${last}` };
  return day >= 1 && day <= last ? { start: written, end: written } : null;
}

const FIRST_YEAR = 1873;

/** The same texts as `parseFiscalYear`, which words the times that are typed in. */
function fiscalYear(written: string): number | null {
  const match = /^(?:(明治|大正|昭和|平成|令和|[mtshr])\s*(\d{1,2}|元)|(?:fy)?\s*(\d{4}))\s*(?:年度)?$/i.exec(written);
  if (!match) return null;
  const [, era = "", ofEra, common] = match;
  const count = ofEra === "元" ? 1 : Number(ofEra);
  const year = common ? Number(common) : count > 0 ? (BEFORE_ERA.get(era.toLowerCase()) as number) + count : 0;
  return year >= FIRST_YEAR && year <= 9998 ? year : null;
}

/** The year before each era's first. */
const BEFORE_ERA: ReadonlyMap<string, number> = new Map([
  ["明治", 1867],
  ["m", 1867],
  ["大正", 1911],
  ["t", 1911],
  ["昭和", 1925],
  ["s", 1925],
  ["平成", 1988],
  ["h", 1988],
  ["令和", 2018],
  ["r", 2018],
]);
