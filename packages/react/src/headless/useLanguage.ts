import { type Locale, type Profile, withWords } from "@logic-model/core";
import { profileLocale } from "@logic-model/core/profile";
import { useMemo } from "react";
import { type Catalogue, composeMessages } from "../messages/compose.ts";

/** A host's own texts, by the id of their definition, such as `command.undo` or `kind.measure`. */
export type WordOverlay = Readonly<Record<`${string}.${string}`, string>>;

/** A language, and the messages in it. */
export interface ComposedLanguage<Messages> {
  readonly locale: Locale;
  readonly messages: Messages;
}

/**
 * Returns the locale with the profile's words and a host's `texts`, and the messages in it. `texts` override the
 * locale's words, which override the profile's. The result is the same object as long as the texts are equal.
 */
export function useLanguage<Messages extends object>(
  locale: Locale,
  profile: Profile,
  catalogue: Catalogue<Messages>,
  texts: object | undefined,
): ComposedLanguage<Messages> {
  const json = textsJson(texts);
  return useMemo(() => {
    const own: Readonly<Record<string, string>> = JSON.parse(json);
    const base = profileLocale(profile, locale);
    const composed = Object.keys(own).length > 0 ? withWords(base, own) : base;
    return { locale: composed, messages: composeMessages(catalogue, composed) };
  }, [locale, profile, catalogue, json]);
}

/** Returns the texts of a host as JSON, without what is no text. */
function textsJson(texts: object = {}): string {
  try {
    return JSON.stringify(texts, (key, value) => (!key || typeof value === "string" ? value : undefined));
  } catch {
    return "{}";
  }
}
