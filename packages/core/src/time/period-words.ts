import { fillTemplate } from "../language/fill.ts";
import { type Locale, localeTag, translate, type Words } from "../language/locale.ts";

/** What a fiscal year is called. `{era}` is its year in the Japanese era (令和6), `{year}` that in which it begins. */
export const FISCAL_YEAR: Words = { ja: "{era}年度", en: "FY{year}" };

/**
 * Returns a time of a `Period` as people write it: `"2024"` is 令和6年度 or FY2024, `"2024-04"` is 令和6年4月 or April 2024,
 * `"2024-04-01"` is 令和6年4月1日 or 1 April 2024. Any other text is returned unchanged, and so is a year before 1873, when
 * Japan had another calendar.
 */
export function periodWords(period: string, locale: Locale = "ja"): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period);
  if (!match) return period;
  const [year, month = 4, day = 1] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = noonInTokyo(year as number, month, day);
  if ((year as number) < 1873 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return period;
  if (period.length === 4)
    return fillTemplate(translate(FISCAL_YEAR, locale, "time.fiscal-year"), {
      era: fiscalYearOfEra(date),
      year: year as number,
    });
  const withDay = period.length > 7;
  if (!localeTag(locale).startsWith("ja")) return dateFormat(localeTag(locale), withDay).format(date);
  return `${yearOfEra(date)}年${date.getUTCMonth() + 1}月${withDay ? `${date.getUTCDate()}日` : ""}`;
}

/**
 * Returns the year in the era of a fiscal year's first day: 平成30. 2019 began as 平成31年度, but a government notice of April
 * 2019 named it 令和元年度 from May on.
 */
function fiscalYearOfEra(date: Date): string {
  return date.getUTCFullYear() === 2019 ? "令和元" : yearOfEra(date);
}

let eras: Intl.DateTimeFormat | undefined;

function yearOfEra(date: Date): string {
  eras ??= new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "Asia/Tokyo" });
  const parts = new Map(eras.formatToParts(date).map(({ type, value }) => [type, value]));
  const year = parts.get("year");
  return `${parts.get("era")}${year === "1" ? "元" : year}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(tag: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${tag} ${withDay}`;
  let format = formats.get(key);
  if (!format) {
    // Plain English means 1 April 2024, not April 1, 2024.
    const options = { year: "numeric", month: "long", timeZone: "Asia/Tokyo" } as const;
    format = new Intl.DateTimeFormat(tag === "en" ? "en-GB" : tag, withDay ? { ...options, day: "numeric" } : options);
    formats.set(key, format);
  }
  return format;
}

/** Noon in Tokyo, when UTC has the same date. */
function noonInTokyo(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day, 3));
}
