import type { Term } from "./types.ts";

/** Returns a term that isn't in the profile; its title is its id. */
export function unknownTerm(id: string): Term {
  return { id, title: { ja: id, en: id } };
}
