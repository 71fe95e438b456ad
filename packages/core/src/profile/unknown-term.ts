import type { Term } from "./types.ts";

/** A term that a profile does not know: its id is its title. */
export function unknownTerm(id: string): Term {
  return { id, title: { ja: id, en: id } };
}
