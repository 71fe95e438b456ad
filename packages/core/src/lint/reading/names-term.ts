/** Whether scenes or business items are named; an empty name is none. */
export function namesTerm(terms: readonly string[] | undefined): boolean {
  return terms?.some((term) => term !== "") ?? false;
}
