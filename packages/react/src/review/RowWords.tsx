import type { Row } from "@logic-model/core";
import type { ReactElement } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";
import { KIND_WORDS } from "./kindWords.ts";

/** A row by its number, code, (再) and text; with its kind before them where that has to be said. */
export function RowWords(props: {
  readonly row: Row;
  readonly words: CoverageMessages;
  readonly kind?: boolean;
}): ReactElement {
  const { row, words, kind } = props;
  return (
    <>
      {kind && <span className="lm-kind">{words[KIND_WORDS[row.node.kind]]}</span>}
      {kind && " "}
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
