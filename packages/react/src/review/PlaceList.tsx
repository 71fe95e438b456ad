import type { Locale, PlacementKey, Row } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useState } from "react";
import type { CoverageMessages } from "../messages/coverage.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { RowWords } from "./RowWords.tsx";

/** The number of places listed at a time. */
const SHOWN = 100;

/** A list of links to places of the model. */
export function PlaceList(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly locale: Locale;
  readonly words: CoverageMessages;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
}): ReactElement {
  const { label, rows, locale, words, onOpen } = props;
  const [shown, setShown] = useState(SHOWN);
  const left = rows.length - shown;
  const mixed = rows.some(({ node }) => node.kind !== rows[0]?.node.kind);
  return (
    <>
      <ul aria-label={label}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.key}>
            <PlaceLink row={row} onOpen={onOpen}>
              <RowWords row={row} words={words} kindIn={mixed ? locale : undefined} />
            </PlaceLink>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="lm-more" onClick={() => setShown(shown + SHOWN)}>
          {fillTemplate(words.matrix_more, { count: left })}
        </button>
      )}
    </>
  );
}
