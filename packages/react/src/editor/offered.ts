import { type Match, matchNodes, type Outline, type Row } from "@logic-model/core";

/** How many existing nodes are offered while a text is typed. */
const MOST = 5;

/** An existing node that is offered in place of a text that is typed. */
export interface Offer {
  readonly match: Match;
  /** It stands in this place already. */
  readonly taken: boolean;
}

/** Nodes of the same kind whose text is what is typed, or begins with it. */
export function offered(outline: Outline, row: Row, text: string): readonly Offer[] {
  if (row.parent === null || [...text.trim()].length < 2) return [];
  return matchNodes(outline, text, row.node.kind)
    .filter(({ node }) => node.id !== row.node.id && node.text !== "")
    .slice(0, MOST)
    .map((match) => ({ match, taken: match.rows.some((other) => other.parent === row.parent) }))
    .sort((a, b) => Number(a.taken) - Number(b.taken));
}
