import type { Locale } from "@logic-model/core";
import { fillTemplate, kindParams, translate } from "@logic-model/core/vocabulary";

/** Messages in the two languages that every part brings. */
export interface Catalogue<Messages> {
  readonly ja: Messages;
  readonly en: Messages;
}

/**
 * Returns a catalogue's messages in a language, with the texts that the language overlays by the same ids. Kinds of nodes
 * are called what they are called in core: `{measure}`, `{Measures}`.
 */
export function composeMessages<Messages extends object>({ ja, en }: Catalogue<Messages>, locale: Locale): Messages {
  const kinds = kindParams(locale);
  const texts: Record<string, string> = {};
  for (const id of Object.keys(ja) as (keyof Messages & string)[])
    texts[id] = fillTemplate(translate({ ja: ja[id] as string, en: en[id] as string }, locale, id), kinds, locale);
  return texts as Messages;
}
