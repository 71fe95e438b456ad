import {
  applyOperation,
  type Change,
  createHistory,
  createLogicModel,
  type History,
  joins,
  type LogicModel,
  type Operation,
  type Refusal,
  record,
  redo,
  retract,
  undo,
} from "@logic-model/core";
import { useCallback, useRef, useState } from "react";

/** What an edit did, told to the host together with the model after it. */
export interface EditorChange extends Pick<Change, "operation" | "patches" | "inverse"> {
  /** An edit, or one undone or redone. */
  readonly type: "edit" | "undo" | "redo";
}

/** A model that is edited, and the steps that led to it. */
export interface EditedHistory {
  readonly history: History;
  /** The history as of now, also between two renders. */
  readonly current: () => History;
  readonly apply: (
    operation: Operation,
    labels: { readonly mergeKey?: string | undefined; readonly name: (operation: Operation) => string },
  ) => Refusal | null;
  /** Goes to the state after this many steps; back or forward. */
  readonly goTo: (steps: number) => void;
  /** Takes back the last step where it has this key, as if it had not been done; false where it has another. */
  readonly giveUp: (mergeKey: string) => boolean;
}

/**
 * Keeps the steps of a model that the host controls (`value`) or leaves to the editor (`initial`). A `value` that is not
 * the model told last starts a new history.
 */
export function useHistory(
  value: LogicModel | undefined,
  initial: LogicModel | undefined,
  onChange: ((model: LogicModel, change: EditorChange) => void) | undefined,
): EditedHistory {
  const [own, setOwn] = useState(() => createHistory(value ?? initial ?? createLogicModel()));
  const latest = useRef(own);
  let history = own;
  if (value !== undefined && value !== own.model) {
    history = latest.current = createHistory(value);
    // Known from now on: set while rendering, so that nothing of the old model is painted.
    setOwn(history);
  }
  const notify = useRef(onChange);
  notify.current = onChange;

  const set = useCallback((next: History) => {
    latest.current = next;
    setOwn(next);
  }, []);

  const apply = useCallback<EditedHistory["apply"]>(
    (operation, { mergeKey, name }) => {
      const before = latest.current;
      const change = applyOperation(before.model, operation);
      if (!change.ok) return change.refusal;
      if (change.patches.length === 0) return null;
      const first = before.past.at(-1)?.operation;
      const begun = joins(before, mergeKey) ? beginning(first, change.model) : operation;
      set(
        record(before, change, {
          ...(mergeKey === undefined ? {} : { mergeKey }),
          ...(begun ? { name: name(begun) } : {}),
        }),
      );
      notify.current?.(change.model, { ...pick(change), type: "edit" });
      return null;
    },
    [set],
  );

  const goTo = useCallback(
    (steps: number) => {
      while (latest.current.past.length !== steps) {
        const before = latest.current;
        const back = before.past.length > steps;
        const after = back ? undo(before) : redo(before);
        if (after === before) return;
        const step = (back ? before.past : before.future).at(-1) as History["past"][number];
        set(after);
        notify.current?.(after.model, {
          operation: step.operation,
          patches: back ? step.inverse : step.patches,
          inverse: back ? step.patches : step.inverse,
          type: back ? "undo" : "redo",
        });
      }
    },
    [set],
  );

  const giveUp = useCallback(
    (mergeKey: string) => {
      const before = latest.current;
      const after = retract(before, mergeKey);
      const step = before.past.at(-1);
      if (after === before || !step) return false;
      set(after);
      const { operation, patches, inverse } = step;
      notify.current?.(after.model, { operation, patches: inverse, inverse: patches, type: "undo" });
      return true;
    },
    [set],
  );

  return { history, current: useCallback(() => latest.current, []), apply, goTo, giveUp };
}

function pick({ operation, patches, inverse }: Change): Pick<Change, "operation" | "patches" | "inverse"> {
  return { operation, patches, inverse };
}

/** What a step began with, as it has become: a node that is added is named by what has been typed since. */
function beginning(first: Operation | undefined, model: LogicModel): Operation | undefined {
  const begun = first?.type === "batch" ? first.operations[0] : first;
  const node = begun?.type === "add" ? model.nodes[begun.node.id] : undefined;
  return begun?.type === "add" && node ? { ...begun, node } : undefined;
}
