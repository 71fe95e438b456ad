import type { PlacementKey, Row } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { SummaryMessages } from "../messages/summary.ts";
import { PlaceLink } from "./PlaceLink.tsx";

/** The number of indicators with a rating, with an expandable list. */
export function RatedIndicators(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly messages: SummaryMessages;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
}): ReactElement {
  const { title, rows, messages, onOpen } = props;
  const head = (
    <>
      <span>{title}</span> <span>{fillTemplate(messages.summary_count, { count: rows.length })}</span>
    </>
  );
  if (rows.length === 0) return <p>{head}</p>;
  return (
    <details>
      <summary>{head}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <PlaceLink row={row} onOpen={onOpen}>
              {row.node.code && <span className="lm-quiet">{row.node.code} </span>}
              {row.text || messages.consultations_blank}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
