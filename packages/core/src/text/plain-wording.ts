import { numberMark } from "./number-mark.ts";
import { withoutNoteMarks } from "./without-note-marks.ts";
import { withoutStop } from "./without-stop.ts";

/** The brackets of a note after a text. */
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "】": "【", "〕": "〔" };

/**
 * Returns a text in NFKC without a number in front, without 。 and notes in brackets at its end, and without notes after ※
 * and the marks ※ that point to them.
 */
export function plainWording(text: string): string {
  let plain = withoutNoteMarks(numberMark(text)?.rest ?? text).replace(NOTE, "$1");
  for (;;) {
    const end = withoutNote(withoutStop(plain));
    if (end.length === plain.length) break;
    plain = end;
  }
  return plain.trimStart();
}

/** A note to the end of its line. */
const NOTE = /([^(])※[^\n]*/g;

/** Returns a text without the brackets at its end, unless they are all of it. */
function withoutNote(text: string): string {
  const closing = text.at(-1) ?? "";
  const opening = Object.hasOwn(OPENING, closing) ? OPENING[closing] : undefined;
  if (!opening) return text;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === opening && --depth === 0) return text.slice(0, at);
  }
  return text;
}
