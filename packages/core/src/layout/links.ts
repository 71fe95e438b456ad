import type { Row } from "../outline/outline.ts";
import { type Gathered, type Item, MEASURES } from "./items.ts";
import type { Page } from "./page.ts";
import { type Arm, type Pen, pen } from "./pen.ts";
import type { Sizes } from "./sizes.ts";
import { type Source, source } from "./source.ts";
import type { Link } from "./types.ts";

/**
 * Returns the lines from every node to its children. Several outcomes share one trunk; the measures of one parent have one
 * bracket from the first to the last, without an arm for each.
 */
export function links(
  rows: readonly Row[],
  { root, contents, tops }: Gathered,
  page: Page,
  sizes: Sizes,
  stacked: boolean,
): Source<Link> {
  const drawn: { readonly first: number; readonly last: number; readonly draw: () => Link }[] = [];
  const size = (item: Item) => (stacked ? item.width : item.height);
  const middle = (item: Item) => item.at + Math.floor(size(item) / 2);
  const farOf = (item: Item) => page.near(item.column) + (stacked ? item.height : item.width);
  /** Where lines turn beyond a column, or before the column of measures. */
  const turn = sizes.columnGap / 2;
  const rowMiddle = (stack: Item, row: number) =>
    stack.at + (tops[row] as number) + Math.floor((contents[row]?.height ?? 0) / 2);

  function lastMeasure(stack: Item): number {
    let row = stack.end - 1;
    while (rows[row]?.node.kind !== "measure") row--;
    return row;
  }

  /** Draws the bracket around the measures of a stack and returns its distance from the goal. */
  function bracket(stack: Item, to: Pen): number {
    const near = page.near(MEASURES);
    const last = lastMeasure(stack);
    if (stacked || last === stack.start) return near;
    const ends = [stack.start, last].map((row): Arm => ({ across: rowMiddle(stack, row), to: near }));
    to.trunk(near - turn, ends);
    return near - turn;
  }

  function join(item: Item, to: Pen): Arm {
    return { across: middle(item), to: item.type === "stack" ? bracket(item, to) : page.near(item.column) };
  }

  function draw(node: Item, first: Item): Link {
    const lines = pen(page.point);
    const across = middle(node);
    let last = node;
    if (first.type === "card") {
      lines.line(across, farOf(node), page.near(first.column));
      last = first;
    }
    if (last.below.length === 1) {
      const only = last.below[0] as Item;
      lines.line(across, farOf(last), join(only, lines).to);
    } else if (last.below.length > 1) {
      const trunk = page.far(last.column) + turn;
      lines.line(across, farOf(last), trunk);
      lines.trunk(
        trunk,
        last.below.map((item) => join(item, lines)),
      );
    }
    return lines.link((rows[node.start] as Row).key);
  }

  function linkNode(node: Item): void {
    const first = node.below[0];
    if (first === undefined) return;
    const { below } = first.type === "card" ? first : node;
    const ends = [node, below[0] ?? node, below[below.length - 1] ?? node];
    drawn.push({
      first: Math.min(...ends.map((item) => item.at)),
      last: Math.max(...ends.map((item) => item.at + size(item))),
      draw: () => draw(node, first),
    });
    for (const item of below) {
      if (item.type === "node") linkNode(item);
      else if (!stacked) linkStack(item);
    }
  }

  /** The lines from measures to their own indicators beside them. */
  function linkStack(stack: Item): void {
    for (let row = stack.start; row < stack.end - 1; row++) {
      if (rows[row]?.node.kind !== "measure" || rows[row + 1]?.node.kind !== "indicator") continue;
      const across = rowMiddle(stack, row);
      drawn.push({
        first: across,
        last: across + 1,
        draw() {
          const lines = pen(page.point);
          lines.line(across, page.far(MEASURES), page.near(MEASURES + 1));
          return lines.link((rows[row] as Row).key);
        },
      });
    }
  }

  linkNode(root);
  return source(
    drawn.length,
    (index) => (drawn[index] as (typeof drawn)[number]).draw(),
    // The bounds of a link are known before it is drawn.
    (index, bounds, at) => {
      const { first, last } = drawn[index] as (typeof drawn)[number];
      const [left, top] = stacked ? page.point(0, first) : [0, page.point(0, first)[1]];
      const [right, bottom] = stacked ? [page.point(0, last)[0], page.height] : [page.width, page.point(0, last)[1]];
      bounds.set([left, stacked ? 0 : top, right, bottom], at);
    },
  );
}
