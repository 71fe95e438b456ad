import type { NodeKind } from "../../model/types.ts";
import type { EditOperation } from "../../operation/types.ts";
import type { Outline } from "../../outline/outline.ts";
import { actingOffice } from "../../text/acting-office.ts";
import { activityEnding } from "../../text/activity-ending.ts";
import { clauseJoiner } from "../../text/clause-joiner.ts";
import { continuation } from "../../text/continuation.ts";
import { figureIn } from "../../text/figure-in.ts";
import { isHeading } from "../../text/is-heading.ts";
import { isVague } from "../../text/is-vague.ts";
import { numberMark } from "../../text/number-mark.ts";
import { findPlaceholder } from "../../text/placeholder.ts";
import { repeatedWord } from "../../text/repeated-word.ts";
import { withoutReuseMark } from "../../text/reuse-mark.ts";
import { searchText } from "../../text/search-text.ts";
import { skeleton } from "../../text/skeleton.ts";
import { spellingsIn } from "../../text/spellings.ts";
import { targetIn } from "../../text/target-in.ts";
import { textLength } from "../../text/text-length.ts";
import { mixesWidth } from "../../text/width.ts";
import { wishEnding } from "../../text/wish-ending.ts";
import { longestText } from "../reading/longest-text.ts";
import type { Wording } from "../reading/wordings.ts";

/** A wording and its replacement. */
export interface Rewording {
  readonly wording: Wording;
  readonly text: string;
}

/** What rules see in a single text. */
const SEEN: Readonly<Record<string, (text: string, kind: NodeKind) => unknown>> = {
  "administration-as-subject": (text) => actingOffice(text) === undefined,
  "outcome-states-activity": (text) => activityEnding(text) === undefined,
  "measure-states-wish": (text) => wishEnding(text) === undefined,
  "outcome-worded-as-indicator": (text, kind) => kind === "outcome" && figureIn(text),
  "outcome-is-heading": (text, kind) => kind === "outcome" && isHeading(text),
  "measure-vague": (text, kind) => kind === "measure" && isVague(text),
  "word-repeated": (text) => repeatedWord(text) === undefined,
  "target-in-text": (text) => targetIn(text) === undefined,
  "lead-in-text": (text) => /[)）】\]］]。?$/.test(text.trim()),
  "note-mark-unexplained": (text) => text.split("※").length,
  "compound-sentence": (text) => clauseJoiner(text) === undefined,
  "carried-over-measure": (text) => continuation(text) === undefined,
  "number-in-text": (text) => numberMark(text) === undefined,
  "mixed-width": mixesWidth,
  "word-variants": (text) =>
    spellingsIn(text)
      .map(({ label }) => label)
      .join(),
  "long-text": (text, kind) => textLength(text) > longestText(kind),
  "draft-placeholder": (text) => findPlaceholder(text, "wording") === undefined,
  "typed-reuse-mark": (text) => withoutReuseMark(text) === text,
};

/**
 * Returns a function that reports whether texts can be changed together for one rule without affecting the findings of
 * others: they see the same in each text, and no text starts or stops being alike another one.
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

/** Returns the operation that replaces a wording. */
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

/** Counts the texts of all nodes and placements by key. */
function countTexts({ rows, unplaced }: Outline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node, reuse, placement } of [...rows, ...unplaced])
    for (const text of [reuse ? undefined : node.text, placement?.text])
      if (text !== undefined) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}

/** Returns a key that texts share if they are the same or nearly so. */
const keyOf = (text: string) => skeleton(withoutReuseMark(text));
