/** Returns the length of a text in full-width characters; Latin letters and digits count half. */
export function textLength(text: string): number {
  let halves = 0;
  for (const character of text.normalize("NFKC")) halves += (character.codePointAt(0) as number) < FULL_WIDTH ? 1 : 2;
  return Math.ceil(halves / 2);
}

/** From this code point, scripts are mostly full-width. */
const FULL_WIDTH = 0x1100;
