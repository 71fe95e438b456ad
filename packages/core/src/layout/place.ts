import type { Row } from "../outline/outline.ts";
import type { Content } from "./contents.ts";
import { type Gathered, type Item, MEASURES } from "./items.ts";
import type { Page } from "./page.ts";
import type { Sizes } from "./sizes.ts";
import type { Box, Card } from "./types.ts";

/** Places every row, and a card around the indicators of each node. */
export function place(
  rows: readonly Row[],
  { root, contents, tops }: Gathered,
  page: Page,
  sizes: Sizes,
  stacked: boolean,
): { boxes: Box[]; cards: Card[] } {
  const boxes: Box[] = [];
  const cards: Card[] = [];

  // Rows come in reading order, so the next row to place is `boxes.length`.
  function putBox(x: number, y: number): void {
    const row = rows[boxes.length] as Row;
    const { width, height, parts } = contents[boxes.length] as Content;
    boxes.push({ key: row.key, row, x, y, width, height, parts });
  }

  /** Puts the indicators that come next; `y` is from where their tops are counted. */
  function putCard(x: number, y: number): void {
    const start = boxes.length;
    const { above } = rows[start] as Row;
    const pad = sizes.cardPadding;
    while (rows[boxes.length]?.above === above && rows[boxes.length]?.node.kind === "indicator")
      putBox(x + pad, y + (tops[boxes.length] as number));
    const end = boxes.length;
    const first = boxes[start] as Box;
    const last = boxes[end - 1] as Box;
    const height = last.y + last.height - first.y + 2 * pad;
    cards.push({ key: (above as Row).key, start, end, x, y: first.y - pad, width: first.width + 2 * pad, height });
  }

  function put(item: Item): void {
    const [x, y] = page.corner(item.column, item.at);
    if (item.type === "node") putBox(x, y);
    else if (item.type === "card") putCard(x, y);
    else
      while (boxes.length < item.end) {
        if (rows[boxes.length]?.node.kind === "measure") putBox(x, y + (tops[boxes.length] as number));
        else putCard(stacked ? x + sizes.number : page.corner(MEASURES + 1, 0)[0], y);
      }
    for (const below of item.below) put(below);
  }

  put(root);
  return { boxes, cards };
}
