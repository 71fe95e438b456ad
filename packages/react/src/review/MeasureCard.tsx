import type { PlacementKey } from "@logic-model/core";
import type { BoardCard } from "@logic-model/core/review";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { PointerEvent, ReactElement } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";
import type { MeasureTerm } from "./boardTerms.ts";
import { RowWords } from "./RowWords.tsx";

/** What a card shows in addition to its measure. */
export interface CardTags {
  /** The number of other columns it is in. */
  readonly also: number;
  /** Its terms on the other axis, with the title of that axis. */
  readonly other: readonly MeasureTerm[];
  readonly otherTitle: string;
  readonly otherName: (id: string) => string;
}

/** A measure in a column of the board. Pressing it opens the choice of columns; in a read-only board, its place. */
export function MeasureCard(props: {
  readonly card: BoardCard;
  /** The id of the column's term; `""` for the undecided column. */
  readonly column: string;
  readonly tags: CardTags;
  readonly words: CoverageMessages;
  readonly tabIndex: number;
  readonly editable: boolean;
  readonly onPress: () => void;
  readonly onDrag: (event: PointerEvent<HTMLElement>) => void;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
}): ReactElement {
  const { card, column, tags, words, tabIndex, editable, onPress, onDrag, onOpen } = props;
  const { row, inherited } = card;
  const content = (
    <>
      <RowWords row={row} words={words} />
      <span className="lm-card-tags">
        {inherited && <span className="lm-quiet">{words.board_inherited}</span>}
        {row.placement === null && <span className="lm-kind">{words.board_unplaced}</span>}
        {tags.other.length > 0 && <span className="lm-hidden">{tags.otherTitle}</span>}
        {tags.other.map(({ id, inherited }) => (
          <span key={id} className="lm-kind" data-inherited={inherited || undefined}>
            {tags.otherName(id)}
          </span>
        ))}
        {tags.also > 0 && <span className="lm-quiet">{fillTemplate(words.board_also, { count: tags.also })}</span>}
      </span>
    </>
  );
  const press = editable ? onPress : onOpen && (() => onOpen(row.key));
  return (
    <li className="lm-board-card" data-inherited={inherited || undefined}>
      {press ? (
        <button
          type="button"
          data-measure={row.node.id}
          data-in={column}
          tabIndex={tabIndex}
          aria-haspopup={editable ? "dialog" : undefined}
          onClick={press}
          onPointerDown={editable ? onDrag : undefined}
        >
          {content}
        </button>
      ) : (
        <div>{content}</div>
      )}
    </li>
  );
}
