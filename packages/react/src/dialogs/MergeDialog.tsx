import { checkOperation, type Node, placementKey, type Row } from "@logic-model/core";
import { type Match, matchNodes } from "@logic-model/core/outline";
import { fillTemplate, kindTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, useCallback, useMemo, useState } from "react";
import { DialogFrame } from "./DialogFrame.tsx";
import { describeNode, findNodes } from "./describeNode.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import { MergeComparison } from "./MergeComparison.tsx";
import { NodePicker } from "./NodePicker.tsx";
import { usePicker } from "./usePicker.ts";

/** Merges the selected node with another of its kind: first the other one is picked, then both are compared. */
export function MergeDialog({ editor }: { editor: DialogEditor }): ReactElement | null {
  const [row] = useState(editor.selected);
  return row && row.node.kind !== "vision" ? <Merge editor={editor} row={row} /> : null;
}

function Merge({ editor, row }: { editor: DialogEditor; row: Row }): ReactElement {
  const { model, outline, messages, locale } = editor;
  const { node, parent } = row;
  const [other, setOther] = useState<Node | null>(null);
  const [kept, setKept] = useState<"selected" | "picked">("picked");

  const near = useMemo(() => {
    const matches = matchNodes(outline, node.text, node.kind);
    return node.text.trim() === "" ? [] : matches.filter((match) => match.node.id !== node.id);
  }, [outline, node]);
  const find = useCallback(
    (query: string) => {
      const found = findNodes(outline, query, node.kind).filter((match) => match.node.id !== node.id);
      if (query.trim() !== "") return found;
      const first = new Set(near.map((match) => match.node));
      return [...near, ...found.filter((match) => !first.has(match.node))];
    },
    [outline, node, near],
  );
  const describe = useCallback(
    (match: Match) => {
      const refusal = checkOperation(model, { type: "merge", node: node.id, into: match.node.id });
      const isNear = near.some((known) => known.node === match.node);
      return describeNode({ messages, locale }, match, refusal, isNear ? [messages.dialog_mergeNear] : []);
    },
    [model, node, near, messages, locale],
  );
  const picker = usePicker(find, describe);
  const compare = () => setOther(picker.chosen?.node ?? null);

  function merge() {
    if (!other) return;
    const [from, into] = kept === "picked" ? [node, other] : [other, node];
    const focus = parent === null ? into.id : placementKey(parent, into.id);
    if (editor.dispatch({ type: "merge", node: from.id, into: into.id }, { focus }) === null) editor.setDialog(null);
  }

  const kind = kindTitle(node.kind, locale);
  return (
    <DialogFrame
      editor={editor}
      title={fillTemplate(messages.dialog_mergeTitle, { kind })}
      step={other ? "compare" : "pick"}
      actions={
        other ? (
          <>
            <button type="button" onClick={() => setOther(null)}>
              {messages.dialog_mergeBack}
            </button>
            <button type="button" className="lm-primary" onClick={merge}>
              {messages.dialog_merge}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="lm-primary"
            disabled={!picker.active || picker.active.refused !== undefined}
            onClick={compare}
          >
            {messages.dialog_mergeNext}
          </button>
        )
      }
    >
      {other ? (
        <MergeComparison editor={editor} selected={node} picked={other} kept={kept} onKeep={setKept} />
      ) : (
        <>
          <p>{fillTemplate(messages.dialog_mergeOne, { text: row.text, kind })}</p>
          <NodePicker
            editor={editor}
            picker={picker}
            label={fillTemplate(messages.dialog_mergeSearch, { kind })}
            onPick={compare}
          />
        </>
      )}
    </DialogFrame>
  );
}
