import { measureText } from "@logic-model/core/layout";
import { plain } from "./result.ts";

/** Returns rows as lines for the terminal: the first column aligned left, the others right. All rows have the same length. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => plain(cell.replace(/\s+/g, " "))));
  const widths = (cells[0] ?? []).map((_, i) =>
    cells.reduce((width, row) => Math.max(width, columns(row[i] as string)), 0),
  );
  const lines = cells.map((row) =>
    row.map((cell, i) => {
      const space = " ".repeat((widths[i] as number) - columns(cell));
      return i === 0 ? cell + space : space + cell;
    }),
  );
  return lines.map((line) => `${line.join("  ")}\n`).join("");
}

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Returns how many terminal columns a text takes. Characters of one em take two. */
function columns(text: string): number {
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    const em = measureText(segment, false);
    count += em === 0 ? 0 : em < 1 ? 1 : 2;
  }
  return count;
}
