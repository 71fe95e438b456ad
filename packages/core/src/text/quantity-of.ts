import { withoutNoteMarks } from "./without-note-marks.ts";

/**
 * Returns what an indicator measures: its text in NFKC without brackets, anything after ※, and punctuation at its end.
 * 患者数（登録者数） is 患者数.
 */
export function quantityOf(text: string): string {
  let depth = 0;
  let outside = "";
  for (const character of withoutNoteMarks(text)) {
    if (character === "※" && depth === 0) break;
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
  }
  let end = outside.length;
  while (end > 0 && MARKS.test(outside.charAt(end - 1))) end--;
  return outside.slice(0, end);
}

const OPENING = "([{【〔「『〈《";
const CLOSING = ")]}】〕」』〉》";
const MARKS = /[\s。、,.:;]/;
