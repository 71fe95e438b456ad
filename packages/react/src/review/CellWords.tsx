import type { Row } from "@logic-model/core";
import type { ReactElement } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";

const KINDS = ["outcome", "measure", "indicator"] as const;

/** A cell of a coverage table. */
export interface MatrixCell {
  readonly rows: readonly Row[];
  /** Whether content is expected here. */
  readonly expected: boolean;
  /** Whether it is empty but for reuses of its kind. */
  readonly reusedOnly?: boolean;
}

/** The content of a cell: its count, as a button that opens the list, or that it is empty. */
export function CellWords(props: {
  readonly cell: MatrixCell;
  readonly words: CoverageMessages;
  /** The line, column and count. */
  readonly label: string;
  readonly tabIndex: number;
  /** The id of its list, if open. */
  readonly list: string | null;
  readonly onToggle: () => void;
}): ReactElement {
  const { cell, words, label, tabIndex, list, onToggle } = props;
  if (cell.rows.length === 0) {
    if (cell.reusedOnly) return <>{words.matrix_reusedOnly}</>;
    if (!cell.expected) return <>{words.matrix_none}</>;
    return (
      <b>
        <span aria-hidden="true">{words.matrix_expectedMark}</span>
        {words.matrix_none}
        <span className="lm-hidden">{words.matrix_expected}</span>
      </b>
    );
  }
  // Several kinds are counted separately, as the printed table counts only one of them.
  const parts = KINDS.map((kind) => ({ kind, count: cell.rows.filter(({ node }) => node.kind === kind).length }));
  const present = parts.filter(({ count }) => count > 0);
  return (
    <>
      <button
        type="button"
        aria-label={label}
        aria-expanded={list !== null}
        aria-controls={list ?? undefined}
        tabIndex={tabIndex}
        onClick={onToggle}
      >
        {cell.rows.length}
      </button>
      {present.length > 1 && (
        <small>{present.map(({ kind, count }) => `${words[`matrix_${kind}s`]} ${count}`).join(" / ")}</small>
      )}
    </>
  );
}
