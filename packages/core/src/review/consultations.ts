import type { Consultation, ConsultationState } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import { searchText } from "../text/search-text.ts";

/** The consultations with one organization. */
export interface ConsultationGroup {
  /** Its name in the spelling that comes first; `null` if no organization is named. */
  readonly organization: string | null;
  /** In reading order. */
  readonly entries: readonly ConsultationEntry[];
}

/** One consultation: about a measure, or about the placements that have their own. */
export interface ConsultationEntry {
  /** The first of `rows`. */
  readonly row: Row;
  /** The rows it is about, in reading order. */
  readonly rows: readonly Row[];
  readonly consultation: Consultation;
  /** Defaults to `open`. */
  readonly state: ConsultationState;
}

/**
 * Returns the consultations by organization. Spellings in full and half width count as the same organization. A placement's
 * consultation replaces that of its measure, and equal consultations of one measure become one entry. Unplaced nodes come last.
 * Organizations are in reading order: first those with something open, then those that agreed to everything, then those without
 * a name.
 */
export function listConsultations(outline: Outline): readonly ConsultationGroup[] {
  const groups = new Map<string, { organization: string | null; entries: ConsultationEntry[] }>();
  const rowsOf = new Map<string, Row[]>();
  for (const row of [...outline.rows, ...outline.unplaced]) {
    const { consultation } = row;
    if (!consultation) continue;
    const { organization = "", text, state = "open", since } = consultation;
    const name = searchText(organization);
    const content = JSON.stringify([row.node.id, name, text, state, since]);
    const known = rowsOf.get(content);
    if (known) {
      known.push(row);
      continue;
    }
    const rows = [row];
    rowsOf.set(content, rows);
    let group = groups.get(name);
    if (!group) {
      group = { organization: name ? organization.trim() : null, entries: [] };
      groups.set(name, group);
    }
    group.entries.push({ row, rows, consultation, state });
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({ organization, entries }: ConsultationGroup): number {
  return (organization === null ? 2 : 0) + (entries.every(({ state }) => state === "agreed") ? 1 : 0);
}
