import type { Row } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { LogicModelState } from "../headless/useLogicModel.ts";

/** Shows where the selected or hovered item is used, with buttons to its other placements. */
export function SelectionBar({ state }: { state: LogicModelState }): ReactElement {
  const { messages, outline, selected, lit } = state;
  const rows = (lit !== null && outline.placements.get(lit)) || [];
  const shown = selected && selected.node.id === lit ? selected : rows[0];
  const index = selected ? rows.indexOf(selected) : -1;
  const go = (row: Row | undefined) => {
    if (!row) return;
    state.select(row.key);
    state.reveal(row.key);
  };
  return (
    <section className="lm-selection" part="selection" aria-label={messages.selection}>
      <p className="lm-selected" role="status">
        {shown ? (
          <>
            <span className="lm-kind">{messages[shown.node.kind]}</span> <b>{shown.text}</b>{" "}
            <span className="lm-usage">{usage(rows, state)}</span>
          </>
        ) : (
          <span className="lm-quiet">{messages.hint}</span>
        )}
      </p>
      {selected && (
        <fieldset className="lm-tools" aria-label={messages.selection}>
          {selected.expandable && (
            <button type="button" onClick={() => state.toggle(selected.key)}>
              {state.collapsed.has(selected.key) ? messages.expand : messages.collapse}
            </button>
          )}
          {index >= 0 && rows.length > 1 && (
            <>
              <button type="button" disabled={index === 0} onClick={() => go(rows[0])}>
                {messages.firstPlacement}
              </button>
              <button type="button" onClick={() => go(rows[(index + rows.length - 1) % rows.length])}>
                {messages.previousPlacement}
              </button>
              <button type="button" onClick={() => go(rows[(index + 1) % rows.length])}>
                {messages.nextPlacement}
              </button>
            </>
          )}
          <button type="button" onClick={() => state.select(null)}>
            {messages.clearSelection}
          </button>
        </fieldset>
      )}
    </section>
  );
}

/** 5件のアウトカムで使用 */
function usage(rows: readonly Row[], { locale, messages }: LogicModelState): string {
  if (rows.length < 2) return messages.usedOnce;
  const outcomes = rows.every((row) => row.above?.node.kind === "outcome");
  return fillTemplate(outcomes ? messages.usedByOutcomes : messages.usedInPlaces, { count: rows.length }, locale);
}
