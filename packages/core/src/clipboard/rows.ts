import { readTsv } from "./tsv.ts";

/** One row of a pasted list. */
export interface PastedRow {
  readonly text: string;
  /** It was marked (再). */
  readonly reuse: boolean;
  readonly note?: string;
  readonly consultation?: string;
}

/** A running number alone in its cell: 1, １．, (1), 【1】, No.1, 1-2, ①. */
const NUMBER = /^(?:No[.．]?\s*)?(?:[(（【]\s*)?(?:[0-9０-９]+(?:[-－.．][0-9０-９]+)*|[①-⑳])\s*[.．)）】]?$/i;
/** ○○ stands for a name, not for two bullets. */
const BULLET = /^([・･•●○◯■*-])(?!\1)\s*/;
const MARK_BEFORE = /^(?:[(（]\s*再掲?\s*[)）]|【\s*再掲?\s*】|再掲?[)）])\s*/;
/** Where a bracket is open, as in （新・再）, its end is no mark. */
const MARK_AFTER = /(?:[(（]\s*再掲?\s*[)）]|【\s*再掲?\s*】)$|^([^(（]*)再掲?[)）]$/;

/**
 * Reads what Excel puts on the clipboard, or lines typed by hand: running number (dropped), wording, and whatever is said
 * of it. (再), at either end of the wording or in a cell before it, marks a reuse. A cell that starts with ※ or says 要相談 is
 * a consultation, any other a note. Characters that a file may not hold are left out.
 */
export function parseRows(text: string): readonly PastedRow[] {
  return readTsv(text).flatMap((cells) => readRow(cells.map(clean).filter(Boolean)) ?? []);
}

function readRow(cells: readonly string[]): PastedRow | null {
  let next = NUMBER.test(cells[0] ?? "") ? 1 : 0;
  let text = "";
  let reuse = false;
  // A bullet or a mark may have a cell to itself.
  for (; text === "" && next < cells.length; next++) {
    const wording = (cells[next] as string).replace(BULLET, "");
    text = wording.replace(MARK_BEFORE, "").replace(MARK_AFTER, "$1").trim();
    reuse ||= text !== wording;
  }
  if (text === "") return null;
  const said = cells.slice(next);
  const consultation = said.filter(isConsultation).join("、");
  const note = said.filter((cell) => !isConsultation(cell)).join(" / ");
  return { text, reuse, ...(note && { note }), ...(consultation && { consultation }) };
}

/** Whether a cell says with whom a measure must be agreed. */
export function isConsultation(cell: string): boolean {
  return cell.startsWith("※") || cell.includes("要相談");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text may not hold
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f]|\p{Surrogate}/gu;

/** A cell as a text of the model. Word writes a line break within a paragraph as a vertical tab. */
function clean(cell: string): string {
  return cell
    .replace(/\r\n?|[\v\f]/g, "\n")
    .replace(FORBIDDEN, "")
    .trim();
}
