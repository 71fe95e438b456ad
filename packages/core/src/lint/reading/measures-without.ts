import type { Measure } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";
import { isBlank } from "./is-blank.ts";

/** The share of measures with something from which the others lack it. */
const AS_A_RULE = 0.5;

/** Returns the measures without something that at least half of the rows of measures have, in reading order. */
export function measuresWithout({ rows }: Outline, says: (measure: Measure) => boolean): readonly Measure[] {
  let count = 0;
  let said = 0;
  const without: Measure[] = [];
  for (const { node, reuse } of rows) {
    if (node.kind !== "measure") continue;
    count++;
    if (says(node)) said++;
    else if (!reuse && !isBlank(node)) without.push(node);
  }
  return said >= AS_A_RULE * count ? without : [];
}
