import { parseFiscalYear } from "@logic-model/core/vocabulary";

/** How a value is typed. `parse` never fails: what it can't read stays text. */
export interface Codec<T> {
  readonly format: (value: T | undefined) => string;
  readonly parse: (text: string) => T | undefined;
}

/** A text that may be missing. */
export const WORDS: Codec<string> = { format: (value = "") => value, parse: (text) => text || undefined };

/** A text that is always there, possibly empty. */
export const REQUIRED_WORDS: Codec<string> = { format: (value = "") => value, parse: (text) => text };

/** A time as in `Period`. A fiscal year may be typed as R6 or 令和6年度. */
export const PERIOD: Codec<string> = { ...WORDS, parse: (text) => parseFiscalYear(text) ?? (text || undefined) };

/**
 * The value of an indicator. 70.2, 1,234 and ７０．２ are numbers; anything else is text, also a number that would read
 * differently afterwards (other than by trailing zeros), such as one with leading zeros or with twenty digits.
 */
export const VALUE: Codec<number | string> = {
  format: (value = "") => String(value),
  parse: (text) => {
    const plain = text.normalize("NFKC").trim().replace(/^[−–]/, "-");
    const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
    const digits = grouped ? plain.replaceAll(",", "") : plain;
    if (!/^-?\d+(\.\d+)?$/.test(digits)) return text || undefined;
    const shortest = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    return String(Number(digits)) === shortest ? Number(digits) : text;
  },
};
