/** A tab or a line break. */
const END = /\t|\r\n?|\n/g;

/**
 * Reads the rows and cells of a spreadsheet's clipboard text. Quotation marks that don't enclose an entire cell are text:
 * Excel writes `"A" and B` unchanged, and a CSV reader would lose part of it.
 */
export function* readTsv(text: string): Generator<readonly string[]> {
  let cells: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : undefined;
    END.lastIndex = quoted?.end ?? at;
    const end = END.exec(text);
    cells.push(quoted?.cell ?? text.slice(at, end?.index));
    at = end ? end.index + end[0].length : text.length + 1;
    if (end?.[0] === "\t") continue;
    yield cells;
    cells = [];
  }
}

/** Reads a cell after its first quotation mark; `undefined` if the second one isn't at the end of a cell. */
function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | undefined {
  let end = text.indexOf('"', start);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0 || !["\t", "\r", "\n", undefined].includes(text[end + 1])) return undefined;
  return { cell: text.slice(start, end).replaceAll('""', '"'), end: end + 1 };
}

/** Returns rows and cells as text that a spreadsheet pastes. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(writeCell).join("\t")).join("\n");
}

function writeCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
