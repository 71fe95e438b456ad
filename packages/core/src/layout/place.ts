import type { Row } from "../outline/outline.ts";
import type { Content } from "./contents.ts";
import { type Gathered, type Item, MEASURES } from "./items.ts";
import type { Page } from "./page.ts";
import type { Sizes } from "./sizes.ts";
import { type Source, source } from "./source.ts";
import type { Box, Card } from "./types.ts";

/** Places every row, and a card around the indicators of each node. */
export function place(
  rows: readonly Row[],
  { root, contents, tops }: Gathered,
  page: Page,
  sizes: Sizes,
  stacked: boolean,
): { boxes: Source<Box>; cards: Card[] } {
  const xs = new Float64Array(rows.length);
  const ys = new Float64Array(rows.length);
  const cards: Card[] = [];
  const heightOf = (index: number) => (contents[index] as Content).height;
  // Rows come in reading order.
  let next = 0;

  function putBox(x: number, y: number): void {
    xs[next] = x;
    ys[next] = y;
    next++;
  }

  /** Puts the next indicators; their tops are relative to `y`. */
  function putCard(x: number, y: number): void {
    const start = next;
    const { above } = rows[start] as Row;
    const pad = sizes.cardPadding;
    while (rows[next]?.above === above && rows[next]?.node.kind === "indicator")
      putBox(x + pad, y + (tops[next] as number));
    const top = (ys[start] as number) - pad;
    const bottom = (ys[next - 1] as number) + heightOf(next - 1) + pad;
    const width = (contents[start] as Content).width + 2 * pad;
    cards.push({ key: (above as Row).key, start, end: next, x, y: top, width, height: bottom - top });
  }

  function put(item: Item): void {
    const [x, y] = page.corner(item.column, item.at);
    if (item.type === "node") putBox(x, y);
    else if (item.type === "card") putCard(x, y);
    else
      while (next < item.end) {
        if (rows[next]?.node.kind === "measure") putBox(x, y + (tops[next] as number));
        else putCard(stacked ? x + sizes.number : page.corner(MEASURES + 1, 0)[0], y);
      }
    for (const below of item.below) put(below);
  }

  put(root);
  const boxes = source<Box>(
    rows.length,
    (index) => {
      const row = rows[index] as Row;
      const { width, height, parts } = contents[index] as Content;
      return { key: row.key, row, x: xs[index] as number, y: ys[index] as number, width, height, parts };
    },
    (index, bounds, at) => {
      const { width, height } = contents[index] as Content;
      bounds[at] = xs[index] as number;
      bounds[at + 1] = ys[index] as number;
      bounds[at + 2] = (xs[index] as number) + width;
      bounds[at + 3] = (ys[index] as number) + height;
    },
  );
  return { boxes, cards };
}
