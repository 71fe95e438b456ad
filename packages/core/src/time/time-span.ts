import { parseFiscalYear } from "./fiscal-year.ts";

/** The first and the last day of a time, written so that they compare as strings: `"2024-04-01"`. */
export interface TimeSpan {
  readonly start: string;
  readonly end: string;
}

/**
 * Returns the days of a time as written in a `Period`: a fiscal year (`2024`, 令和6年度, R6), a month (`2024-04`) or a day
 * (`2024-04-01`), full or half width. `null` for any other text, and for years before 1873, when Japan had another calendar.
 */
export function timeSpan(text: string): TimeSpan | null {
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
/** A fiscal year that begins in 9999 ends in a year of five digits, which doesn't compare as a string. */
const LAST_YEAR = 9999;
