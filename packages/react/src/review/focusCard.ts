import type { BoardColumn, NodeId } from "@logic-model/core";

/** A card of the board: a measure in a column (`""` for what has none). */
export interface Card {
  readonly measure: NodeId;
  readonly in: string;
  /** Its place in the column, for when it has gone from there. */
  readonly index: number;
}

/** The card to which an arrow key leads; `null` where the key is none or there is no card. */
export function nextCard(columns: readonly BoardColumn[], { measure, in: column }: Card, key: string): Card | null {
  const at = columns.findIndex(({ term }) => (term?.id ?? "") === column);
  const cards = columns[at]?.cards ?? [];
  const index = cards.findIndex(({ row }) => row.node.id === measure);
  const card = (column: BoardColumn | undefined, index: number): Card | null => {
    const found = column?.cards[Math.min(index, column.cards.length - 1)];
    return found && column ? { measure: found.row.node.id, in: column.term?.id ?? "", index } : null;
  };
  const filled = ({ cards }: BoardColumn) => cards.length > 0;
  switch (key) {
    case "ArrowUp":
      return card(columns[at], Math.max(0, index - 1));
    case "ArrowDown":
      return card(columns[at], index + 1);
    case "ArrowLeft":
      return card(columns.slice(0, Math.max(0, at)).reverse().find(filled), index);
    case "ArrowRight":
      return card(columns.slice(at + 1).find(filled), index);
    case "Home":
      return card(columns[at], 0);
    case "End":
      return card(columns[at], cards.length - 1);
    default:
      return null;
  }
}

/**
 * Gives a card focus. Where the measure has left that column: its card in another one, or else (a narrow board shows one
 * column only) the card that has taken its place, or else the choice of the column.
 */
export function focusCard(board: HTMLElement, { measure, in: column, index }: Card): void {
  const cards = [...board.querySelectorAll<HTMLElement>("[data-measure]")].filter(
    (card) => card.getClientRects().length > 0,
  );
  const same = cards.filter(({ dataset }) => dataset.measure === measure);
  const left = cards.filter(({ dataset }) => dataset.in === column);
  const target =
    same.find(({ dataset }) => dataset.in === column) ??
    same[0] ??
    left[Math.min(index, left.length - 1)] ??
    board.querySelector<HTMLElement>("select, button");
  target?.focus();
}
