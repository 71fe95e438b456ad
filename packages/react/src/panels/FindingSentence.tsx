import { type Finding, findingMessage } from "@logic-model/core/lint";
import type { ReactElement } from "react";
import { findingRow, isUnplaced } from "../headless/findingPlace.ts";
import { findingWords } from "./findingWords.ts";
import type { PanelEditor } from "./panelEditor.ts";

/** The message of a finding, as a link if it is about a row. */
export function FindingSentence(props: { readonly editor: PanelEditor; readonly finding: Finding }): ReactElement {
  const { editor, finding } = props;
  const { outline } = editor;
  const sentence = findingMessage(finding, findingWords(editor));
  const row = findingRow(finding, outline);
  if (!row) return <p className="lm-sentence">{sentence}</p>;

  function go() {
    if (!row) return;
    if (!isUnplaced(row, outline)) return editor.jump(row.key, finding);
    editor.setView({ panel: "unplaced" });
    editor.select(row.key);
  }

  return (
    <button type="button" className="lm-sentence" onClick={go}>
      {sentence}
    </button>
  );
}
