import type { Outline, Row } from "@logic-model/core";
import { type Match, matchNodes } from "@logic-model/core/outline";

/** The maximum number of suggestions. */
const MOST = 5;

/** An existing node, suggested instead of the text being typed. */
export interface Offer {
  readonly match: Match;
  /** Whether it is already under this parent. */
  readonly taken: boolean;
}

/** Returns the nodes of the same kind that match the typed text. */
export function findOffers(outline: Outline, row: Row, text: string): readonly Offer[] {
  if (row.parent === null || [...text.trim()].length < 2) return [];
  return matchNodes(outline, text, row.node.kind)
    .filter(({ node }) => node.id !== row.node.id && node.text !== "")
    .slice(0, MOST)
    .map((match) => ({ match, taken: match.rows.some((other) => other.parent === row.parent) }))
    .sort((a, b) => Number(a.taken) - Number(b.taken));
}
