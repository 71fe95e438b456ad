import { type Finding, findingMessage, fixMessage } from "@logic-model/core";
import type { ReactElement } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { findingKey, findingRow, isUnplaced } from "./findingPlace.ts";

/** One finding: how much it matters, what it says (which leads to its place), and what would settle it. */
export function FindingItem(props: {
  readonly editor: LogicModelEditorState;
  readonly finding: Finding;
}): ReactElement {
  const { editor, finding } = props;
  const { messages, outline, locale } = editor;
  const sentence = findingMessage(finding, locale);
  const row = findingRow(finding, outline);

  function go() {
    if (!row) return;
    if (!isUnplaced(row, outline)) return editor.reveal(row.key);
    editor.setView({ panel: "unplaced" });
    editor.select(row.key);
  }

  return (
    <li className="lm-finding" data-item={findingKey(finding)}>
      <span className="lm-severity" data-severity={finding.severity}>
        {messages[`severity_${finding.severity}`]}
      </span>
      {row ? (
        <button type="button" className="lm-sentence" onClick={go}>
          {sentence}
        </button>
      ) : (
        <p className="lm-sentence">{sentence}</p>
      )}
      {!editor.readOnly && finding.fixes && finding.fixes.length > 0 && (
        <div className="lm-fixes">
          {finding.fixes.map((fix) => (
            <button key={fix.id} type="button" onClick={() => editor.dispatch(fix.operation)}>
              {fixMessage(fix, locale)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
