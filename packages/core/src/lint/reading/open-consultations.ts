import type { Consultation, NodeId } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";

/** A consultation that is still open, and where. */
export interface OpenConsultation {
  readonly node: NodeId;
  /** The parent, if only one placement must be agreed; otherwise the measure itself. */
  readonly parent?: NodeId;
  /** The wording there. */
  readonly text: string;
  readonly organization: string;
  /** The words as written. */
  readonly words: string;
}

/**
 * Returns the consultations that aren't agreed, in reading order: a placement's own, and a measure's once, at its first
 * placement. Empty ones are skipped.
 */
export function openConsultations({ rows }: Outline): readonly OpenConsultation[] {
  const listed = new Set<NodeId>();
  return rows.flatMap(({ node, parent, placement, text, consultation }) => {
    if (!consultation || !isOpen(consultation) || node.text.trim() === "") return [];
    const own = placement?.consultation !== undefined && parent !== null;
    if (!own && listed.has(node.id)) return [];
    if (!own) listed.add(node.id);
    const { organization = "", text: words = "" } = consultation;
    const place = own ? { node: node.id, parent, text } : { node: node.id, text: node.text };
    return [{ ...place, organization: organization.trim(), words: words.trim() }];
  });
}

function isOpen({ organization = "", text = "", state }: Consultation): boolean {
  return state === undefined ? (organization + text).trim() !== "" : state !== "agreed";
}
