import { searchText } from "../text/search-text.ts";
import type { Outline, PlacementKey, Row } from "./outline.ts";

/** Returns the keys of the rows whose text, code, note or consultation contains every word of the query, in reading order. */
export function searchRows(outline: Outline, query: string): readonly PlacementKey[] {
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
    // No word of a query contains a line break, so that none is found across two parts.
    text = [...parts, consultation?.text].map((part) => searchText(part ?? "")).join("\n");
    texts.set(row, text);
  }
  return text;
}
