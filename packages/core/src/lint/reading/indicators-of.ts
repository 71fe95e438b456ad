import type { Indicator } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";
import { isBlank } from "./is-blank.ts";

/** Returns every indicator below the vision that is written out, once, in reading order. */
export function indicatorsOf({ rows }: Outline): readonly Indicator[] {
  return rows.flatMap(({ node, reuse }) => (node.kind === "indicator" && !reuse && !isBlank(node) ? [node] : []));
}
