import type { Node, NodeKind, Placement } from "../model/types.ts";
import { searchText } from "../text/search-text.ts";
import type { Outline, Row } from "./outline.ts";

/** A node that a text may mean. */
export interface Match {
  readonly node: Node;
  /** Where it is read, in reading order. */
  readonly rows: readonly Row[];
  /** The text is the node's own wording, as `searchText` compares. */
  readonly exact: boolean;
}

/** From here on two texts are near. Below it, measures that share only 多職種…研修 would be offered for each other. */
const NEAR = 0.6;

/**
 * The nodes of a kind that a text may mean, the likeliest first: those worded so, then those whose wording, here or at one
 * of their places, starts with the text, contains it, contains each of its words, and then those near to it, the nearest
 * first. Otherwise in reading order, as are all nodes of the kind where the text is empty. Nodes that stand nowhere are
 * among them.
 */
export function matchNodes(outline: Outline, query: string, kind: NodeKind): readonly Match[] {
  const sought = readWording(query);
  const words = query.split(/\s+/).map(searchText);
  const ranked: { readonly match: Match; readonly rank: number }[] = [];
  for (const rows of outline.placements.values()) {
    const { node } = rows[0] as Row;
    if (node.kind !== kind) continue;
    let rank = rankOf(wordingOf(node), sought, words);
    for (const { placement } of rows)
      if (placement?.text !== undefined)
        rank = Math.min(rank, Math.max(STARTS, rankOf(wordingOf(placement), sought, words)));
    if (rank < FAR) ranked.push({ match: { node, rows, exact: rank === SAME }, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ match }) => match);
}

/** How alike two texts are, from 0 to 1: the share of their pairs of neighbouring characters that they have in common (Dice). */
export function similarity(a: string, b: string): number {
  return dice(readWording(a), readWording(b));
}

const SAME = 0;
const STARTS = 1;
const CONTAINS = 2;
const HAS_WORDS = 3;
/** Less the likeness, for the nearest to come first. */
const LIKE = 5;
const FAR = 6;

function rankOf(wording: Wording, sought: Wording, words: readonly string[]): number {
  if (sought.text === "") return STARTS;
  if (wording.text === sought.text) return SAME;
  const at = wording.text.indexOf(sought.text);
  if (at >= 0) return at === 0 ? STARTS : CONTAINS;
  if (words.length > 1 && words.every((word) => wording.text.includes(word))) return HAS_WORDS;
  const [few, many] = [wording.pairs.length, sought.pairs.length].sort((a, b) => a - b) as [number, number];
  // Texts so different in length are not near, whatever they say.
  if (2 * few < NEAR * (few + many)) return FAR;
  const likeness = dice(wording, sought);
  return likeness >= NEAR ? LIKE - likeness : FAR;
}

/** A text as it is compared, and its pairs of neighbouring characters as numbers, sorted. */
interface Wording {
  readonly text: string;
  readonly pairs: Uint32Array;
}

function readWording(words: string): Wording {
  const text = searchText(words);
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1);
  return { text, pairs: pairs.sort() };
}

const wordings = new WeakMap<Node | Placement, Wording>();

function wordingOf(says: Node | Placement): Wording {
  let wording = wordings.get(says);
  if (!wording) {
    wording = readWording(says.text ?? "");
    wordings.set(says, wording);
  }
  return wording;
}

function dice(a: Wording, b: Wording): number {
  if (a.text === b.text) return 1;
  let common = 0;
  for (let i = 0, j = 0; i < a.pairs.length && j < b.pairs.length; ) {
    const difference = (a.pairs[i] as number) - (b.pairs[j] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common === 0 ? 0 : (2 * common) / (a.pairs.length + b.pairs.length);
}
