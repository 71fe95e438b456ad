import { type Finding, findingMessage } from "@logic-model/core/lint";
import type { ReactElement } from "react";
import { findingRow } from "../headless/findingPlace.ts";
import { FindingPlaces } from "./FindingPlaces.tsx";
import { findingWords } from "./findingWords.ts";
import { goToFinding } from "./goToFinding.ts";
import type { PanelEditor } from "./panelEditor.ts";

/** The message of a finding: a link if it is about a row, or with a list of links if it is about many. */
export function FindingSentence(props: { readonly editor: PanelEditor; readonly finding: Finding }): ReactElement {
  const { editor, finding } = props;
  const sentence = findingMessage(finding, findingWords(editor));
  if (finding.related)
    return <FindingPlaces editor={editor} finding={finding} nodes={finding.related} sentence={sentence} />;
  const row = findingRow(finding, editor.outline);
  if (!row) return <p className="lm-sentence">{sentence}</p>;
  return (
    <button type="button" className="lm-sentence" onClick={() => goToFinding(editor, finding, row)}>
      {sentence}
    </button>
  );
}
