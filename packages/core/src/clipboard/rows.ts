import { isConsultation } from "../text/is-consultation.ts";
import { codeCell, isNumberCell, withoutBullet } from "../text/number-mark.ts";
import { isReuseMark, withoutReuseMark } from "../text/reuse-mark.ts";
import { readTsv } from "./tsv.ts";

/** One row of a pasted list. */
export interface PastedRow {
  readonly text: string;
  /** Whether it was marked (再). */
  readonly reuse: boolean;
  /** The code in a cell before the wording: A-1, ア. */
  readonly code?: string;
  readonly note?: string;
  readonly consultation?: string;
}

/**
 * Reads what Excel puts on the clipboard, or lines typed by hand: a running number (dropped) or a code, the wording, and cells
 * about it. (再) at either end of the wording or in a cell of its own marks a reuse. A cell that starts with ※ or contains
 * 要相談 is a consultation, any other a note. Characters that a file may not hold are left out.
 */
export function parseRows(text: string): readonly PastedRow[] {
  return [...readRows(text)];
}

/** Reads the rows of `parseRows` one by one, so that the page can be drawn between them. */
export function* readRows(text: string): Generator<PastedRow> {
  for (const cells of readTsv(text)) {
    const row = readRow(cells.filter(Boolean).map(clean).filter(Boolean));
    if (row) yield row;
  }
}

function readRow(cells: readonly string[]): PastedRow | null {
  const marked = cells.length > 1 && cells.some(isReuseMark);
  const rest = marked ? cells.filter((cell) => !isReuseMark(cell)) : cells;
  let next = isNumberCell(rest[0] ?? "") ? 1 : 0;
  const first = next + 1 < rest.length ? codeCell(rest[next] as string) : undefined;
  // Behind a number, one character is the wording rather than a code.
  const code = first !== undefined && (next === 0 || first.length > 1) ? first : undefined;
  if (code !== undefined) next++;
  let text = "";
  let reuse = marked;
  // A bullet or a mark may have a cell to itself.
  for (; text === "" && next < rest.length; next++) {
    const wording = readWording(rest[next] as string);
    text = wording.text;
    reuse ||= wording.reuse;
  }
  if (text === "") return null;
  const about = rest.slice(next);
  const consultation = about.filter(isConsultation).join("、");
  const note = about.filter((cell) => !isConsultation(cell)).join(" / ");
  return {
    text,
    reuse,
    ...(code !== undefined && { code }),
    ...(note && { note }),
    ...(consultation && { consultation }),
  };
}

/** Reads a wording that may begin with bullets and marks of reuse in any order. */
function readWording(cell: string): { readonly text: string; readonly reuse: boolean } {
  let text = cell;
  for (let reuse = false; ; ) {
    const bare = withoutBullet(text);
    const unmarked = withoutReuseMark(bare);
    reuse ||= unmarked !== bare;
    if (unmarked === text) return { text: text.trim(), reuse };
    text = unmarked;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text may not hold
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f]|\p{Surrogate}/gu;

/** Returns a cell as a text of the model. Word writes a line break within a paragraph as a vertical tab. */
function clean(cell: string): string {
  return cell
    .replace(/\r\n?|[\v\f]/g, "\n")
    .replace(FORBIDDEN, "")
    .trim();
}
