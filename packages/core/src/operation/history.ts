import type { LogicModel } from "../model/types.ts";
import { applyPatches, type Change } from "./apply.ts";

/** One step that can be undone. */
export interface HistoryStep extends Omit<Change, "ok" | "model"> {
  /** Steps with the same key that follow each other are one step: the keystrokes of one edit. */
  readonly mergeKey?: string;
  /** What was done, in words, for whoever shows it. */
  readonly name?: string;
}

/** A model and the steps that led to it. A plain value: every function here returns a new one. */
export interface History {
  readonly model: LogicModel;
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  /** The steps undone; the one to redo next is last. */
  readonly future: readonly HistoryStep[];
}

/** A history that starts with this model. */
export function createHistory(model: LogicModel): History {
  return { model, past: [], future: [] };
}

/** Adds a change as a step, or joins it to the last step where both have the same `mergeKey`. What was undone is forgotten. */
export function record(history: History, change: Change, labels: Pick<HistoryStep, "mergeKey" | "name"> = {}): History {
  if (change.patches.length === 0) return history;
  const { operation, patches, inverse, model } = change;
  const last = history.past.at(-1);
  if (last && joins(history, labels.mergeKey)) {
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
export function joins(history: History, mergeKey: string | undefined): boolean {
  return mergeKey !== undefined && history.past.at(-1)?.mergeKey === mergeKey && history.future.length === 0;
}

/** The history without its last step, where that has this `mergeKey`, as if it had not been done: an edit given up. */
export function retract(history: History, mergeKey: string): History {
  return joins(history, mergeKey) ? { ...undo(history), future: [] } : history;
}

/** The history one step back; the same object where there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    model: applyPatches(history.model, step.inverse),
    past: history.past.slice(0, -1),
    future: [...history.future, step],
  };
}

/** The history one step forward again; the same object where nothing was undone. */
export function redo(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  // A redone step is closed: typing on after it starts a new one.
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
