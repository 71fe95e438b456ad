import { baseLocale, type Locale, withWords } from "@logic-model/core";
import { useMemo } from "react";

/** Texts of a host by the id of their definition, such as `command.undo` or `kind.measure`. */
export type WordOverlay = Readonly<Record<`${string}.${string}`, string>>;

/**
 * Returns the language in which a host wants everything written: the locale, with the host's own texts, and the messages
 * in it. Both stay the same object while the texts are the same.
 */
export function useLanguage<Messages extends object>(
  locale: Locale,
  catalogue: { readonly ja: Messages; readonly en: Messages },
  texts: object | undefined,
): { readonly locale: Locale; readonly messages: Messages } {
  const written = JSON.stringify(texts ?? {});
  return useMemo(() => {
    const own: Readonly<Record<string, string>> = JSON.parse(written);
    const composed = Object.keys(own).length > 0 ? withWords(locale, own) : locale;
    const words = typeof composed === "string" ? {} : composed.words;
    return { locale: composed, messages: { ...catalogue[baseLocale(composed)], ...words } };
  }, [locale, catalogue, written]);
}
