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
  rebaseHistory,
  recordChange,
  stepHistory,
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
  /** Goes back or forward to the state after this many steps. Stops at a step that is refused, and returns why. */
  readonly goToStep: (steps: number) => Refusal | null;
  /** Removes the last steps from the history that have this key; `false` if there are none, or they can't be undone. */
  readonly discardStep: (mergeKey: string) => boolean;
}

/** The history, and the one before the last change. */
interface Kept {
  readonly history: History;
  readonly before?: History;
}

/**
 * Keeps the history of a model that the host controls (`value`) or leaves to the editor (`initial`). A `value` other than
 * the model last passed to `onChange` continues the history if it was made from that model, and else starts a new one. `fail`
 * is called if `onChange` throws.
 */
export function useHistory(
  value: LogicModel | undefined,
  initial: LogicModel | undefined,
  onChange: ((model: LogicModel, change: EditorChange) => void) | undefined,
  fail: Fail,
): EditedHistory {
  const [kept, setKept] = useState<Kept>(() => ({ history: createHistory(value ?? initial ?? createLogicModel()) }));
  let { history } = kept;
  if (value !== undefined && value !== history.model) {
    // Set while rendering, so that nothing of the old model is painted.
    history = historyWith(kept, value);
    setKept({ history });
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
    setKept({ history: next, before: historyRef.current });
    historyRef.current = next;
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

  /** Undoes or redoes one step, and passes it on. */
  const takeStep = useCallback(
    (type: "undo" | "redo", keep: (history: History) => History = (history) => history): Refusal | null => {
      const { past, future } = historyRef.current;
      const step = (type === "undo" ? past : future).at(-1);
      const stepped = stepHistory(historyRef.current, type);
      if (!stepped?.ok) return stepped?.refusal ?? null;
      const { patches, inverse } = stepped;
      const after = keep(stepped.history);
      set(after);
      if (step) notify(after.model, { operation: step.operation, patches, inverse, type });
      return null;
    },
    [notify, set],
  );

  const goToStep = useCallback(
    (steps: number) => {
      for (;;) {
        const { length } = historyRef.current.past;
        const refusal = length === steps ? null : takeStep(length > steps ? "undo" : "redo");
        if (refusal || historyRef.current.past.length === length) return refusal;
      }
    },
    [takeStep],
  );

  const discardStep = useCallback(
    (mergeKey: string) => {
      let discarded = false;
      for (;;) {
        const { past, future } = historyRef.current;
        if (past.at(-1)?.mergeKey !== mergeKey || future.length > 0) return discarded;
        if (takeStep("undo", (undone) => ({ ...undone, future: [] }))) return discarded;
        discarded = true;
      }
    },
    [takeStep],
  );

  return { history, currentHistory, apply, goToStep, discardStep };
}

/** Returns the history of a model that isn't the last one: without a change that the host didn't take, on one made from it, or new. */
function historyWith({ history, before }: Kept, model: LogicModel): History {
  if (model === before?.model) return before;
  const { nodes } = history.model;
  for (const id in model.nodes)
    if (Object.hasOwn(nodes, id) && nodes[id] === model.nodes[id]) return rebaseHistory(history, model);
  return createHistory(model);
}

/** Returns the operation that a step began with, as its node is now: a new node is named by what has been typed since. */
function currentForm(first: Operation | undefined, model: LogicModel): Operation | undefined {
  const start = first?.type === "batch" ? first.operations[0] : first;
  const node = start?.type === "add" ? model.nodes[start.node.id] : undefined;
  return start?.type === "add" && node ? { ...start, node } : undefined;
}
