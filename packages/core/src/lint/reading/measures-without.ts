import type { Measure } from "../../model/types.ts";
import type { Outline } from "../../outline/outline.ts";
import { isBlank } from "./is-blank.ts";

/** Of the rows of measures: from here on a thing is said of measures as a rule, and is missing where it is not said. */
const AS_A_RULE = 0.5;

/** The measures of which a thing is not said, in reading order, where it is said in at least half of the rows of measures. */
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
