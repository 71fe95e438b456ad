import { createOutline, type Locale, type LogicModel, type Profile, profileOf, type Row } from "@logic-model/core";
import { type CardDecorator, cardWords } from "@logic-model/core/layout";
import { fillTemplate, joinList } from "@logic-model/core/vocabulary";
import type { ReactElement } from "react";
import type { Messages } from "../messages/messages.ts";

/** Rows beyond these are only counted. */
const SHOWN = 300;

/**
 * A model as nested lists in reading order: what a server renders and what is shown until the diagram is drawn. It has no
 * inline styles, so that it works under a strict content security policy.
 */
export function StaticOutline(props: {
  readonly value: LogicModel;
  readonly profile?: Profile | undefined;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly decorate?: CardDecorator | undefined;
}): ReactElement {
  const { value, locale, messages } = props;
  const read = createOutline(value);
  const words = cardWords(read, props.profile ?? profileOf(value), locale, props.decorate);
  const below = new Map<Row | null, Row[]>();
  for (const row of read.rows.slice(0, SHOWN)) {
    const siblings = below.get(row.above);
    if (siblings) siblings.push(row);
    else below.set(row.above, [row]);
  }

  function list(above: Row | null): ReactElement | null {
    const rows = below.get(above);
    if (!rows) return null;
    return (
      <ul>
        {rows.map((row) => {
          const { prefix, code, chips = [], footer } = words(row);
          return (
            <li key={row.key} data-key={row.key} data-kind={row.node.kind}>
              <span className="lm-kind">
                {row.number === null
                  ? messages[row.node.kind]
                  : fillTemplate(messages.numbered, { kind: messages.measure, number: row.number })}
              </span>{" "}
              {[prefix, code, row.text || messages.blank].filter(Boolean).join(" ")}
              {chips.length > 0 && (
                <small>
                  {" "}
                  {joinList(
                    chips.map(({ text }) => text),
                    locale,
                  )}
                </small>
              )}
              {footer && <small> {joinList(footer.split("\n"), locale)}</small>}
              {list(row)}
            </li>
          );
        })}
      </ul>
    );
  }

  const left = read.rows.length - SHOWN;
  return (
    // Scrollable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus
    <div className="lm-static" tabIndex={0}>
      {list(null)}
      {left > 0 && <p>{fillTemplate(messages.hiddenRows, { count: left })}</p>}
    </div>
  );
}
