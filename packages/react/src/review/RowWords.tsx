import type { Locale, Row } from "@logic-model/core";
import { kindLabel } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";

/** A row as its number, code, (再) and text, optionally after its kind. */
export function RowWords(props: {
  readonly row: Row;
  readonly words: CoverageMessages;
  /** The language in which the kind is shown; without it, the kind isn't. */
  readonly kindIn?: Locale | undefined;
}): ReactElement {
  const { row, words, kindIn } = props;
  return (
    <>
      {kindIn && <span className="lm-kind">{kindLabel(row.node.kind, kindIn)}</span>}
      {kindIn && " "}
      {row.number !== null && <span className="lm-quiet">{row.number} </span>}
      {row.node.code && <span className="lm-quiet">{row.node.code} </span>}
      {row.reuse && (
        <span className="lm-word" data-role="prefix">
          {words.matrix_reuseMark}
        </span>
      )}
      {row.text.trim() ? row.text : words.matrix_blank}
    </>
  );
}
