import {
  applyOperation,
  type Change,
  createLogicModel,
  type LogicModel,
  type Operation,
  type Refusal,
} from "@logic-model/core";
import {
  continuesStep,
  createHistory,
  type History,
  recordChange,
  redo,
  retractStep,
  undo,
} from "@logic-model/core/history";
import { useCallback, useInsertionEffect, useRef, useState } from "react";
import type { Fail } from "../headless/fault.ts";
import { useLatest } from "../headless/useLatest.ts";

/** The change behind a new model. */
export interface EditorChange extends Pick<Change, "operation" | "patches" | "inverse"> {
  /** An edit, or one that was undone or redone. */
  readonly type: "edit" | "undo" | "redo";
}

/** A model that is edited, and the steps that led to it. */
export interface EditedHistory {
  /** The history as rendered. */
  readonly history: History;
  /** Returns the history now, which between two renders is newer than the rendered one. */
  readonly currentHistory: () => History;
  readonly apply: (
    operation: Operation,
    labels: { readonly mergeKey?: string | undefined; readonly name: (operation: Operation) => string },
  ) => Refusal | null;
  /** Goes back or forward to the state after this many steps. */
  readonly goToStep: (steps: number) => void;
  /** Removes the last step from the history if it has this key; `false` if it has another. */
  readonly discardStep: (mergeKey: string) => boolean;
}

/**
 * Keeps the history of a model that the host controls (`value`) or leaves to the editor (`initial`). A `value` other than
 * the model last passed to `onChange` starts a new history. `fail` is called if `onChange` throws.
 */
export function useHistory(
  value: LogicModel | undefined,
  initial: LogicModel | undefined,
  onChange: ((model: LogicModel, change: EditorChange) => void) | undefined,
  fail: Fail,
): EditedHistory {
  const [own, setOwn] = useState(() => createHistory(value ?? initial ?? createLogicModel()));
  let history = own;
  if (value !== undefined && value !== own.model) {
    // Set while rendering, so that nothing of the old model is painted.
    history = createHistory(value);
    setOwn(history);
  }
  // Also written by handlers: what follows in the same event builds on the change.
  const historyRef = useRef(history);
  useInsertionEffect(() => {
    historyRef.current = history;
  });
  const onChangeRef = useLatest(onChange);
  const notify = useCallback(
    (model: LogicModel, change: EditorChange) => {
      try {
        onChangeRef.current?.(model, change);
      } catch (error) {
        fail("onChange", error);
      }
    },
    [onChangeRef, fail],
  );

  const currentHistory = useCallback(() => historyRef.current, []);
  const set = useCallback((next: History) => {
    historyRef.current = next;
    setOwn(next);
  }, []);

  const apply = useCallback<EditedHistory["apply"]>(
    (operation, { mergeKey, name }) => {
      const before = historyRef.current;
      const change = applyOperation(before.model, operation);
      if (!change.ok) return change.refusal;
      if (change.patches.length === 0) return null;
      const first = before.past.at(-1)?.operation;
      const named = continuesStep(before, mergeKey) ? currentForm(first, change.model) : operation;
      set(
        recordChange(before, change, {
          ...(mergeKey === undefined ? {} : { mergeKey }),
          ...(named ? { name: name(named) } : {}),
        }),
      );
      const { patches, inverse } = change;
      notify(change.model, { operation: change.operation, patches, inverse, type: "edit" });
      return null;
    },
    [notify, set],
  );

  const goToStep = useCallback(
    (steps: number) => {
      while (historyRef.current.past.length !== steps) {
        const before = historyRef.current;
        const back = before.past.length > steps;
        const after = back ? undo(before) : redo(before);
        if (after === before) return;
        const step = (back ? before.past : before.future).at(-1) as History["past"][number];
        set(after);
        notify(after.model, {
          operation: step.operation,
          patches: back ? step.inverse : step.patches,
          inverse: back ? step.patches : step.inverse,
          type: back ? "undo" : "redo",
        });
      }
    },
    [notify, set],
  );

  const discardStep = useCallback(
    (mergeKey: string) => {
      const before = historyRef.current;
      const after = retractStep(before, mergeKey);
      const step = before.past.at(-1);
      if (after === before || !step) return false;
      set(after);
      const { operation, patches, inverse } = step;
      notify(after.model, { operation, patches: inverse, inverse: patches, type: "undo" });
      return true;
    },
    [notify, set],
  );

  return { history, currentHistory, apply, goToStep, discardStep };
}

/** Returns the operation that a step began with, as its node is now: a new node is named by what has been typed since. */
function currentForm(first: Operation | undefined, model: LogicModel): Operation | undefined {
  const start = first?.type === "batch" ? first.operations[0] : first;
  const node = start?.type === "add" ? model.nodes[start.node.id] : undefined;
  return start?.type === "add" && node ? { ...start, node } : undefined;
}
