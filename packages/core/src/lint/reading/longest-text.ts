import type { NodeKind } from "../../model/types.ts";

/**
 * Returns the number of full-width characters beyond which a text is hard to read on a card; a rule of thumb. A vision
 * has more room.
 */
export function longestText(kind: NodeKind): number {
  return kind === "vision" ? 200 : 120;
}
