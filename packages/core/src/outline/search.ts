import type { Outline, PlacementKey, Row } from "./outline.ts";

/**
 * Text as it is compared: full and half width, upper and lower case, katakana and hiragana are one, and white space does
 * not count (NFKC, Unicode Standard Annex #15).
 */
export function searchText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/g, "");
}

/** The rows whose wording, code, note or consultation contains every word of the query, in reading order. */
export function search(outline: Outline, query: string): readonly PlacementKey[] {
  const words = query.split(/\s+/).map(searchText).filter(Boolean);
  if (words.length === 0) return [];
  return outline.rows.filter((row) => words.every((word) => rowText(row).includes(word))).map((row) => row.key);
}

const texts = new WeakMap<Row, string>();

function rowText(row: Row): string {
  let text = texts.get(row);
  if (text === undefined) {
    const { node, placement, consultation } = row;
    const parts = [row.text, node.text, node.code, node.note, placement?.note, consultation?.organization];
    text = searchText([...parts, consultation?.text].filter(Boolean).join("\n"));
    texts.set(row, text);
  }
  return text;
}
