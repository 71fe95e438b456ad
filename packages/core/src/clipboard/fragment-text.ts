import type { Outline, PlacementKey, Row } from "../outline/outline.ts";
import { isConsultation } from "../text/is-consultation.ts";
import { writeTsv } from "./tsv.ts";

/**
 * Returns the rows of these keys and all below them as text for a spreadsheet, in reading order: running number,
 * wording with (再) if it is a reuse, consultation, note. Like `copyFragment`, it skips the vision. `parseRows` reads it
 * back.
 */
export function fragmentText({ rows, unplaced }: Outline, keys: readonly PlacementKey[]): string {
  const wanted = new Set(keys);
  const chosen = new Set<Row>();
  for (const row of [...rows, ...unplaced])
    if (row.node.kind !== "vision" && (wanted.has(row.key) || (row.above && chosen.has(row.above)))) chosen.add(row);
  return writeTsv([...chosen].map(cells));
}

function cells({ number, reuse, text, consultation, placement, node }: Row): readonly string[] {
  const said = consultation?.text || consultation?.organization || "";
  const notes = [placement?.note, node.note].filter(Boolean);
  return [
    String(number ?? ""),
    (reuse ? "(再)" : "") + text,
    // Without the mark it would be read back as a note.
    said === "" || isConsultation(said) ? said : `※${said}`,
    notes.join(" / "),
  ];
}
