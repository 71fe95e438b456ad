import { type ChildKind, checkOperation, getNode, type NodeId, type Row } from "@logic-model/core";
import type { Match } from "@logic-model/core/outline";
import { CHILD_KINDS, fillTemplate, kindLabel, kindTitle } from "@logic-model/core/vocabulary";
import { type ReactElement, useCallback, useState } from "react";
import { indexAfter } from "../command/indexAfter.ts";
import { planPlace } from "../command/plan.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import { describeNode, findNodes } from "./describeNode.ts";
import type { DialogEditor } from "./dialogEditor.ts";
import { NodePicker } from "./NodePicker.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import { usePicker } from "./usePicker.ts";

/** Places an existing node under one more parent, after the selected row if that is there. */
export function PlaceDialog(props: { editor: DialogEditor; kind: ChildKind; parent: NodeId }): ReactElement | null {
  const { editor, parent } = props;
  const { model, outline, messages, locale } = editor;
  const [kind, setKind] = useState(props.kind);
  const [again, setAgain] = useState(false);
  const find = useCallback((query: string) => findNodes(outline, query, kind), [outline, kind]);
  const describe = useCallback(
    (match: Match) => {
      const refusal = checkOperation(model, planPlace(match.node.id, parent).operation);
      return describeNode({ messages, locale }, match, refusal);
    },
    [model, parent, messages, locale],
  );
  const picker = usePicker(find, describe);
  const above = getNode(model, parent);
  if (!above) return null;
  const after = siblingBefore(editor.selected, parent, kind);

  function place() {
    if (!picker.chosen) return;
    const index = after ? indexAfter(model, after) : undefined;
    const { operation, focus } = planPlace(picker.chosen.node.id, parent, index);
    if (editor.dispatch(operation, { focus }) === null && !again) editor.setDialog(null);
  }

  return (
    <DialogFrame
      editor={editor}
      title={fillTemplate(messages.dialog_placeTitle, { kind: kindTitle(kind, locale) })}
      actions={
        <>
          <label className="lm-dialog-choice">
            <input type="checkbox" checked={again} onChange={(event) => setAgain(event.target.checked)} />
            {messages.dialog_placeAgain}
          </label>
          <button
            type="button"
            className="lm-primary"
            disabled={!picker.active || picker.active.refused !== undefined}
            onClick={place}
          >
            {messages.dialog_place}
          </button>
        </>
      }
    >
      <p>
        {after
          ? fillTemplate(messages.dialog_placeAfter, { parent: above.text, after: after.text })
          : fillTemplate(messages.dialog_placeUnder, { parent: above.text })}
      </p>
      <RadioGroup
        legend={messages.dialog_placeKind}
        value={kind}
        choices={[...CHILD_KINDS[above.kind]].reverse().map((id) => ({ id, title: kindLabel(id, locale) }))}
        onChange={setKind}
      />
      <NodePicker
        editor={editor}
        picker={picker}
        label={fillTemplate(messages.dialog_placeSearch, { kind: kindTitle(kind, locale) })}
        onPick={place}
      />
    </DialogFrame>
  );
}

/** Returns the selected row if it is of this kind and under this parent: the new placement follows it. */
function siblingBefore(selected: Row | null, parent: NodeId, kind: ChildKind): Row | null {
  return selected?.parent === parent && selected.node.kind === kind ? selected : null;
}
