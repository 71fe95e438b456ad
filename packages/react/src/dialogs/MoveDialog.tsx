import {
  checkOperation,
  createId,
  type LogicModel,
  type Operation,
  type Refusal,
  type Row,
  refusalMessage,
} from "@logic-model/core";
import { fillTemplate, mayContain, searchText } from "@logic-model/core/vocabulary";
import { type ReactElement, useCallback, useMemo, useState } from "react";
import { planMoveTo } from "../command/plan.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import type { DialogEditor } from "./dialogEditor.ts";
import { NodePicker } from "./NodePicker.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import { usePicker } from "./usePicker.ts";

/** Moves the selected rows under another parent, chosen from the outline of those that may contain them. */
export function MoveDialog({ editor }: { editor: DialogEditor }): ReactElement | null {
  const { model, outline, messages, locale } = editor;
  const [where, setWhere] = useState<"last" | "first">("last");
  const [moved] = useState(() => editor.selection.filter((row) => row.node.kind !== "vision"));
  const context = useMemo(() => ({ outline, rows: moved, newId: createId }), [outline, moved]);

  const parents = useMemo(() => {
    const kinds = [...new Set(moved.map((row) => row.node.kind))];
    return [...outline.rows, ...outline.unplaced].filter(
      (row) => !row.reuse && kinds.every((kind) => mayContain(row.node.kind, kind)),
    );
  }, [outline, moved]);
  const find = useCallback(
    (query: string) => {
      const words = query.split(/\s+/).map(searchText).filter(Boolean);
      if (words.length === 0) return parents;
      return parents.filter(({ node }) => {
        const text = searchText(`${node.code ?? ""} ${node.text}`);
        return words.every((word) => text.includes(word));
      });
    },
    [parents],
  );
  const describe = useCallback(
    (row: Row) => {
      const plan = planMoveTo(context, row.node.id);
      const refusal = plan && moveRefusal(model, plan.operation);
      const here = moved.every(({ parent }) => parent === row.node.id);
      return {
        id: row.key,
        text: row.text || messages.dialog_untitled,
        ...(row.node.code && { name: row.node.code }),
        level: row.level,
        tags: [
          ...(here ? [messages.dialog_moveHere] : []),
          ...(isUnplaced(row, model) ? [messages.dialog_unplaced] : []),
        ],
        refused: refusal ? refusalMessage(refusal, locale) : undefined,
      };
    },
    [context, model, moved, messages, locale],
  );
  const picker = usePicker(find, describe);
  const first = moved[0];
  if (!first) return null;

  function move() {
    const plan = picker.chosen && planMoveTo(context, picker.chosen.node.id, where === "first" ? 0 : undefined);
    if (plan && editor.dispatch(plan.operation, { focus: plan.focus }) === null) editor.setDialog(null);
  }

  const message = moved.length > 1 ? messages.dialog_moveMany : messages.dialog_moveOne;
  return (
    <DialogFrame
      editor={editor}
      title={messages.dialog_moveTitle}
      actions={
        <button
          type="button"
          className="lm-primary"
          disabled={!picker.active || picker.active.refused !== undefined}
          onClick={move}
        >
          {messages.dialog_move}
        </button>
      }
    >
      <p>{fillTemplate(message, { text: first.text, count: moved.length - 1 })}</p>
      <RadioGroup
        legend={messages.dialog_moveWhere}
        value={where}
        choices={[
          { id: "last", title: messages.dialog_moveLast },
          { id: "first", title: messages.dialog_moveFirst },
        ]}
        onChange={setWhere}
      />
      <NodePicker editor={editor} picker={picker} label={messages.dialog_moveSearch} onPick={move} />
    </DialogFrame>
  );
}

/**
 * Returns why rows can't be moved somewhere. Trying all moves in order, for every possible parent, would be slow in a large
 * model; so each move is checked by itself, and two rows of the same node are detected here.
 */
function moveRefusal(model: LogicModel, operation: Operation): Refusal | null {
  if (operation.type !== "batch") return checkOperation(model, operation);
  const nodes = operation.operations.flatMap((single) => (single.type === "move" ? [single.node] : []));
  if (new Set(nodes).size < nodes.length) return { code: "already-placed" };
  for (const single of operation.operations) {
    const refusal = checkOperation(model, single);
    if (refusal) return refusal;
  }
  return null;
}

function isUnplaced(row: Row, model: LogicModel): boolean {
  return row.parent === null && row.node.id !== model.root;
}
