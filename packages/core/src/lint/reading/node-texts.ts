import type { Node } from "../../model/types.ts";
import type { Outline, Row } from "../../outline/outline.ts";
import { findPlaceholder } from "../../text/placeholder.ts";
import { withoutReuseMark } from "../../text/reuse-mark.ts";
import { searchText } from "../../text/search-text.ts";
import { skeleton } from "../../text/skeleton.ts";
import { isBlank } from "./is-blank.ts";

/** What a text says, apart from a typed mark of reuse. */
export interface TextKeys {
  /** A mark of reuse is typed into it. */
  readonly marked: boolean;
  /** The same for all nodes of a kind that have the same text. */
  readonly same: string;
  /** The same for all nodes of a kind that have nearly the same text; `null` where there is too little to tell. */
  readonly near: string | null;
}

/** What a node says, and where it is read first. */
export interface NodeText extends TextKeys {
  readonly row: Row;
}

/** What the nodes of a model say, and which of them say the same. */
export interface NodeTexts {
  /** Every node below the vision that is written out, once, in reading order. */
  readonly all: readonly NodeText[];
  /** By `same` and by `near`, each in reading order. */
  readonly alike: ReadonlyMap<string, readonly NodeText[]>;
}

/** Characters of a skeleton from which on it can tell. */
const ENOUGH = 6;

const known = new WeakMap<Outline, NodeTexts>();

/** Reads what the nodes of a model say; once for each outline. */
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

/** What a node says; `null` where it is not written out. Nodes that an edit leaves as they are are not read again. */
function keysOf(node: Node): TextKeys | null {
  let read = keys.get(node);
  if (read === undefined) {
    read = isWritten(node) ? textKeys(node.kind, node.text) : null;
    keys.set(node, read);
  }
  return read;
}

/** What a node of this kind says with this text. */
export function textKeys(kind: Node["kind"], text: string): TextKeys {
  const rest = withoutReuseMark(text);
  const bare = skeleton(rest);
  return {
    marked: rest !== text,
    same: `${kind} = ${searchText(rest)}`,
    near: bare.length < ENOUGH ? null : `${kind} ~ ${bare}`,
  };
}

/** Of an indicator that is pending, what it counts is written all the same. */
function isWritten(node: Node): boolean {
  const blank = node.kind === "indicator" ? node.text.trim() === "" : isBlank(node);
  return !blank && findPlaceholder(node.text, "wording") === undefined;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
