const { LONG, STRYKER_MUTATOR_WORKER } = process.env;

/**
 * Returns the number of random cases to try: `count` in `npm test`, `many` in `npm run test:long`, and a tenth of `count`
 * for each mutant in `npm run test:mutation`. `many` defaults to ten times `count`.
 */
export const runs = (count: number, many: number = count * 10): number => {
  if (STRYKER_MUTATOR_WORKER !== undefined) return Math.ceil(count / 10);
  return LONG ? many : count;
};
