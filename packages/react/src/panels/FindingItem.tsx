import { type Finding, findingKey, fixMessage } from "@logic-model/core/lint";
import { type ReactElement, useRef, useState } from "react";
import { FindingSentence } from "./FindingSentence.tsx";
import { findingWords } from "./findingWords.ts";
import type { PanelEditor } from "./panelEditor.ts";
import { SuppressForm } from "./SuppressForm.tsx";

/** A finding: its message, which links to its place, its fixes, and suppression. */
export function FindingItem(props: { readonly editor: PanelEditor; readonly finding: Finding }): ReactElement {
  const { editor, finding } = props;
  const { messages } = editor;
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  return (
    <li className="lm-finding" data-item={findingKey(finding)}>
      <FindingSentence editor={editor} finding={finding} />
      {!editor.readOnly && (
        <div className="lm-fixes">
          {finding.fixes?.map((fix) => (
            <button key={fix.id} type="button" onClick={() => editor.dispatch(fix.operation)}>
              {fixMessage(fix, findingWords(editor))}
            </button>
          ))}
          <button
            ref={ask}
            type="button"
            className="lm-plain"
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {messages.findings_suppress}
          </button>
        </div>
      )}
      {asking && !editor.readOnly && (
        <SuppressForm
          editor={editor}
          finding={finding}
          onCancel={() => {
            setAsking(false);
            ask.current?.focus();
          }}
        />
      )}
    </li>
  );
}
