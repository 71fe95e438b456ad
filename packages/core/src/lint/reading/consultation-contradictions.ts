import type { Consultation } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { searchText } from "../../text/search-text.ts";

/** A placement where the state of a consultation contradicts an earlier one. */
export interface ConsultationContradiction {
  readonly row: Row;
  readonly organization: string;
}

/**
 * Returns the placements of measures whose consultation contradicts the first one with the same organization: the
 * measure's own, or else that of its first placement.
 */
export function consultationContradictions({ rows }: Outline): readonly ConsultationContradiction[] {
  const said = new Map<string, boolean>();
  return rows.flatMap((row) => {
    const { node, placement, reuse } = row;
    if (node.kind !== "measure") return [];
    const own = reuse ? undefined : statementOf(node.consultation);
    if (own) said.set(JSON.stringify([node.id, searchText(own.organization)]), own.agreed);
    const here = statementOf(placement?.consultation);
    if (!here) return [];
    const key = JSON.stringify([node.id, searchText(here.organization)]);
    const before = said.get(key) ?? here.agreed;
    said.set(key, before);
    return before === here.agreed ? [] : [{ row, organization: here.organization }];
  });
}

/** Without a state, the organization hasn't been consulted yet. */
function statementOf({ organization = "", state }: Consultation = {}) {
  return organization.trim() === "" ? undefined : { organization, agreed: state === "agreed" };
}
