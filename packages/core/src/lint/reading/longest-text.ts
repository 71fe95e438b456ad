import type { NodeKind } from "../../model/types.ts";

/** Full-width characters beyond which a text is hard to read on a card; a rule of thumb. The vision may take more room. */
export function longestText(kind: NodeKind): number {
  return kind === "vision" ? 200 : 120;
}
