import type { Locale, Outline, PlacementKey, Row } from "@logic-model/core";
import type { ConsultationEntry } from "@logic-model/core/review";
import { fillTemplate, periodWords } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import { isUnplaced } from "../headless/findingPlace.ts";
import type { SummaryMessages } from "../messages/summary.ts";
import { PlaceLink } from "./PlaceLink.tsx";

/** The consultations with one organization as rows of the table, open ones first. */
export function ConsultationRows(props: {
  readonly name: string;
  /** The number of open ones. */
  readonly left: number;
  readonly entries: readonly ConsultationEntry[];
  readonly outline: Outline;
  readonly locale: Locale;
  readonly messages: SummaryMessages;
  readonly onOpen: ((key: PlacementKey) => void) | undefined;
}): ReactElement {
  const { name, left, entries, outline, locale, messages, onOpen } = props;
  const ordered = [...entries].sort((a, b) => Number(a.state === "agreed") - Number(b.state === "agreed"));

  function placeOf(row: Row): string {
    if (!row.above) return messages.consultations_unplaced;
    const text = wordsOf(row.above);
    return isUnplaced(row, outline) ? fillTemplate(messages.consultations_belowUnplaced, { text }) : text;
  }

  function wordsOf({ node, text }: Row): string {
    return [node.code, text || messages.consultations_blank].filter(Boolean).join(" ");
  }

  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5}>
          <h3>
            {name}{" "}
            <span className="lm-quiet">
              {left ? fillTemplate(messages.consultations_left, { count: left }) : messages.consultations_settled}
            </span>
          </h3>
        </th>
        <td className="lm-on-paper" />
      </tr>
      {ordered.map(({ row, rows, consultation: { text, since }, state }) => (
        <tr key={row.key}>
          <th scope="row">
            <PlaceLink row={row} onOpen={onOpen}>
              {row.number !== null && <span className="lm-quiet">{row.number} </span>}
              {wordsOf(row)}
            </PlaceLink>
          </th>
          <td data-title={messages.consultations_places}>
            {rows.length === 1 ? (
              placeOf(row)
            ) : (
              <ul>
                {rows.map((place) => (
                  <li key={place.key}>
                    <PlaceLink row={place} onOpen={onOpen}>
                      {place.number !== null && <span className="lm-quiet">{place.number} </span>}
                      {place.reuse && `${messages.consultations_reuse} `}
                      {placeOf(place)}
                    </PlaceLink>
                  </li>
                ))}
              </ul>
            )}
          </td>
          <td data-title={messages.consultations_text}>{text || messages.consultations_unknown}</td>
          <td data-title={messages.consultations_state}>
            <span
              className="lm-word"
              data-chip
              data-role={state === "agreed" ? "tag" : "consultation"}
              data-state={state}
            >
              {messages[`consultations_${state}`]}
            </span>
          </td>
          <td data-title={messages.consultations_since}>
            {since ? periodWords(since, locale) : messages.consultations_unknown}
          </td>
          <td className="lm-on-paper" />
        </tr>
      ))}
    </tbody>
  );
}
