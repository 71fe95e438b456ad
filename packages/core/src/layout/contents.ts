import type { Row } from "../outline/outline.ts";
import { compose } from "./compose.ts";
import { sameDecoration } from "./same-decoration.ts";
import type { Sizes } from "./sizes.ts";
import type { Decorate, Decoration, Part } from "./types.ts";
import type { Typesetter } from "./typesetter.ts";

/** What the box of a row shows, its size, and what it was made from. */
export interface Content {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  readonly owner: object;
  readonly text: string;
  readonly kind: Row["node"]["kind"];
  readonly decoration: Decoration;
  row: Row;
  cacheKey: object | undefined;
  index: number;
}

/** The contents made so far with one set of sizes: those of the last layout in order, and all of them by placement. */
export interface Contents {
  last: Content[];
  readonly known: WeakMap<object, Content>;
}

const PLAIN: Decoration = {};

/**
 * Returns a function that returns the content of one row after the other. Content is composed again only if it changed.
 * Rows mostly keep their order, so the content next to the last one is tried first.
 */
export function reader(
  contents: Contents,
  sizes: Sizes,
  typesetter: Typesetter,
  decorate: Decorate | undefined,
): (row: Row, width: number) => Content {
  const { last, known } = contents;
  const leafKey = decorate?.cacheKey ?? decorate;
  const current: Content[] = [];
  contents.last = current;
  let next = 0;

  function find(row: Row, width: number): Content {
    const owner = row.placement ?? row.node;
    const expected = last[next];
    const before = expected?.owner === owner ? expected : known.get(owner);
    const cacheKey = isLeaf(row) ? leafKey : decorate;
    if (before?.width === width && before.cacheKey === cacheKey && sameCard(before.row, row)) {
      before.row = row;
      return before;
    }
    const decoration = decorate ? decorate(row) : PLAIN;
    const { text, node } = row;
    if (before?.text === text && before.width === width && before.kind === node.kind) {
      if (sameDecoration(before.decoration, decoration)) {
        before.row = row;
        before.cacheKey = cacheKey;
        return before;
      }
    }
    const { height, parts } = compose(row, decoration, width, sizes, typesetter);
    const index = before ? before.index : next;
    const made = { width, height, parts, owner, text, kind: node.kind, decoration, row, cacheKey, index };
    known.set(owner, made);
    return made;
  }

  return (row, width) => {
    const content = find(row, width);
    next = content.index + 1;
    content.index = current.length;
    current.push(content);
    return content;
  };
}

/** Whether two rows of one placement differ at most in their number and their position among siblings. */
function sameCard(a: Row, b: Row): boolean {
  return a === b || (a.node === b.node && a.placement === b.placement && a.reuse === b.reuse && a.places === b.places);
}

/** The cards of visions and outcomes may count what is below them, which their rows don't hold. */
function isLeaf({ node }: Row): boolean {
  return node.kind === "measure" || node.kind === "indicator";
}
