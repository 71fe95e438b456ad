import type { NodeId } from "@logic-model/core";
import type { BoardCard, BoardColumn } from "@logic-model/core/review";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, type ReactNode, useId, useState } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";

/** The number of cards of a column shown at a time. */
const SHOWN = 100;

/** A column of the board: its name, how many measures it has, and their cards. */
export function MeasureColumn(props: {
  readonly column: BoardColumn;
  readonly name: string;
  readonly words: CoverageMessages;
  /** Whether a narrow board shows it. */
  readonly shown: boolean;
  /** A card that is shown regardless of its position. */
  readonly wanted: NodeId | undefined;
  /** The card in the tab order, if it isn't the first. */
  readonly stop: NodeId | undefined;
  readonly children: (card: BoardCard, tabIndex: number) => ReactNode;
}): ReactElement {
  const { column, name, words, shown, wanted, stop, children } = props;
  const { term, cards } = column;
  const [limit, setLimit] = useState(SHOWN);
  const head = useId();
  const indexOf = (id: NodeId | undefined) => cards.findIndex(({ row }) => row.node.id === id);
  const count = Math.max(limit, indexOf(wanted) + 1);
  const stopAt = Math.max(0, indexOf(stop));
  return (
    <section
      className="lm-board-column"
      data-column={term?.id ?? ""}
      data-shown={shown || undefined}
      aria-labelledby={head}
    >
      <h3 id={head}>
        {name} <span className="lm-quiet">{fillTemplate(words.board_count, { count: cards.length })}</span>
      </h3>
      {cards.length > 0 ? (
        <ul>{cards.slice(0, count).map((card, i) => children(card, i === stopAt ? 0 : -1))}</ul>
      ) : (
        <p className="lm-quiet">{term ? words.board_empty : words.board_allDecided}</p>
      )}
      {cards.length > count && (
        <button type="button" className="lm-more" onClick={() => setLimit(count + SHOWN)}>
          {fillTemplate(words.matrix_more, { count: cards.length - count })}
        </button>
      )}
    </section>
  );
}
