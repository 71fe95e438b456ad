import { type Operation, type Outline, type PlannedRow, parseRows, planRows, rowsOperation } from "@logic-model/core";
import { indexAfter } from "../command/indexAfter.ts";
import type { PasteTarget } from "./pasteTarget.ts";

/** What is to become of a pasted row. */
export type PasteChoice = PlannedRow["choice"];

/** A pasted row as it is decided on. */
export interface PasteLine extends PlannedRow {
  /** The same for the same row of another text, so that what was chosen for it stays. */
  readonly id: string;
  /** An earlier row has chosen the same node, so this one is left out. */
  readonly taken: boolean;
}

/** A pasted text, row by row, and what pasting it does. */
export interface PastePlan {
  readonly lines: readonly PasteLine[];
  /** `null` where there is nothing to paste. */
  readonly operation: Operation | null;
  readonly added: number;
  readonly reused: number;
}

/** Plans to paste a text, with what has been chosen for its rows, by their ids. */
export function pastePlan(
  outline: Outline,
  { kind, parent, after }: PasteTarget,
  text: string,
  choices: ReadonlyMap<string, PasteChoice>,
): PastePlan {
  const read = new Map<string, number>();
  const nodes = new Set<string>();
  const lines = planRows(outline, kind, parent.id, parseRows(text)).map((row): PasteLine => {
    const said = JSON.stringify([kind, row.text, row.reuse, row.note, row.consultation]);
    const count = (read.get(said) ?? 0) + 1;
    read.set(said, count);
    const id = `${count} ${said}`;
    const choice = choices.get(id) ?? row.choice;
    const taken = choice.type === "reuse" && nodes.size === nodes.add(choice.node).size;
    const { problem, ...rest } = row;
    // What has been decided on is no problem any more.
    return { ...rest, choice, id, taken, ...(problem && !choices.has(id) && { problem }) };
  });
  const index = after ? indexAfter(outline.model, after) : undefined;
  const operation = rowsOperation(outline.model, kind, parent.id, lines, index);
  const singles = operation?.type === "batch" ? operation.operations : [];
  const added = singles.filter(({ type }) => type === "add").length;
  return { lines, operation, added, reused: singles.length - added };
}
