import type { Consultation, NodeId } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";

/** What must still be agreed, and the place at which that is told. */
export interface OpenConsultation {
  readonly node: NodeId;
  /** With it, one placement must be agreed; without it, the measure wherever it stands. */
  readonly parent?: NodeId;
  /** The wording there. */
  readonly text: string;
  readonly organization: string;
  /** The words as written. */
  readonly words: string;
}

/**
 * The consultations that are not agreed, in reading order: a placement's own at each such placement, a measure's own once,
 * where it shows first. One in which nothing is said yet is none.
 */
export function openConsultations({ rows }: Outline): readonly OpenConsultation[] {
  const told = new Set<NodeId>();
  return rows.flatMap(({ node, parent, placement, text, consultation }) => {
    if (!consultation || !isOpen(consultation) || node.text.trim() === "") return [];
    const own = placement?.consultation !== undefined && parent !== null;
    if (!own && told.has(node.id)) return [];
    if (!own) told.add(node.id);
    const { organization = "", text: words = "" } = consultation;
    const place = own ? { node: node.id, parent, text } : { node: node.id, text: node.text };
    return [{ ...place, organization: organization.trim(), words: words.trim() }];
  });
}

function isOpen({ organization = "", text = "", state }: Consultation): boolean {
  return state === undefined ? (organization + text).trim() !== "" : state !== "agreed";
}
