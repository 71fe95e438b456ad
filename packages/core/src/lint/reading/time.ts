import { parseFiscalYear } from "../../model/fiscal-year.ts";

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
  const fiscal = Number(parseFiscalYear(written) ?? LAST_YEAR);
  if (fiscal < LAST_YEAR) return { start: `${fiscal}-04-01`, end: `${fiscal + 1}-03-31` };
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (match[3] === undefined) return { start: `${written}-01`, end: `${written}-${last}` };
  return day >= 1 && day <= last ? { start: written, end: written } : null;
}

const FIRST_YEAR = 1873;
/** A fiscal year that began in it would end in one of five digits, which cannot be compared. */
const LAST_YEAR = 9999;
