import type { Node } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { findPlaceholder } from "../../text/placeholder.ts";
import { withoutReuseMark } from "../../text/reuse-mark.ts";
import { searchText } from "../../text/search-text.ts";
import { skeleton } from "../../text/skeleton.ts";
import { isBlank } from "./is-blank.ts";

/** Keys by which texts are compared, without typed marks of reuse. */
export interface TextKeys {
  /** Whether a mark of reuse is typed into it. */
  readonly marked: boolean;
  /** Equal for nodes of a kind with the same text. */
  readonly same: string;
  /** Equal for nodes of a kind with nearly the same text; `null` if the text is too short to tell. */
  readonly near: string | null;
}

/** The text of a node, and its first row. */
export interface NodeText extends TextKeys {
  readonly row: Row;
}

/** The texts of a model's nodes, and which are alike. */
export interface NodeTexts {
  /** Every node below the vision that is written out, once, in reading order. */
  readonly all: readonly NodeText[];
  /** By `same` and by `near`, each in reading order. */
  readonly alike: ReadonlyMap<string, readonly NodeText[]>;
}

/** How many characters a skeleton needs to be significant. */
const ENOUGH = 6;

const known = new WeakMap<Outline, NodeTexts>();

/** Returns the texts of a model's nodes; cached by outline. */
export function nodeTexts(outline: Outline): NodeTexts {
  let read = known.get(outline);
  if (!read) {
    const all = outline.rows
      .filter(({ node, reuse }) => !reuse && node.kind !== "vision")
      .flatMap((row) => {
        const keys = keysOf(row.node);
        return keys ? [{ row, ...keys }] : [];
      });
    const alike = new Map<string, NodeText[]>();
    for (const text of all) {
      push(alike, text.same, text);
      if (text.near !== null) push(alike, text.near, text);
    }
    read = { all, alike };
    known.set(outline, read);
  }
  return read;
}

const keys = new WeakMap<Node, TextKeys | null>();

/**
 * Returns the keys of a node; `null` if it isn't written out. Cached by node, so that an edit only reads what it
 * changed.
 */
function keysOf(node: Node): TextKeys | null {
  let read = keys.get(node);
  if (read === undefined) {
    read = isWritten(node) ? textKeys(node.kind, node.text) : null;
    keys.set(node, read);
  }
  return read;
}

/** Returns the keys of a text on a node of this kind. */
export function textKeys(kind: Node["kind"], text: string): TextKeys {
  const rest = withoutReuseMark(text);
  const bare = skeleton(rest);
  return {
    marked: rest !== text,
    same: `${kind} = ${searchText(rest)}`,
    near: bare.length < ENOUGH ? null : `${kind} ~ ${bare}`,
  };
}

/** A pending indicator still names what it measures. */
function isWritten(node: Node): boolean {
  const blank = node.kind === "indicator" ? node.text.trim() === "" : isBlank(node);
  return !blank && findPlaceholder(node.text, "wording") === undefined;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
