/** A cell, in quotation marks if it contains tabs or line breaks, and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g;

/**
 * Returns the rows and cells of a spreadsheet's clipboard text. Quotation marks that don't enclose an entire cell are
 * text: Excel writes `"A" and B` unchanged, of which a CSV reader would lose part.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Returns rows and cells as text that a spreadsheet pastes. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join("\t")).join("\n");
}

function writeCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
