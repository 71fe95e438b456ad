import type { Consultation } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { searchText } from "../../text/search-text.ts";

/** A placement at which an organisation has agreed, or not, while it is said otherwise before. */
export interface ConsultationContradiction {
  readonly row: Row;
  readonly organization: string;
}

/**
 * The placements of measures at which is said of an organisation what contradicts what is said first: of the measure itself,
 * or else at the place that is read first.
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

/** Where an organisation is named and no state given, it is still to be asked. */
function statementOf({ organization = "", state }: Consultation = {}) {
  return organization.trim() === "" ? undefined : { organization, agreed: state === "agreed" };
}
