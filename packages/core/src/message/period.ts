import type { Locale } from "../language/locale.ts";

/**
 * A time as `Period` writes it, in words: `"2024"` is 令和6年度 or FY2024, `"2024-04"` 令和6年4月 or April 2024,
 * `"2024-04-01"` 令和6年4月1日 or 1 April 2024. Any other text stays as it is, and so does a year before 1873, when Japan
 * counted its days otherwise.
 */
export function periodWords(period: string, locale: Locale = "ja"): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period);
  if (!match) return period;
  const [year, month = 4, day = 1] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = noonInTokyo(year as number, month, day);
  if ((year as number) < 1873 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return period;
  const precision = period.length === 4 ? "year" : period.length === 7 ? "month" : "day";
  return locale === "ja" ? japanese(date, precision) : english(date, precision);
}

type Precision = "year" | "month" | "day";

function japanese(date: Date, precision: Precision): string {
  const parts = new Map(
    eraFormat()
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const year = parts.get("year") === "1" ? "元" : parts.get("year");
  if (precision === "year") {
    // The era of a fiscal year is that of its first day. But 2019 began as 平成31年度 and was called 令和元年度 from May
    // on, as a government notice of April 2019 has it; the name it kept is the one used.
    return date.getUTCFullYear() === 2019 ? "令和元年度" : `${parts.get("era")}${year}年度`;
  }
  const month = `${parts.get("era")}${year}年${date.getUTCMonth() + 1}月`;
  return precision === "month" ? month : `${month}${date.getUTCDate()}日`;
}

let eras: Intl.DateTimeFormat | undefined;

function eraFormat(): Intl.DateTimeFormat {
  eras ??= new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "Asia/Tokyo" });
  return eras;
}

function english(date: Date, precision: Precision): string {
  const year = date.getUTCFullYear();
  if (precision === "year") return `FY${year}`;
  const month = `${MONTHS[date.getUTCMonth()]} ${year}`;
  return precision === "month" ? month : `${date.getUTCDate()} ${month}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day at noon in Tokyo, where it is the same day in UTC. */
function noonInTokyo(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day, 3));
}
