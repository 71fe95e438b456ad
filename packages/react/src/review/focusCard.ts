import type { NodeId } from "@logic-model/core";
import type { BoardColumn } from "@logic-model/core/review";

/** A card of the board: a measure in a column; `""` is the undecided column. */
export interface Card {
  readonly measure: NodeId;
  readonly in: string;
  /** Its index in the column, in case it is removed. */
  readonly index: number;
}

/** Returns the card an arrow key leads to; `null` for other keys or if there is no card. */
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
 * Focuses a card. If the measure has left that column, focuses its card in another column, otherwise (a narrow board shows
 * one column) the card at the same index, otherwise the choice of the column.
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
