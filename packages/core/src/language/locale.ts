/**
 * A text in the two languages that every definition brings. `{name}` stands for a parameter, as in `fill`.
 *
 * @group Languages
 */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/**
 * A further language, or other words in one of the two. `words` holds texts by the id of their definition, such as
 * `kind.measure` or `rule.duplicate-code.title`; a text that is missing comes from `base`.
 *
 * @group Languages
 */
export interface Language {
  /** The BCP 47 tag, for lists, numbers and plurals. */
  readonly tag: string;
  readonly base: BaseLocale;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * The two languages that every definition brings.
 *
 * @group Languages
 */
export type BaseLocale = keyof Words;

/**
 * The language to write in: Japanese, English, or an overlay on one of them.
 *
 * @group Languages
 */
export type Locale = BaseLocale | Language;

/** Returns a definition's text. `id` is the one by which a `Language` overlays it; without one, it can't be overlaid. */
export function translate(words: Words, locale: Locale, id?: string): string {
  if (typeof locale === "string") return words[locale];
  return (id !== undefined && Object.hasOwn(locale.words, id) ? locale.words[id] : undefined) ?? words[locale.base];
}

/** Returns the one of the two languages that a locale is, or builds on. */
export function baseLocale(locale: Locale): BaseLocale {
  return typeof locale === "string" ? locale : locale.base;
}

/** Returns the BCP 47 tag of a locale. */
export function localeTag(locale: Locale): string {
  return typeof locale === "string" ? locale : locale.tag;
}

/**
 * Returns the locale with some of its texts replaced, by the ids of their definitions.
 *
 * @group Languages
 */
export function withWords(locale: Locale, words: Readonly<Record<string, string>>): Locale {
  return typeof locale === "string"
    ? { tag: locale, base: locale, words }
    : { ...locale, words: { ...locale.words, ...words } };
}
