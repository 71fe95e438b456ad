import type { LogicModel } from "../model/types.ts";
import { applyPatches, type Change } from "./apply.ts";

/** One step that can be undone. */
export interface HistoryStep extends Omit<Change, "ok" | "model"> {
  /** Steps with the same key that follow each other are one step: the keystrokes of one edit. */
  readonly mergeKey?: string;
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
export function record(history: History, change: Change, mergeKey?: string): History {
  if (change.patches.length === 0) return history;
  const { operation, patches, inverse, model } = change;
  const last = history.past.at(-1);
  if (mergeKey !== undefined && last?.mergeKey === mergeKey && history.future.length === 0) {
    const joined: HistoryStep = {
      operation: { type: "batch", operations: [...singles(last), operation] },
      patches: [...last.patches, ...patches],
      inverse: [...inverse, ...last.inverse],
      mergeKey,
    };
    return { model, past: [...history.past.slice(0, -1), joined], future: [] };
  }
  const step: HistoryStep = { operation, patches, inverse, ...(mergeKey === undefined ? {} : { mergeKey }) };
  return { model, past: [...history.past, step], future: [] };
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
  return {
    model: applyPatches(history.model, step.patches),
    // A redone step is closed: typing on after it starts a new one.
    past: [...history.past, { operation: step.operation, patches: step.patches, inverse: step.inverse }],
    future: history.future.slice(0, -1),
  };
}

function singles(step: HistoryStep): HistoryStep["operation"][] {
  return step.operation.type === "batch" ? [...step.operation.operations] : [step.operation];
}
