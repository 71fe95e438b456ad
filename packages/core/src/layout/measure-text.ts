/** Returns the width of one grapheme, in em of its font. A browser may pass one that measures its own fonts. */
export type MeasureText = (grapheme: string, bold: boolean) => number;

// U+0020 to U+007E, in thousandths of an em, as in Noto Sans CJK JP.
// biome-ignore format: a table
const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
  633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564,
  607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
// biome-ignore format: a table
const BOLD = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590, 590,
  590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
  667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597,
  640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u2028\u2029]$/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/**
 * Returns the width of one grapheme without a DOM: Latin as in common Japanese fonts, half-width katakana half an em, and
 * whatever may be full-width (wide and ambiguous in Unicode Standard Annex #11) one em.
 */
export function measureText(grapheme: string, bold: boolean): number {
  const code = grapheme.codePointAt(0) ?? 0;
  const single = grapheme.length === (code > 0xffff ? 2 : 1);
  if (single) return measureCharacter(grapheme, code, bold);
  if (EMOJI.test(grapheme)) return 1.25;
  let width = 0;
  for (const character of grapheme) width += measureCharacter(character, character.codePointAt(0) as number, bold);
  return width;
}

function measureCharacter(character: string, code: number, bold: boolean): number {
  if (code >= 0x20 && code < 0x7f) return ((bold ? BOLD : REGULAR)[code - 0x20] as number) / 1000;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x4e00 && code <= 0x9fff)) return 1;
  if (INVISIBLE.test(character)) return 0;
  if (code === 0xa0 || (code >= 0x2004 && code <= 0x200a)) return 0.25;
  if ("×÷±§¶¨´".includes(character)) return 1;
  if (code < 0x1100) return bold ? 0.66 : 0.62;
  if (code >= 0x1160 && code <= 0x11ff) return 0;
  if (code === 0x2002 || (code >= 0x2010 && code <= 0x2013) || (code >= 0x2018 && code <= 0x201f)) return 0.55;
  if ((code >= 0xff61 && code <= 0xffdc) || (code >= 0xffe8 && code <= 0xffee)) return 0.5;
  return code >= 0x1f000 && code <= 0x1faff ? 1.25 : 1;
}
