import type { Consultation, ConsultationState } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import { searchText } from "../text/search-text.ts";

/** What is to be agreed with one organisation. */
export interface ConsultationGroup {
  /** Its name as it is written first; `null` where no one is named. */
  readonly organization: string | null;
  /** In reading order. */
  readonly entries: readonly ConsultationEntry[];
}

/** One thing to be agreed: a measure, or some of its places where these say it otherwise. */
export interface ConsultationEntry {
  /** The first of `rows`. */
  readonly row: Row;
  /** Every place of the measure that it is about, in reading order. */
  readonly rows: readonly Row[];
  readonly consultation: Consultation;
  /** `open` where it is not said. */
  readonly state: ConsultationState;
}

/**
 * What is to be agreed, by organisation; one organisation may be written in full and half width. A consultation of a
 * placement stands in the place of its measure's; those of one measure that say the same are one. What stands nowhere is
 * asked last. The organisations are in reading order, those with which all is agreed after the others; last comes what
 * names none.
 */
export function consultations(outline: Outline): readonly ConsultationGroup[] {
  const groups = new Map<string, { organization: string | null; entries: ConsultationEntry[] }>();
  const rowsOf = new Map<string, Row[]>();
  for (const row of [...outline.rows, ...outline.unplaced]) {
    const { consultation } = row;
    if (!consultation) continue;
    const { organization = "", text, state = "open", since } = consultation;
    const name = searchText(organization);
    const says = JSON.stringify([row.node.id, name, text, state, since]);
    const known = rowsOf.get(says);
    if (known) {
      known.push(row);
      continue;
    }
    const rows = [row];
    rowsOf.set(says, rows);
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
