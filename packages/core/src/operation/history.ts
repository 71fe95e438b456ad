import type { LogicModel } from "../model/types.ts";
import { applyOperation, applyPatches, type Change, type Refused } from "./apply.ts";
import { invertOperation } from "./invert.ts";

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
  /**
   * The number of steps, from the oldest, since which the model was changed elsewhere. They are undone and redone by
   * operations that keep those changes. Defaults to 0.
   */
  readonly moved?: number;
}

/** An undone or redone step: the new history, and the patches that led to its model. */
export interface Stepped extends Pick<Change, "ok" | "patches" | "inverse"> {
  readonly history: History;
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
  const moved = Math.min(movedOf(history), history.past.length);
  if (last && continuesStep(history, labels.mergeKey)) {
    const joined: HistoryStep = {
      ...last,
      ...labels,
      operation: { type: "batch", operations: [...singles(last), operation] },
      patches: [...last.patches, ...patches],
      inverse: [...inverse, ...last.inverse],
    };
    return historyOf(model, [...history.past.slice(0, -1), joined], [], moved);
  }
  return historyOf(model, [...history.past, { operation, patches, inverse, ...labels }], [], moved);
}

/** Whether a change with this `mergeKey` would join the last step. */
export function continuesStep(history: History, mergeKey: string | undefined): boolean {
  return isLastStep(history, mergeKey) && history.past.length > movedOf(history);
}

function isLastStep({ past, future }: History, mergeKey: string | undefined): boolean {
  return mergeKey !== undefined && past.at(-1)?.mergeKey === mergeKey && future.length === 0;
}

/**
 * Continues a history with a model that was changed elsewhere, such as by another user. Steps are undone and redone
 * without taking back what changed there.
 */
export function rebaseHistory({ past, future }: History, model: LogicModel): History {
  return historyOf(model, past, future, past.length + future.length);
}

/**
 * Removes the last step, for an edit that is canceled; it can't be redone. Returns the same object if the step has
 * another `mergeKey` or can't be undone.
 */
export function retractStep(history: History, mergeKey: string): History {
  const undone = isLastStep(history, mergeKey) ? undo(history) : history;
  return undone === history ? history : historyOf(undone.model, undone.past, [], movedOf(undone));
}

/** Undoes the last step. Returns the same object if there is none, or if `stepHistory` refuses it. */
export function undo(history: History): History {
  const stepped = stepHistory(history, "undo");
  return stepped?.ok ? stepped.history : history;
}

/** Redoes the last undone step. Returns the same object if there is none, or if `stepHistory` refuses it. */
export function redo(history: History): History {
  const stepped = stepHistory(history, "redo");
  return stepped?.ok ? stepped.history : history;
}

/**
 * Undoes the last step or redoes the last undone one; `null` if there is none. A step since which the model was changed
 * elsewhere can be refused, as `changed` or like any operation; the history is kept.
 */
export function stepHistory(history: History, direction: "undo" | "redo"): Stepped | Refused | null {
  const { model, past, future } = history;
  const step = (direction === "undo" ? past : future).at(-1);
  if (!step) return null;
  const at = direction === "undo" ? past.length - 1 : past.length;
  const [patches, inverse] = direction === "undo" ? [step.inverse, step.patches] : [step.patches, step.inverse];
  const exact = at >= movedOf(history);
  const change = exact
    ? { ok: true as const, model: applyPatches(model, patches), patches, inverse }
    : performInverse(model, { patches: inverse, inverse: patches });
  if (!change.ok) return change;
  // Without the key, typing after a redo starts a new step.
  const { mergeKey: _, ...closed } = step;
  const moved = exact ? movedOf(history) : past.length + future.length;
  const after =
    direction === "undo"
      ? historyOf(change.model, past.slice(0, -1), [...future, step], moved)
      : historyOf(change.model, [...past, closed], future.slice(0, -1), moved);
  return { ok: true, history: after, patches: change.patches, inverse: change.inverse };
}

function performInverse(model: LogicModel, change: Pick<Change, "patches" | "inverse">): Change | Refused {
  const inverted = invertOperation(model, change);
  return inverted.ok ? applyOperation(model, inverted.operation) : inverted;
}

function historyOf(model: LogicModel, past: History["past"], future: History["future"], moved: number): History {
  const most = Math.min(moved, past.length + future.length);
  return { model, past, future, ...(most > 0 && { moved: most }) };
}

function movedOf({ moved = 0 }: History): number {
  return moved;
}

function singles(step: HistoryStep): HistoryStep["operation"][] {
  return step.operation.type === "batch" ? [...step.operation.operations] : [step.operation];
}
