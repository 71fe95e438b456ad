/** A cell in quotation marks, with tabs and line breaks in it, or as it is, and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g;

/**
 * The rows and cells of what a spreadsheet puts on the clipboard. A quotation mark that does not enclose a whole cell is
 * text: Excel writes `"A" and B` as it is, and a reader of CSV would lose part of it.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Rows and cells as a spreadsheet reads them from the clipboard. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join("\t")).join("\n");
}

function writeCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
