import { FREE, JOINED, lineBreak, SPACE, trails } from "./kinsoku.ts";

/** A text without line feeds as graphemes. `starts` is where each begins; `null` where each is one UTF-16 unit. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly starts: readonly number[] | null;
  readonly classes: Uint16Array;
  readonly widths: Float64Array;
}

const ROUNDING = 1e-6;

/** Adds the lines of a paragraph, at least one: the first at most `first` wide, the others `width`. */
export function breakParagraph(paragraph: Paragraph, width: number, first: number, lines: string[]): void {
  let before = -1;
  let start = 0;
  let limit = first;
  for (let end = fill(paragraph, start, limit); end < paragraph.size; end = fill(paragraph, start, limit)) {
    const cut = breakBefore(paragraph, start, end);
    lines.push(slice(paragraph, start, cut));
    before = start;
    start = cut;
    limit = width;
  }
  if (before >= 0) {
    const cut = keepCompany(paragraph, before, start, limit);
    if (cut !== start) lines[lines.length - 1] = slice(paragraph, before, cut);
    start = cut;
  }
  lines.push(slice(paragraph, start, paragraph.size));
}

/** Returns the index of the first grapheme that doesn't fit on the line from `start`. Spaces always fit. */
function fill({ size, widths, classes }: Paragraph, start: number, limit: number): number {
  let used = widths[start] ?? 0;
  let at = start + 1;
  for (; at < size; at++) {
    used += widths[at] as number;
    if (used > limit + ROUNDING && !((classes[at] as number) & SPACE)) return at;
  }
  return size;
}

/** Returns the last place at or before `end` where the line from `start` may be broken. */
function breakBefore(paragraph: Paragraph, start: number, end: number): number {
  let inWord = 0;
  for (let at = end; at > start; at--) {
    const kind = breakAt(paragraph, at);
    if (kind === FREE) return at;
    if (kind === JOINED && inWord === 0) inWord = at;
  }
  return inWord || end;
}

function breakAt({ classes, starts, text }: Paragraph, at: number): ReturnType<typeof lineBreak> {
  const unit = (i: number) => text.charCodeAt(starts ? (starts[i] as number) : i);
  const same = unit(at) === unit(at - 1);
  return lineBreak(classes[at - 1] as number, classes[at] as number, same);
}

/** Moves the last break back if the last line would be a single character and there is another break nearby. */
function keepCompany(paragraph: Paragraph, before: number, start: number, limit: number): number {
  const { size, classes, widths } = paragraph;
  let company = 0;
  for (let at = start; at < size; at++) if (!trails(classes[at] as number)) company++;
  if (company !== 1) return start;
  let used = 0;
  for (let at = start; at < size; at++) used += widths[at] as number;
  for (let at = start - 1; at > (before + start) / 2; at--) {
    used += widths[at] as number;
    if (used > limit) break;
    if (breakAt(paragraph, at) === FREE) return at;
  }
  return start;
}

function slice({ text, starts, classes }: Paragraph, start: number, end: number): string {
  let last = end;
  while (last > start && (classes[last - 1] as number) & SPACE) last--;
  return starts ? text.slice(starts[start], starts[last]) : text.slice(start, last);
}
