import type { LogicModel } from "../model/types.ts";
import { applyPatches, type Change } from "./apply.ts";

/** One step that can be undone. */
export interface HistoryStep extends Omit<Change, "ok" | "model"> {
  /** Consecutive steps with the same key are joined into one, such as the keystrokes of one edit. */
  readonly mergeKey?: string;
  /** A description to display in the list of steps or on the undo button. */
  readonly name?: string;
}

/** A model and the steps that led to it. An immutable value: every function returns a new one. */
export interface History {
  readonly model: LogicModel;
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  /** The undone steps; the next one to redo is last. */
  readonly future: readonly HistoryStep[];
}

/** Returns a history that starts with a model. */
export function createHistory(model: LogicModel): History {
  return { model, past: [], future: [] };
}

/** Adds a change as a step, or joins it to the last step if both have the same `mergeKey`. Clears `future`. */
export function recordChange(
  history: History,
  change: Change,
  labels: Pick<HistoryStep, "mergeKey" | "name"> = {},
): History {
  if (change.patches.length === 0) return history;
  const { operation, patches, inverse, model } = change;
  const last = history.past.at(-1);
  if (last && continuesStep(history, labels.mergeKey)) {
    const joined: HistoryStep = {
      ...last,
      ...labels,
      operation: { type: "batch", operations: [...singles(last), operation] },
      patches: [...last.patches, ...patches],
      inverse: [...inverse, ...last.inverse],
    };
    return { model, past: [...history.past.slice(0, -1), joined], future: [] };
  }
  return { model, past: [...history.past, { operation, patches, inverse, ...labels }], future: [] };
}

/** Whether a change with this `mergeKey` would join the last step. */
export function continuesStep(history: History, mergeKey: string | undefined): boolean {
  return mergeKey !== undefined && history.past.at(-1)?.mergeKey === mergeKey && history.future.length === 0;
}

/**
 * Removes the last step, for an edit that is canceled; it can't be redone. Returns the same object if the step has
 * another `mergeKey`.
 */
export function retractStep(history: History, mergeKey: string): History {
  return continuesStep(history, mergeKey) ? { ...undo(history), future: [] } : history;
}

/** Undoes the last step. Returns the same object if there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    model: applyPatches(history.model, step.inverse),
    past: history.past.slice(0, -1),
    future: [...history.future, step],
  };
}

/** Redoes the last undone step. Returns the same object if there is none. */
export function redo(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  // Without the key, typing after a redo starts a new step.
  const { mergeKey: _, ...closed } = step;
  return {
    model: applyPatches(history.model, step.patches),
    past: [...history.past, closed],
    future: history.future.slice(0, -1),
  };
}

function singles(step: HistoryStep): HistoryStep["operation"][] {
  return step.operation.type === "batch" ? [...step.operation.operations] : [step.operation];
}
