import type { NodeId } from "@logic-model/core";
import type { Finding } from "@logic-model/core/lint";
import { type ReactElement, useState } from "react";
import { findingRow } from "../headless/findingPlace.ts";
import { goToFinding } from "./goToFinding.ts";
import { MoreButton } from "./MoreButton.tsx";
import type { PanelEditor } from "./panelEditor.ts";

/** The number of nodes listed at a time. */
const SHOWN = 100;

/** The message of a finding about many nodes, which opens the list of them. */
export function FindingPlaces(props: {
  readonly editor: PanelEditor;
  readonly finding: Finding;
  readonly nodes: readonly NodeId[];
  readonly sentence: string;
}): ReactElement {
  const { editor, finding, nodes, sentence } = props;
  const { related: _, ...rest } = finding;
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="lm-sentence">{sentence}</summary>
      {open && (
        <>
          <ul>
            {nodes.slice(0, shown).map((node) => {
              const one = { ...rest, node };
              const row = findingRow(one, editor.outline);
              return row ? (
                <li key={node}>
                  <button type="button" className="lm-sentence" onClick={() => goToFinding(editor, one, row)}>
                    {row.text.trim() || editor.messages.unplaced_untitled}
                  </button>
                </li>
              ) : null;
            })}
          </ul>
          <MoreButton editor={editor} left={nodes.length - shown} onMore={() => setShown(shown + SHOWN)} />
        </>
      )}
    </details>
  );
}
