/** Whether any scenes or business items are named; empty ids don't count. */
export function namesTerm(terms: readonly string[] | undefined): boolean {
  return terms?.some((term) => term !== "") ?? false;
}
