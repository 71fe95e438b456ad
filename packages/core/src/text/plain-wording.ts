import { numberMark } from "./number-mark.ts";
import { withoutStop } from "./without-stop.ts";

/** The brackets that hold a note behind a text. */
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "】": "【", "〕": "〔" };

/**
 * A text as the rules about its words read it: in one width (NFKC), without a number in front and without 。, notes in brackets
 * and notes after ※ behind.
 */
export function plainWording(text: string): string {
  let plain = (numberMark(text)?.rest ?? text).normalize("NFKC");
  for (;;) {
    const end = withoutNote(withoutStop(plain));
    if (end.length === plain.length) break;
    plain = end;
  }
  const note = /[^(]※/.exec(plain);
  return (note ? withoutStop(plain.slice(0, note.index + 1)) : plain).trimStart();
}

/** Without the brackets at its end; the same text where there are none, or nothing else. */
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
