import { findingKey, unsuppressFinding } from "@logic-model/core/lint";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { type ReactElement, useState } from "react";
import { FindingSentence } from "./FindingSentence.tsx";
import { MoreButton } from "./MoreButton.tsx";
import type { PanelEditor } from "./panelEditor.ts";

/** The number of findings listed at a time. */
const SHOWN = 100;

/** The suppressed findings with their reasons. Renders nothing if there are none. */
export function SuppressedList({ editor }: { readonly editor: PanelEditor }): ReactElement | null {
  const { model, messages, suppressed } = editor;
  const [shown, setShown] = useState(SHOWN);
  if (suppressed.length === 0) return null;
  return (
    <details className="lm-fold-group">
      <summary>
        {messages.findings_suppressed}{" "}
        <span className="lm-quiet">
          {fillTemplate(messages.panel_count, { count: suppressed.length }, editor.locale)}
        </span>
      </summary>
      <ul>
        {suppressed.slice(0, shown).map(({ finding, suppression }) => (
          <li key={findingKey(finding)} className="lm-finding" data-item={suppressedKey(findingKey(finding))}>
            <FindingSentence editor={editor} finding={finding} />
            <p className="lm-quiet">{fillTemplate(messages.findings_because, { reason: suppression.reason })}</p>
            {!editor.readOnly && (
              <div className="lm-fixes">
                <button
                  type="button"
                  className="lm-plain"
                  onClick={() => editor.dispatch(unsuppressFinding(model, suppression))}
                >
                  {messages.findings_unsuppress}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <MoreButton editor={editor} left={suppressed.length - shown} onMore={() => setShown(shown + SHOWN)} />
    </details>
  );
}

/** Returns the key of a suppressed finding among the items of the panel. */
export function suppressedKey(finding: string): string {
  return `suppressed ${finding}`;
}
