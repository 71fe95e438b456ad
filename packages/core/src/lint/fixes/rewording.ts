import type { NodeKind } from "../../model/types.ts";
import type { EditOperation } from "../../operation/types.ts";
import type { Outline } from "../../outline/outline.ts";
import { actingOffice } from "../../text/acting-office.ts";
import { activityEnding } from "../../text/activity-ending.ts";
import { clauseJoiner } from "../../text/clause-joiner.ts";
import { continuation } from "../../text/continuation.ts";
import { numberMark } from "../../text/number-mark.ts";
import { findPlaceholder } from "../../text/placeholder.ts";
import { withoutReuseMark } from "../../text/reuse-mark.ts";
import { searchText } from "../../text/search-text.ts";
import { skeleton } from "../../text/skeleton.ts";
import { spellingsIn } from "../../text/spellings.ts";
import { textLength } from "../../text/text-length.ts";
import { mixesWidth } from "../../text/width.ts";
import { wishEnding } from "../../text/wish-ending.ts";
import { longestText } from "../reading/longest-text.ts";
import type { Wording } from "../reading/wordings.ts";

/** A wording and what is to stand in its place. */
export interface Rewording {
  readonly wording: Wording;
  readonly text: string;
}

/** What rules see in a text by itself. */
const SEEN: Readonly<Record<string, (text: string, kind: NodeKind) => unknown>> = {
  "administration-as-subject": (text) => actingOffice(text) === undefined,
  "outcome-states-activity": (text) => activityEnding(text) === undefined,
  "measure-states-wish": (text) => wishEnding(text) === undefined,
  "compound-sentence": (text) => clauseJoiner(text) === undefined,
  "carried-over-measure": (text) => continuation(text) === undefined,
  "number-in-text": (text) => numberMark(text) === undefined,
  "mixed-width": mixesWidth,
  "word-variants": (text) =>
    spellingsIn(text)
      .map(({ told }) => told)
      .join(),
  "long-text": (text, kind) => textLength(text) > longestText(kind),
  "draft-placeholder": (text) => findPlaceholder(text, "wording") === undefined,
  "typed-reuse-mark": (text) => withoutReuseMark(text) === text,
};

/**
 * Tells whether texts can be changed at once to settle a finding of a rule without touching what other rules find: what they
 * see in each text stays the same, and no text becomes, or ceases to be, the same as another one or near to it.
 */
export function rewording(outline: Outline): (rule: string, changes: readonly Rewording[]) => boolean {
  let counts: ReadonlyMap<string, number> | undefined;
  return (rule, changes) => {
    if (!changes.every((change) => keepsSight(rule, change))) return false;
    const moved = changes.filter(({ wording, text }) => searchText(wording.text) !== searchText(text));
    if (moved.length === 0) return true;
    counts ??= countTexts(outline);
    const taken = new Set<string>();
    for (const { wording, text } of moved) {
      const before = keyOf(wording.text);
      const after = keyOf(text);
      const others = (counts.get(before) ?? 0) + (after === before ? 0 : (counts.get(after) ?? 0)) - 1;
      if (others > 0 || taken.has(after)) return false;
      taken.add(after);
    }
    return true;
  };
}

/** Puts another text in the place of a wording. */
export function reword({ wording: { place }, text }: Rewording): EditOperation {
  const { node, parent } = place;
  return parent === undefined
    ? { type: "edit", target: "node", node, set: { text } }
    : { type: "edit", target: "placement", node, parent, set: { text } };
}

function keepsSight(rule: string, { wording, text }: Rewording): boolean {
  const { kind } = wording.row.node;
  return Object.entries(SEEN).every(([id, see]) => id === rule || see(wording.text, kind) === see(text, kind));
}

/** How often each text stands anywhere in the model, of nodes and of places. */
function countTexts({ rows, unplaced }: Outline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node, reuse, placement } of [...rows, ...unplaced])
    for (const text of [reuse ? undefined : node.text, placement?.text])
      if (text !== undefined) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}

/** What two texts have in common that are the same or near. */
const keyOf = (text: string) => skeleton(withoutReuseMark(text));
