import { type Row, refusalMessage } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useId } from "react";
import type { PanelEditor } from "./panelEditor.ts";
import { placeFor } from "./placeFor.ts";

/** An unplaced item: its text, the rows below it, and where it would be placed. */
export function UnplacedItem(props: {
  readonly editor: PanelEditor;
  readonly item: Row;
  readonly below: readonly Row[];
  /** The selected row, below or beside which it would be placed. */
  readonly target: Row | null;
}): ReactElement {
  const { editor, item, below, target } = props;
  const { messages, locale, readOnly, selected } = editor;
  const id = useId();
  const place = readOnly ? null : placeFor(editor, target, item);
  const name = item.text || messages.unplaced_untitled;

  function put() {
    if (!place || editor.dispatch(place.operation)) return;
    // Restores the selection, so that the next item isn't placed below this one.
    if (target && selected === item) editor.select(target.key);
  }

  return (
    <li className="lm-pool-item" data-unplaced={item.key} data-item={item.key} data-kind={item.node.kind}>
      <div className="lm-pool-head">
        {!readOnly && (
          <span className="lm-grip" aria-hidden="true" title={messages.unplaced_drag}>
            ⠿
          </span>
        )}
        <span className="lm-kind">{messages[item.node.kind]}</span>
        <button
          type="button"
          id={`${id}-name`}
          className="lm-pool-name"
          aria-current={selected === item ? "true" : undefined}
          onClick={() => editor.select(item.key)}
        >
          {name}
        </button>
      </div>
      {below.length > 0 && (
        <details className="lm-fold-group">
          <summary>{fillTemplate(messages.unplaced_below, { count: below.length }, locale)}</summary>
          <ul className="lm-pool-below">
            {below.map((row) => (
              <li key={row.key} data-level={Math.min(row.level - item.level, 4)}>
                <button
                  type="button"
                  className="lm-pool-name"
                  aria-current={selected === row ? "true" : undefined}
                  onClick={() => editor.select(row.key)}
                >
                  <span className="lm-quiet">{messages[row.node.kind]}</span> {row.text || messages.unplaced_untitled}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!readOnly && (
        <div className="lm-pool-tools">
          <button
            type="button"
            disabled={!place || place.refusal !== null}
            aria-describedby={`${id}-name ${id}-where`}
            onClick={put}
          >
            {messages.unplaced_place}
          </button>
          <span id={`${id}-where`} className="lm-pool-where" title={place?.parent.text}>
            {place?.refusal
              ? refusalMessage(place.refusal, locale)
              : place
                ? fillTemplate(messages.unplaced_where, { text: shorten(place.parent.text) })
                : messages.unplaced_nowhere}
          </span>
          <button
            type="button"
            aria-describedby={`${id}-name`}
            onClick={() => editor.dispatch({ type: "remove", node: item.node.id })}
          >
            {messages.unplaced_delete}
          </button>
        </div>
      )}
    </li>
  );
}

/** Shortens a text to a recognizable start. */
function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 12 ? `${characters.slice(0, 11).join("")}…` : text;
}
