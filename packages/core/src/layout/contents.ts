import type { Row } from "../outline/outline.ts";
import { compose } from "./compose.ts";
import type { Sizes } from "./sizes.ts";
import type { Chip, Decorate, Decoration, Part } from "./types.ts";
import type { Typesetter } from "./typesetter.ts";

/** What the box of a row shows and how large it is. The other fields say what it was made from, and when. */
export interface Content {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  readonly owner: object;
  readonly text: string;
  readonly kind: Row["node"]["kind"];
  readonly decoration: Decoration;
  row: Row;
  steady: object | undefined;
  index: number;
}

/** The contents made so far in one setting: those of the last layout in order, and all of them by placement. */
export interface Contents {
  last: Content[];
  readonly known: WeakMap<object, Content>;
}

const PLAIN: Decoration = {};

/**
 * Gives the content of one row after the other. It is made again only where something in it changed: rows mostly come in
 * the order of the last layout, so that one look at the next of those suffices, and not even their words are asked for.
 */
export function reader(
  contents: Contents,
  sizes: Sizes,
  typesetter: Typesetter,
  decorate: Decorate | undefined,
): (row: Row, width: number) => Content {
  const { last, known } = contents;
  const steady = decorate?.steady ?? decorate;
  const read: Content[] = [];
  contents.last = read;
  let next = 0;

  function find(row: Row, width: number): Content {
    const owner = row.placement ?? row.node;
    const expected = last[next];
    const before = expected?.owner === owner ? expected : known.get(owner);
    const asked = isLeaf(row) ? steady : decorate;
    if (before?.width === width && before.steady === asked && sameCard(before.row, row)) {
      before.row = row;
      return before;
    }
    const decoration = decorate ? decorate(row) : PLAIN;
    const { text, node } = row;
    if (before?.text === text && before.width === width && before.kind === node.kind) {
      if (sameDecoration(before.decoration, decoration)) {
        before.row = row;
        before.steady = asked;
        return before;
      }
    }
    const { height, parts } = compose(row, decoration, width, sizes, typesetter);
    const index = before ? before.index : next;
    const made = {
      width,
      height,
      parts,
      owner,
      text,
      kind: node.kind,
      decoration,
      row,
      steady: asked,
      index,
    };
    known.set(owner, made);
    return made;
  }

  return (row, width) => {
    const content = find(row, width);
    next = content.index + 1;
    content.index = read.length;
    read.push(content);
    return content;
  };
}

/** Whether two rows of one placement differ in no more than their number and their place among others. */
function sameCard(a: Row, b: Row): boolean {
  return a === b || (a.node === b.node && a.placement === b.placement && a.reuse === b.reuse && a.places === b.places);
}

/** Of visions and outcomes, counts of what stands below may be said, which their rows do not tell. */
function isLeaf({ node }: Row): boolean {
  return node.kind === "measure" || node.kind === "indicator";
}

function sameDecoration(a: Decoration, b: Decoration): boolean {
  return (
    a === b ||
    (a.prefix === b.prefix &&
      a.code === b.code &&
      a.tag === b.tag &&
      a.footer === b.footer &&
      sameChips(a.chips ?? [], b.chips ?? []))
  );
}

function sameChips(a: readonly Chip[], b: readonly Chip[]): boolean {
  return (
    a === b || (a.length === b.length && a.every((chip, i) => chip.text === b[i]?.text && chip.role === b[i].role))
  );
}
