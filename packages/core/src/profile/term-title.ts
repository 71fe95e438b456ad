import { type Locale, translate } from "../language/locale.ts";
import type { TermList } from "../vocabulary/field.ts";
import type { Profile } from "./types.ts";

const IDS: Readonly<Record<TermList, string>> = { levels: "level", scenes: "scene", businessItems: "businessItem" };

/**
 * Returns the title of a term; its id if the profile doesn't have the term. A host or a language can rename it by
 * `level.<id>`, `scene.<id>` or `businessItem.<id>`.
 */
export function termTitle(profile: Profile, list: TermList, id: string, locale: Locale): string {
  const term = profile[list].find((term) => term.id === id);
  return term ? translate(term.title, locale, `${IDS[list]}.${id}`) : id;
}
