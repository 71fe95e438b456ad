import type { Term } from "./types.ts";

/** Returns a placeholder for a term that isn't in the profile, titled by its id. */
export function unknownTerm(id: string): Term {
  return { id, title: { ja: id, en: id } };
}
