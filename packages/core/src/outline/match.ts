import type { Node, NodeKind, Placement } from "../model/types.ts";
import { searchText } from "../text/search-text.ts";
import type { Outline, Row } from "./outline.ts";

/** A node that matches a text. */
export interface Match {
  readonly node: Node;
  /** The rows of the node, in reading order. */
  readonly rows: readonly Row[];
  /** Whether the text equals the node's own text after `searchText`. */
  readonly exact: boolean;
}

/** The least similarity of similar texts. With less, measures that only share 多職種…研修 would match. */
const SIMILAR = 0.6;

/**
 * Returns the nodes of a kind that match a text, best first: those with exactly this text, then those whose text (their own
 * or that of a placement) starts with it, contains it, contains all of its words, and then similar ones. Ties are in reading
 * order. An empty text matches all nodes of the kind. Includes unplaced nodes.
 */
export function matchNodes(outline: Outline, query: string, kind: NodeKind): readonly Match[] {
  const sought = toWording(query);
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

/** Returns the similarity of two texts from 0 to 1: the Dice coefficient of their pairs of adjacent characters. */
export function textSimilarity(a: string, b: string): number {
  return dice(toWording(a), toWording(b));
}

const SAME = 0;
const STARTS = 1;
const CONTAINS = 2;
const HAS_WORDS = 3;
/** Minus the similarity, so that the most similar comes first. */
const IS_SIMILAR = 5;
const FAR = 6;

function rankOf(wording: Wording, sought: Wording, words: readonly string[]): number {
  if (sought.text === "") return STARTS;
  if (wording.text === sought.text) return SAME;
  const at = wording.text.indexOf(sought.text);
  if (at >= 0) return at === 0 ? STARTS : CONTAINS;
  if (words.length > 1 && words.every((word) => wording.text.includes(word))) return HAS_WORDS;
  // Texts of such different lengths can't be similar.
  const few = Math.min(wording.pairs.length, sought.pairs.length);
  if (2 * few < SIMILAR * (wording.pairs.length + sought.pairs.length)) return FAR;
  const similarity = dice(wording, sought);
  return similarity >= SIMILAR ? IS_SIMILAR - similarity : FAR;
}

/** A normalised text and its pairs of adjacent characters as sorted numbers. */
interface Wording {
  readonly text: string;
  readonly pairs: Uint32Array;
}

function toWording(words: string): Wording {
  const text = searchText(words);
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1);
  return { text, pairs: pairs.sort() };
}

const wordings = new WeakMap<Node | Placement, Wording>();

function wordingOf(source: Node | Placement): Wording {
  let wording = wordings.get(source);
  if (!wording) {
    wording = toWording(source.text ?? "");
    wordings.set(source, wording);
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
