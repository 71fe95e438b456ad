const long = Boolean(process.env.LONG);

/**
 * Returns the number of random cases to try: `count` in `npm test`, `many` in `npm run test:long`. `many` defaults to
 * ten times `count`.
 */
export const runs = (count: number, many: number = count * 10): number => (long ? many : count);
