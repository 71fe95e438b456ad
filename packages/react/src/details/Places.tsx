import type { Row } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useState } from "react";
import type { DetailsEditor } from "./detailsEditor.ts";
import { Group } from "./Group.tsx";

/** How many places are listed at first, and added by each click. */
const SHOWN = 50;

/** Links to all placements of a row's node. */
export function Places(props: { readonly editor: DetailsEditor; readonly row: Row }): ReactElement {
  const { editor, row } = props;
  const { messages, outline } = editor;
  const rows = outline.placements.get(row.node.id) ?? [];
  const [shown, setShown] = useState(SHOWN);
  return (
    <Group title={messages.details_places}>
      {row.parent === null ? (
        <p className="lm-quiet">{messages.details_nowhere}</p>
      ) : (
        <ul className="lm-places">
          {rows.slice(0, shown).map((place) => (
            <li key={place.key}>
              <button
                type="button"
                aria-current={place.key === row.key ? "location" : undefined}
                onClick={() => editor.reveal(place.key)}
              >
                {place.number !== null && <span className="lm-place-number">{place.number}</span>}
                <span className="lm-place-text">
                  {place.reuse && <span className="lm-reuse-mark">{messages.reuseMark} </span>}
                  {place.above?.text}
                </span>
                {place.key === row.key && <span className="lm-place-here">{messages.details_thisPlace}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          {fillTemplate(messages.details_morePlaces, { count: rows.length - shown })}
        </button>
      )}
    </Group>
  );
}

/** Returns how many outcomes or places an edit changes: 「4件のアウトカムに反映」. `null` if the node has one placement. */
export function reach(row: Row, { outline, messages, locale }: DetailsEditor): string | null {
  if (row.places < 2) return null;
  const rows = outline.placements.get(row.node.id) ?? [];
  const outcomes = rows.every(({ above }) => above?.node.kind === "outcome");
  return fillTemplate(
    outcomes ? messages.details_reachesOutcomes : messages.details_reachesPlaces,
    { count: rows.length },
    locale,
  );
}
